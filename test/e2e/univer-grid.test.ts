// The grid over Univer does what the grid in memory does: the same suite, in Chromium.

import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { chromium } from 'playwright-core'
import { createServer } from 'vite'
import { afterAll, expect, it } from 'vitest'
import { CHROMIUM } from './support'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const server = await createServer({
  configFile: false,
  root: here('in-page'),
  plugins: [react()],
  resolve: { alias: { vitest: here('in-page/vitest.ts') } },
  server: { port: 0, hmr: false, fs: { allow: [here('../..')] } },
  optimizeDeps: { entries: ['grid.html'] },
  cacheDir: here('../../node_modules/.vite/grid-conformance'),
  logLevel: 'error',
})
await server.listen()
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
const page = await browser.newPage({ viewport: { width: 1200, height: 800 } })
const faults: string[] = []
page.on('pageerror', (error) => faults.push(error.stack ?? error.message))
page.setDefaultTimeout(240_000)
await page.goto(`${server.resolvedUrls!.local[0]}grid.html`)
await page.waitForFunction(() => window.conformance !== undefined)
const names = await page.evaluate(() => window.conformance!.map(({ name }) => name))

afterAll(async () => {
  await browser.close()
  await server.close()
})

it('has a suite to run', () => expect(names.length).toBeGreaterThan(30))

it.each(names.map((name, index) => [name, index] as const))('%s', async (_name, index) => {
  const failure = await page.evaluate(async (at) => {
    try {
      await window.conformance![at].run()
      return undefined
    } catch (error) {
      const { message, actual, expected, stack } = error as Error & { actual?: unknown; expected?: unknown }
      return { message, actual: JSON.stringify(actual), expected: JSON.stringify(expected), stack }
    }
  }, index)
  if (failure) expect.fail(`${failure.message}\nfound    ${failure.actual}\nexpected ${failure.expected}\n${failure.stack}`)
  expect(faults.splice(0)).toEqual([])
})
