// Takes the pictures of the READMEs and of the stores from a preview of its own, in both languages: npm run picture

import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { LOCALES, type Locale } from '../../shared/i18n/messages'
import { servedPreview } from './build-preview'
import { buildPlan, CHROMIUM, ready, SAY, type } from './support'

const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))
/** What Microsoft's store asks for, and what Google's does. */
const [MICROSOFT, GOOGLE] = [
  { width: 1366, height: 768 },
  { width: 1280, height: 800 },
]

/** The names of sheets in the sample's plan. */
const SHEETS: Record<Locale, { cascade: string; monthly: string }> = {
  'en-US': { cascade: 'Cascade', monthly: 'Monthly' },
  'zh-CN': { cascade: '目标分解', monthly: '月度目标' },
}
/** A rep's override in the sample: row and column of the cell, what is typed into it, and into the reason beside it. */
const OVERRIDE: Record<Locale, { row: number; column: number; amount: string; reason: string }> = {
  'en-US': { row: 8, column: 5, amount: '1650000', reason: 'New key account' },
  'zh-CN': { row: 8, column: 5, amount: '165', reason: '新增大客户' },
}

async function open(
  browser: Browser,
  address: string,
  locale: Locale,
  host: 'excel' | 'sheets',
  viewport: typeof MICROSOFT,
): Promise<Page> {
  const page = await browser.newPage({ viewport, locale })
  await page.goto(`${address}?${new URLSearchParams({ lang: locale, theme: 'light', host, pane: '340' })}`)
  await ready(page)
  await buildPlan(page, 'sample')
  return page
}

/** Shows a sheet from its beginning, and takes the picture once it is drawn. */
async function picture(page: Page, sheet: string, name: string): Promise<void> {
  await page.evaluate(async (sheetName) => {
    const { grid } = window.salesTargetsPreview!
    grid.select(grid.sheetByName(sheetName)!.id, { row: 4, column: 1, rows: 1, columns: 1 })
    await grid.settled()
  }, sheet)
  // The canvas is drawn some frames after the cells are there.
  await page.waitForTimeout(2_000)
  await page.screenshot({ path: `${FOLDER}${name}.png` })
  console.log(`docs/pictures/${name}.png`)
}

async function take(browser: Browser, address: string, locale: Locale): Promise<void> {
  const { cascade, monthly } = SHEETS[locale]
  const excel = await open(browser, address, locale, 'excel', MICROSOFT)
  await picture(excel, cascade, `plan.${locale}`)
  const { row, column, amount, reason } = OVERRIDE[locale]
  await type(excel, cascade, row, column, amount)
  await type(excel, cascade, row, column + 1, reason)
  const pane = excel.locator('aside.pane')
  await pane.getByRole('button', { name: SAY.done }).click()
  await pane.getByRole('button', { name: SAY.again }).click()
  await pane.getByRole('button', { name: SAY.build }).waitFor()
  await picture(excel, cascade, `change.${locale}`)
  await excel.close()
  const sheets = await open(browser, address, locale, 'sheets', GOOGLE)
  await picture(sheets, monthly, `sheets.${locale}`)
  await sheets.close()
}

mkdirSync(FOLDER, { recursive: true })
const { address, close } = await servedPreview()
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
try {
  for (const locale of LOCALES) await take(browser, address, locale)
} finally {
  await browser.close()
  await close()
}
