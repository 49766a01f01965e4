// What takes long: the judges that need a program beside Node, and the largest and most repeated of the others.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.slow.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // As in the unit tests: what a file needs of the product is read once for all of its worker.
    isolate: false,
    maxWorkers: '100%',
  },
})
