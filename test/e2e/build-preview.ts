// Builds the preview and serves it on a port of the system's choice.

import { fileURLToPath } from 'node:url'
import { preview } from 'vite'
import { productionBuild } from '../support/production-build'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const BUILT = here('../../node_modules/.vite/preview-e2e')
const COMMON = { configFile: here('../../preview/vite.config.ts'), configLoader: 'runner', logLevel: 'error' } as const

export interface ServedPreview {
  /** With a slash at the end. */
  address: string
  close(): Promise<void>
}

export async function servedPreview(): Promise<ServedPreview> {
  await productionBuild({ ...COMMON, build: { outDir: BUILT, emptyOutDir: true, minify: false, reportCompressedSize: false } })
  // 0 lets the system choose.
  const server = await preview({ ...COMMON, build: { outDir: BUILT }, preview: { port: 0, strictPort: false } })
  return { address: server.resolvedUrls!.local[0], close: () => server.close() }
}
