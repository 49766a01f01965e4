// Builds the sidebar into one page with everything inlined, since Apps Script serves no other files.

import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { LICENCES_FILE } from '../../shared/help/licences'
import { bundled } from './bundled'

const SIDEBAR = join(dirname(fileURLToPath(import.meta.url)), '../sidebar')

export interface SidebarPage {
  /** The text of Sidebar.html. */
  page: string
  /** What is bundled in it, and under which licence. */
  licences: string
}

export async function sidebarPage(): Promise<SidebarPage> {
  // Whatever the surroundings say: React leaves its warnings out only then.
  process.env.NODE_ENV = 'production'
  const result = await build({
    root: SIDEBAR,
    configFile: false,
    logLevel: 'warn',
    plugins: [react(), viteSingleFile({ removeViteModuleLoader: true })],
    build: {
      write: false,
      target: 'es2022',
      license: { fileName: LICENCES_FILE },
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      chunkSizeWarningLimit: 4_000,
    },
  })
  const { files, licences } = bundled(result as Parameters<typeof bundled>[0])
  const page = files.get('index.html')
  const left = [...files.keys()].filter((name) => name !== 'index.html')
  if (page === undefined || left.length > 0) throw new Error(`The sidebar is not one page: ${left.join(', ')} would be missing.`)
  return { page, licences }
}
