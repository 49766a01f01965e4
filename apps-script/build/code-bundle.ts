// Bundles the server part into Code.js: one script, its global functions in the footer, where Google looks for them.

import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { customFunctions } from '../../shared/functions'
import { appsScriptStubs } from '../../shared/functions/apps-script-stubs'
import { calculations } from '../../shared/functions/calculations'

const SERVER = join(dirname(fileURLToPath(import.meta.url)), '../server')

/** Google calls these by name: from the menu, from triggers and from the sidebar. */
export const GLOBAL_FUNCTIONS = [
  ...['onOpen', 'onInstall', 'showSidebar', 'rebuildPlan', 'showCheck', 'showHelp'],
  ...['readWorkbook', 'readRows', 'applyPatch', 'recoverWorkbook', 'showCell'],
]

/** @returns the text of Code.js. Its comments are in the footer because the bundler drops those of bundled functions. */
export async function bundleCode(): Promise<string> {
  const stubs = GLOBAL_FUNCTIONS.map((name) => `function ${name}(...args) { return App.${name}(...args) }`)
  const result = await build({
    stdin: { contents: entryText(), resolveDir: SERVER, sourcefile: 'code.ts', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'App',
    minify: true,
    // Google's V8 lags behind: its parser refuses newer syntax such as private fields.
    target: 'es2019',
    // It knows BigInt, but its parser stumbles over 0n; BigInt(0), which the bundler makes of it, is no danger then.
    logOverride: { bigint: 'silent' },
    charset: 'utf8',
    banner: { js: '/** @OnlyCurrentDoc */' },
    footer: { js: [...stubs, appsScriptStubs(customFunctions)].join('\n') },
  })
  return result.outputFiles[0].text
}

/** The server part, and each custom function under its own name. */
const entryText = (): string =>
  [
    `export * from './entry'`,
    `import { customFunction } from './custom-function'`,
    `import { calculations } from '../../shared/functions/calculations'`,
    ...calculations.map(({ name }, index) => `export const ${name} = customFunction(calculations[${index}])`),
  ].join('\n')
