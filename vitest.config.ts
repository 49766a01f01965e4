// Unit and property tests, and the judges that need only Node.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'test/judges/**/*.slow.test.ts', 'test/bench/**'],
    testTimeout: 60_000,
  },
})
