// Builds the sidebar into one page with everything inlined, since Apps Script serves no other files.

import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Rollup } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'

const SIDEBAR = join(dirname(fileURLToPath(import.meta.url)), '../sidebar')

/** @returns the text of Sidebar.html. */
export async function sidebarPage(): Promise<string> {
  // Whatever the surroundings say: React leaves its warnings out only then.
  process.env.NODE_ENV = 'production'
  const result = await build({
    root: SIDEBAR,
    configFile: false,
    logLevel: 'warn',
    plugins: [react(), viteSingleFile({ removeViteModuleLoader: true })],
    build: { write: false, target: 'es2022', assetsInlineLimit: Number.MAX_SAFE_INTEGER, chunkSizeWarningLimit: 4_000 },
  })
  const files = (Array.isArray(result) ? result : [result as Rollup.RollupOutput]).flatMap(({ output }) => output)
  const page = files.find(({ fileName }) => fileName === 'index.html')
  const left = files.filter((file) => file !== page).map(({ fileName }) => fileName)
  if (!page || !('source' in page) || left.length > 0) throw new Error(`The sidebar is not one page: ${left.join(', ')} would be missing.`)
  return String(page.source)
}
