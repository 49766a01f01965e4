// Bundles the server part into Code.js: one script, its global functions in the footer, where Google looks for them.

import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { customFunctions } from '../../shared/functions'
import { appsScriptStubs } from '../../shared/functions/apps-script-stubs'

const SERVER = join(dirname(fileURLToPath(import.meta.url)), '../server')

/** Google calls these by name: from the menu, from triggers and from the sidebar. */
export const GLOBAL_FUNCTIONS = [
  ...['onOpen', 'onInstall', 'showSidebar', 'rebuildPlan', 'showCheck', 'showHelp'],
  ...['readWorkbook', 'readRows', 'applyPatch', 'recoverWorkbook', 'showCell', 'commandsPage'],
]

/** @returns the text of Code.js. Its comments are in the footer because the bundler drops those of bundled functions. */
export async function bundleCode(): Promise<string> {
  const stubs = GLOBAL_FUNCTIONS.map((name) => `function ${name}(){return App.${name}(...arguments)}`)
  const result = await build({
    stdin: { contents: entryText(), resolveDir: SERVER, sourcefile: 'code.ts', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    // Google's V8 lags behind: its parser takes ?. and ??, and refuses newer syntax such as private fields.
    target: 'es2020',
    // It knows BigInt, but its parser stumbles over 0n; BigInt(0), which the bundler makes of it, is no danger then.
    supported: { bigint: false },
    logOverride: { bigint: 'silent' },
    // Fields by plain assignment, which is shorter.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    charset: 'utf8',
    banner: { js: '/** @OnlyCurrentDoc */\nvar App;' },
    footer: { js: [...stubs, appsScriptStubs(customFunctions, 'App.functions')].join('\n') },
  })
  return result.outputFiles[0].text
}

/** The server part and the custom functions in one object: less than what exports of a bundle cost. */
const entryText = (): string =>
  [
    `import { ${GLOBAL_FUNCTIONS.join(', ')} } from './entry'`,
    `import { customFunction } from './custom-function'`,
    `import { calculations } from '../../shared/functions/calculations'`,
    `const functions = Object.fromEntries(calculations.map((each) => [each.name, customFunction(each)]))`,
    `App = { ${GLOBAL_FUNCTIONS.join(', ')}, functions }`,
  ].join('\n')
