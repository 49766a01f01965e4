// Takes a picture of every state of the pane, in both languages, themes and widths, to be looked at: `npm run pictures`.
// `npm run pictures -- start settings` takes only the states whose names begin so.

import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'

import type { Locale } from '../../../shared/i18n/messages'
import { Person } from './person'
import { serveHarness } from './serve'
import type { PaneState } from './states'
import { STATES } from './states'

const FOLDER = fileURLToPath(new URL('pictures/', import.meta.url))
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
/** Longer than a window is: everything that a person would scroll to is in the picture. */
const TALL = 1400
const SHORT = 720

interface Look {
  locale: Locale
  theme: 'light' | 'dark' | 'contrast'
  width: number
}

const LOOKS: Look[] = (['en-US', 'zh-CN'] as const).flatMap((locale) => [
  { locale, theme: 'light', width: 300 },
  { locale, theme: 'dark', width: 300 },
  { locale, theme: 'light', width: 450 },
  { locale, theme: 'dark', width: 450 },
  { locale, theme: 'contrast', width: 320 },
])

async function picture(browser: Browser, address: string, state: PaneState, look: Look, height: number): Promise<Buffer> {
  const { locale, theme, width } = look
  const context = await browser.newContext({
    viewport: { width, height },
    locale,
    colorScheme: theme === 'light' ? 'light' : 'dark',
    forcedColors: theme === 'contrast' ? 'active' : 'none',
    reducedMotion: 'reduce',
  })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    await page.goto(`${address}?${new URLSearchParams({ lang: locale, theme, ...state.query })}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await state.way?.(new Person(page, locale))
    await page.waitForTimeout(150)
    return await page.screenshot()
  } finally {
    await context.close()
  }
}

/** All looks of a state side by side in one picture. */
async function sheet(browser: Browser, pictures: Buffer[], looks: Look[], path: string): Promise<void> {
  const width = looks.reduce((sum, look) => sum + look.width + 12, 12)
  const page = await browser.newPage({ viewport: { width, height: 100 } })
  const images = pictures.map((data) => `<img src="data:image/png;base64,${data.toString('base64')}">`).join('')
  await page.setContent(`<body style="margin:12px;display:flex;gap:12px;align-items:start;background:#888">${images}</body>`)
  await page.screenshot({ path, fullPage: true })
  await page.close()
}

const wanted = process.argv.slice(2)
const states = STATES.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)))
const { address, close } = await serveHarness()
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
try {
  mkdirSync(FOLDER, { recursive: true })
  for (const state of states) {
    for (const locale of ['en-US', 'zh-CN'] as const) {
      const looks = LOOKS.filter((look) => look.locale === locale)
      const pictures: Buffer[] = []
      for (const look of looks) pictures.push(await picture(browser, address, state, look, state.isLong ? TALL : SHORT))
      await sheet(browser, pictures, looks, `${FOLDER}${state.name}-${locale}.png`)
    }
    process.stdout.write(`${state.name}\n`)
  }
} finally {
  await browser.close()
  await close()
}
