// Unit and property tests, and the judges that need only Node; what takes long belongs to npm run test:judges.
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { PageTestsFirst } from './test/support/page-tests-first'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'test/**/*.slow.test.ts', 'test/bench/**'],
    setupFiles: ['test/support/same-draws.ts'],
    // No time limit stands in a unit test: a slow machine is not a wrong product.
    testTimeout: 0,
    hookTimeout: 0,
    // Files of one worker share their modules, which halves the time; no test may leave anything behind in them.
    isolate: false,
    sequence: { sequencer: PageTestsFirst },
    // One more than there are processors: what waits for a page to settle leaves its own idle.
    maxWorkers: availableParallelism() + 1,
  },
})
