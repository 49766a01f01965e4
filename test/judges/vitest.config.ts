// The judges that need a program beside Node; those that need only Node belong to npm test.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/judges/**/*.slow.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Each judge is a program of its own; two at once would only wait for each other.
    fileParallelism: false,
  },
})
