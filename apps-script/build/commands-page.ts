// Builds the commands of the sidebar into a page of their own, which the sidebar asks for when it needs the first.

import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Plugin } from 'vite'
import { LICENCES_FILE } from '../../shared/help/licences'
import { SHARED, sharedModules } from '../sidebar/shared-modules'
import { bundled } from './bundled'

const SIDEBAR = join(dirname(fileURLToPath(import.meta.url)), '../sidebar')
const ROOT = join(SIDEBAR, '../..')

export interface CommandsPage {
  /** The text of Commands.html: one script in its tags. */
  page: string
  licences: string
}

export async function commandsPage(): Promise<CommandsPage> {
  process.env.NODE_ENV = 'production'
  const result = await build({
    root: SIDEBAR,
    configFile: false,
    logLevel: 'warn',
    plugins: [fromTheSidebar()],
    build: {
      write: false,
      target: 'es2022',
      license: { fileName: LICENCES_FILE },
      chunkSizeWarningLimit: 4_000,
      lib: { entry: join(SIDEBAR, 'commands-page.ts'), formats: ['iife'], name: 'salesTargetsCommandsPage', fileName: () => 'commands.js' },
    },
  })
  const { files, licences } = bundled(result as Parameters<typeof bundled>[0])
  const script = files.get('commands.js')
  if (script === undefined || files.size > 1) throw new Error(`The commands are not one script: ${[...files.keys()].join(', ')}`)
  return { page: `<script>${script.replace(/<\/script/gi, '<\\/script').trim()}</script>`, licences }
}

/** Modules of which there must be one are taken from the sidebar, which has put them there. */
function fromTheSidebar(): Plugin {
  return {
    name: 'sales-targets:from-the-sidebar',
    enforce: 'pre',
    load(id) {
      const path = Object.keys(sharedModules).find((each) => pathToFileURL(id).href === pathToFileURL(join(ROOT, `${each}.ts`)).href)
      if (path === undefined) return undefined
      const names = Object.keys(sharedModules[path as keyof typeof sharedModules])
      const exports = names.map((name) => `export const ${name} = shared[${JSON.stringify(name)}]`)
      return [`const shared = window[${JSON.stringify(SHARED)}][${JSON.stringify(path)}]`, ...exports].join('\n')
    },
  }
}
