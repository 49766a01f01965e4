// Builds and serves the preview once for all tests of a run.

import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'
import type { TestProject } from 'vitest/node'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const CONFIG = here('../../preview/vite.config.ts')
const BUILT = here('../../node_modules/.vite/preview-e2e')
const COMMON = { configFile: CONFIG, configLoader: 'runner', logLevel: 'error' } as const

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the preview is served, with a slash at the end. */
    previewAddress: string
  }
}

export default async function servePreview(project: TestProject): Promise<() => Promise<void>> {
  await build({ ...COMMON, build: { outDir: BUILT, emptyOutDir: true, minify: false, reportCompressedSize: false } })
  // 0 lets the system choose.
  const server = await preview({ ...COMMON, build: { outDir: BUILT }, preview: { port: 0, strictPort: false } })
  project.provide('previewAddress', server.resolvedUrls!.local[0])
  return () => server.close()
}
