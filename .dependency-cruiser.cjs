// The rooms of the house and which way their doors open: `npm run rooms` fails on an import against it.

/** Rooms at the ground, which know nothing but one another. */
const GROUND = '^shared/(workbook|calendar|statistics|i18n|import|spreadsheet-file)/'
const HOSTS = '^(addin|apps-script|xlsx|preview)/'

/** A room of shared/ that may import only the rooms named, itself and packages. */
const room = (name, comment, ...below) => ({
  name: `shared/${name}`,
  comment,
  severity: 'error',
  from: { path: `^shared/${name}/` },
  to: { path: '^(shared|test)/', pathNot: [GROUND, ...[name, ...below].map((each) => `^shared/${each}/`)] },
})

/** A host that may import of the other hosts only those named. */
const host = (name, ...others) => ({
  name: `host ${name}`,
  comment: 'Hosts do not know one another; what two of them need belongs to shared/.',
  severity: 'error',
  from: { path: `^${name}/` },
  to: { path: HOSTS, pathNot: [name, ...others].map((each) => `^${each}/`) },
})

/** Packages that the benchmark measures against; they stand in its own package.json. */
const RIVALS =
  'node_modules/(@protobi/exceljs|exceljs|excelts|xlsx|xlsx-populate|xlsx-js-style|hyperformula|excelize-wasm|date-holidays|highs|yalps|hare-niemeyer|largest-remainder-round)/|^(@protobi/exceljs|exceljs|excelts|xlsx|xlsx-populate|xlsx-js-style|hyperformula|excelize-wasm|date-holidays|highs|yalps|hare-niemeyer|largest-remainder-round)$'

module.exports = {
  forbidden: [
    {
      name: 'ground',
      comment: 'The ground stands on nothing: workbook, calendar, statistics, i18n, import and spreadsheet-file use only one another.',
      severity: 'error',
      from: { path: GROUND },
      to: { path: '^(shared|test)/', pathNot: [GROUND] },
    },
    room('sample', 'The sample is data in the form in which a person would bring it.'),
    room('setting', 'Targets are set before anything is followed, scored or learnt.'),
    room('tracking', 'Tracking follows what was set.', 'setting'),
    room('evaluation', 'Evaluation judges what was set and followed.', 'setting', 'tracking'),
    room('improvement', 'Improvement learns from all that came before.', 'setting', 'tracking', 'evaluation'),
    room('functions', 'Custom functions use methods, never commands.', 'setting', 'tracking', 'evaluation', 'improvement'),
    room('commands', 'A command is a use case of the parts.', 'sample', 'setting', 'tracking', 'evaluation', 'improvement', 'functions'),
    room(
      'ui',
      'The pane gives commands and shows what they answer.',
      '(commands|sample|setting|tracking|evaluation|improvement|functions)',
    ),
    room('help', 'The help pages tell what the product does, by the names that it has there; they do nothing.', 'setting', 'functions'),
    {
      name: 'shared knows no host',
      comment: 'shared/ is the same everywhere; a host is above it.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: HOSTS },
    },
    {
      name: 'shared runs anywhere',
      comment: 'No Node in shared/: it runs in a browser, in Apps Script and in Node.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'React only in the pane',
      comment: 'Of shared/, only the pane knows how it is drawn.',
      severity: 'error',
      from: { path: '^shared/', pathNot: '^shared/ui/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui)/' },
    },
    host('addin'),
    host('apps-script'),
    host('xlsx'),
    host('preview', 'addin', 'apps-script', 'xlsx'),
    {
      name: 'Code.js stays small',
      comment: 'Sheets loads Code.js for every custom function; it reads and writes, and the sidebar calculates.',
      severity: 'error',
      from: { path: '^apps-script/server/' },
      to: {
        path: '^(shared|apps-script)/',
        pathNot: ['^apps-script/server/', '^shared/(workbook|i18n|functions)/', '^shared/help/one-language\\.ts$'],
      },
    },
    {
      name: 'one door to hucre',
      comment: 'The library that writes .xlsx files stays behind one file, so that it can be exchanged.',
      severity: 'error',
      from: { path: '^(shared|addin|apps-script|xlsx|preview|test)/', pathNot: ['^xlsx/new/hucre\\.ts$', '^test/bench/'] },
      to: { path: 'node_modules/hucre/' },
    },
    {
      name: 'rivals only in the benchmark',
      comment: 'What the product is measured against is never part of it.',
      severity: 'error',
      from: { pathNot: '^test/bench/' },
      to: { path: RIVALS },
    },
    {
      name: 'nothing imports tests',
      comment: 'The product does not lean on its tests.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'what runs is installed',
      comment: 'Code that ships uses dependencies, not tools for development. The preview is such a tool itself.',
      severity: 'error',
      from: {
        path: '^(shared|addin|apps-script|xlsx)/',
        pathNot: ['^(addin|apps-script)/build/', 'vite\\.config\\.ts$'],
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
    },
    {
      name: 'every package is named',
      comment:
        "A package that is used stands in package.json. The tests inside a page use vitest's own parts without its runner, and the " +
        "benchmark, which has a package.json of its own for the rivals, uses the house's too.",
      severity: 'error',
      from: { pathNot: '^test/(e2e/in-page|bench)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'everything is found',
      comment: 'An import leads somewhere; names that begin with virtual: are made by vite.',
      severity: 'error',
      from: { pathNot: '^test/bench/' },
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'no circles',
      comment:
        'Two files that need each other are one file, or lack a third. Types may point both ways, and so may the objects of the ' +
        "embedded Excel: there, as in Excel's own model, a range has its worksheet and a worksheet its ranges.",
      severity: 'error',
      from: { pathNot: '^preview/session/objects/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules/\\.)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
}
