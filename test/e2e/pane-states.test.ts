// Every state of the pane holds accessibility's rules (axe), in light English and dark Chinese, and its colours in high contrast too.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Person } from '../ui/harness/person'
import { serveHarness } from '../ui/harness/serve'
import { STATES } from '../ui/harness/states'
// The page's global.
import type {} from '../ui/harness/main'
import { CHROMIUM } from './support'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** How long a busy machine may take for one step of a way. */
const PATIENCE = 20_000

const LOOKS = [
  { locale: 'en-US', theme: 'light', width: 300 },
  { locale: 'zh-CN', theme: 'dark', width: 450 },
] as const

declare global {
  interface Window {
    axe: { run(options: RunOptions): Promise<AxeResults> }
  }
}

/** The rules that a page breaks, and where. */
async function broken(page: Page, options: RunOptions): Promise<{ id: string; at: string[] }[]> {
  const { violations } = await page.evaluate(async (asked) => {
    // Colours on their way to others, as of a button that has just been enabled, are nobody's to judge.
    const ends = document.getAnimations().filter((each) => Number.isFinite(Number(each.effect?.getComputedTiming().endTime)))
    await Promise.allSettled(ends.map((each) => each.finished))
    return window.axe.run({ resultTypes: ['violations'], ...asked })
  }, options)
  return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 200)) }))
}

let browser: Browser
let harness: Awaited<ReturnType<typeof serveHarness>>
beforeAll(async () => {
  harness = await serveHarness()
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
})
afterAll(async () => {
  await browser?.close()
  await harness?.close()
})

describe.each(LOOKS)('the pane in $locale, $theme, $width px', ({ locale, theme, width }) => {
  let context: BrowserContext
  let page: Page
  let faults: string[]
  // One page for all states, which is loaded once.
  beforeAll(async () => {
    context = await browser.newContext({ viewport: { width, height: 720 }, locale, colorScheme: theme, reducedMotion: 'reduce' })
    await context.addInitScript({ content: AXE })
    page = await context.newPage()
    page.setDefaultTimeout(PATIENCE)
    page.on('pageerror', (error) => faults.push(error.message))
    faults = []
    await page.goto(`${harness.address}?${new URLSearchParams({ lang: locale, theme, opening: '' })}`)
  })
  afterAll(() => context?.close())

  it.each(STATES)('$name', async ({ query, way }) => {
    faults = []
    await page.evaluate((search) => window.showPane(search), new URLSearchParams({ lang: locale, theme, ...query }).toString())
    await page.getByRole('heading', { level: 1 }).waitFor()
    await way?.(new Person(page, locale))
    expect(await broken(page, {})).toEqual([])
    // Nothing reaches beyond the edge at the side.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    if (theme === 'light') {
      await page.emulateMedia({ forcedColors: 'active' })
      expect(await broken(page, { runOnly: ['color-contrast'] })).toEqual([])
      await page.emulateMedia({ forcedColors: 'none' })
    }
    expect(faults).toEqual([])
    // As in a browser of its own: nothing is remembered for the next.
    await page.evaluate(() => localStorage.clear())
  })
})
