// Builds and serves the preview once for all tests of a run.

import type { TestProject } from 'vitest/node'
import { servedPreview } from './build-preview'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the preview is served, with a slash at the end. */
    previewAddress: string
  }
}

export default async function servePreview(project: TestProject): Promise<() => Promise<void>> {
  const { address, close } = await servedPreview()
  project.provide('previewAddress', address)
  return close
}
