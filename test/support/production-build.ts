// Builds pages as people get them: under vitest's own NODE_ENV a build would hold React's slow development edition.

import { build, type InlineConfig } from 'vite'

export async function productionBuild(config: InlineConfig): Promise<void> {
  const { NODE_ENV } = process.env
  process.env.NODE_ENV = 'production'
  try {
    await build(config)
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = NODE_ENV
  }
}
