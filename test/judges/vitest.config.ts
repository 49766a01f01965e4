// What takes long: the judges that need a program beside Node, and the largest and most repeated of the others.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.slow.test.ts'],
    globalSetup: ['test/judges/libre-office-profiles.ts'],
    setupFiles: ['test/support/same-draws.ts', 'test/judges/first-failure.ts'],
    // For a program that hangs only: on a machine that is busy with others a judge takes ten times as long, and is no less right.
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
    // As in the unit tests: what a file needs of the product is read once for all of its worker.
    isolate: false,
    maxWorkers: '100%',
  },
})
