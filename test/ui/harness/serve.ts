// Builds and serves the harness, for pictures and for tests in a browser.

import { fileURLToPath } from 'node:url'
import { preview } from 'vite'
import { productionBuild } from '../../support/production-build'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const BUILT = here('../../../node_modules/.vite/harness-built')
const COMMON = { configFile: here('vite.config.ts'), configLoader: 'runner', logLevel: 'error' } as const

/** @returns the address, with a slash at the end, and a way to stop. */
export async function serveHarness(): Promise<{ address: string; close: () => Promise<void> }> {
  await productionBuild({ ...COMMON, build: { outDir: BUILT, emptyOutDir: true, reportCompressedSize: false } })
  // 0 lets the system choose.
  const server = await preview({ ...COMMON, build: { outDir: BUILT }, preview: { port: 0, strictPort: false } })
  return { address: server.resolvedUrls!.local[0], close: () => server.close() }
}
