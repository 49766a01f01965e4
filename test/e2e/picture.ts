// Takes the README's picture from a running preview: `npm start` in one terminal, `npm run picture` in another.

import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { buildPlan, CHROMIUM, ready } from './support'

const FOLDER = fileURLToPath(new URL('../../docs/', import.meta.url))
const [address = 'http://localhost:3000/'] = process.argv.slice(2)

const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, locale: 'en-US' })
  await page.goto(`${address}?${new URLSearchParams({ lang: 'en-US', theme: 'light', host: 'excel', pane: '340' })}`)
  await ready(page)
  await buildPlan(page, 'sample')
  await page.evaluate(async () => {
    const { grid } = window.salesTargetsPreview!
    grid.select(grid.sheetByName('Cascade')!.id, { row: 4, column: 0, rows: 1, columns: 1 })
    await grid.settled()
  })
  // The canvas is drawn some frames after the cells are there.
  await page.waitForTimeout(1_500)
  mkdirSync(FOLDER, { recursive: true })
  await page.screenshot({ path: `${FOLDER}preview.png` })
} finally {
  await browser.close()
}
