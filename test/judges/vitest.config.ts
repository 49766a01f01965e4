// The independent judges: those that need only Node, and those that need programs beside it (*.slow.test.ts).
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/judges/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Each judge is a program of its own; two at once would only wait for each other.
    fileParallelism: false,
  },
})
