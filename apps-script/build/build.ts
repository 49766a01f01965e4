// npm run sheets:build: writes the Apps Script project into dist/sheets.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { LICENCES_FILE, licencesText } from '../../shared/help/licences'
import { helpInOnePage } from '../../shared/help/site-pages'
import { bundleCode } from './code-bundle'
import { licencesTogether } from './bundled'
import { commandsPage } from './commands-page'
import { packageProblems } from './package-problems'
import { sidebarPage } from './sidebar-page'

const ROOT = new URL('../../', import.meta.url)
const OUT = new URL('dist/sheets/', ROOT)
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')

const sidebar = await sidebarPage()
const commands = await commandsPage()
const made = {
  code: await bundleCode(),
  sidebar: sidebar.page,
  commands: commands.page,
  help: helpInOnePage(),
  manifest: read('apps-script/appsscript.json'),
}
const problems = packageProblems(made)
if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exit(1)
}
rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
writeFileSync(new URL('Code.js', OUT), made.code)
writeFileSync(new URL('Sidebar.html', OUT), made.sidebar)
writeFileSync(new URL('Commands.html', OUT), made.commands)
writeFileSync(new URL('Help.html', OUT), made.help)
writeFileSync(new URL('appsscript.json', OUT), made.manifest)
// Beside the project: it is not pushed.
const texts = {
  own: read('LICENSE'),
  sample: read('shared/sample/adventureworks/LICENSE.txt'),
  bundled: licencesTogether([sidebar.licences, commands.licences]),
}
writeFileSync(new URL(LICENCES_FILE, OUT), licencesText(texts))
console.log(
  `dist/sheets: Code.js ${Buffer.byteLength(made.code)} bytes, Sidebar.html ${gzipSync(made.sidebar).length} and Commands.html ${gzipSync(made.commands).length} bytes gzipped, Help.html, appsscript.json.\n` +
    'Send them with "npm run sheets:push", or paste them into Extensions > Apps Script as the README tells.',
)
