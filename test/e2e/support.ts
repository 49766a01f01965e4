// Opens the preview in Chromium and lets nothing leave the machine.

import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'
// The page's global.
import type {} from '../../preview/shell/shell'

const SCREENSHOTS = fileURLToPath(new URL('screenshots/', import.meta.url))
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const PATIENCE = 120_000

export interface Preview {
  /** Opens a page of its own, in the language and theme asked for; `query` such as { lang: 'zh-CN', theme: 'dark', host: 'sheets', pane: '300' }. */
  open(query?: Record<string, string>, size?: { width: number; height: number }): Promise<OpenPage>
  close(): Promise<void>
}

export interface OpenPage {
  page: Page
  /** Uncaught errors and console errors so far. */
  faults: string[]
  /** Requests to anywhere but this machine; they were refused. */
  strangers: string[]
}

/** A browser on the preview that this run of tests serves. */
export async function startPreview(): Promise<Preview> {
  const address = inject('previewAddress')
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  return {
    open: (query = {}, size = { width: 1360, height: 820 }) => open(browser, address, query, size),
    close: () => browser.close(),
  }
}

async function open(
  browser: Browser,
  address: string,
  query: Record<string, string>,
  viewport: { width: number; height: number },
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport, acceptDownloads: true, locale: 'en-US' })
  // A busy machine is not a wrong product.
  context.setDefaultTimeout(PATIENCE)
  const page = await context.newPage()
  const faults: string[] = []
  const strangers: string[] = []
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await context.route(
    (url) => !['localhost', '127.0.0.1', '[::1]'].includes(url.hostname) && /^(https?|wss?):$/.test(url.protocol),
    (route) => {
      strangers.push(route.request().url())
      return route.abort()
    },
  )
  await page.goto(`${address}?${new URLSearchParams(query)}`)
  await ready(page)
  const { lang, theme } = query
  if (lang !== undefined) expect(await page.title()).toBe(lang === 'zh-CN' ? '销售目标管理' : 'Sales Targets')
  if (theme !== undefined) expect(await page.locator('html').getAttribute('data-theme')).toBe(theme)
  return { page, faults, strangers }
}

/** Waits until spreadsheet and pane are there. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => window.salesTargetsPreview !== undefined, null, { timeout: PATIENCE })
  await page.locator('aside.pane[aria-busy="false"]').waitFor({ timeout: PATIENCE })
  // The pane has read the workbook when it offers a step.
  await page.locator('aside.pane .pane-place button:enabled').last().waitFor({ timeout: PATIENCE })
}

/** Into test/e2e/screenshots, for people to look at. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true })
  await page.screenshot({ path: `${SCREENSHOTS}${name}.png` })
}

/** Cells as the grid has them, once everything is calculated. */
export function readCells(page: Page, sheet: string, row: number, column: number, rows = 1, columns = 1) {
  return page.evaluate(
    async (place) => {
      const { grid } = window.salesTargetsPreview!
      await grid.settled()
      const found = grid.sheetByName(place.sheet)
      if (!found)
        throw new Error(
          `There is no sheet called ${place.sheet}: ${grid
            .sheets()
            .map(({ name }) => name)
            .join(', ')}`,
        )
      return found.read(place)
    },
    { sheet, row, column, rows, columns },
  )
}

/** Types into a cell with the keyboard, as a person does. */
export async function type(page: Page, sheet: string, row: number, column: number, text: string): Promise<void> {
  await page.evaluate(
    (place) => {
      const { grid } = window.salesTargetsPreview!
      grid.select(grid.sheetByName(place.sheet)!.id, place)
    },
    { sheet, row, column, rows: 1, columns: 1 },
  )
  const box = await page.evaluate((place) => window.salesTargetsPreview!.grid.cellBox(place.row, place.column), { row, column })
  if (!box) throw new Error(`The cell ${row}, ${column} of ${sheet} is not on the screen.`)
  const before = JSON.stringify(await readCells(page, sheet, row, column))
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await page.keyboard.type(text, { delay: 20 })
  // Enter would take a function from a list that is behind what was typed.
  if (text.startsWith('=')) {
    await page.waitForTimeout(300)
    await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())))
  }
  // The first Enter may close the list of functions that Univer offers; the cell is written a moment after the selection moved on.
  for (let tries = 0; tries < 10; tries++) {
    await page.keyboard.press('Enter')
    if (await page.evaluate(isLeft, { sheet, row, column, before })) return
  }
  throw new Error(`Enter does not leave the cell ${row}, ${column} of ${sheet}.`)
}

/** Whether the selection has left the cell, in the page; waits a while for that and for another content than before. */
async function isLeft({ sheet, row, column, before }: { sheet: string; row: number; column: number; before: string }): Promise<boolean> {
  const { grid } = window.salesTargetsPreview!
  const end = Date.now() + 800
  // No function of its own in here: whoever keeps the names of functions would look in the page for what names them.
  for (;;) {
    const hasLeft = grid.selected().row !== row
    const content = JSON.stringify(grid.sheetByName(sheet)!.read({ row, column, rows: 1, columns: 1 }))
    if ((hasLeft && content !== before) || Date.now() >= end) return hasLeft
    await new Promise(requestAnimationFrame)
  }
}

/** What the pane's main buttons say, in either language. */
export const SAY = {
  sample: /^(Start from the sample|用示例开始)$/,
  again: /^(Rebuild this plan|重新生成计划)$/,
  build: /^(Build in the workbook|Update the workbook|写入工作簿|更新工作簿)/,
  finished: /^(The plan is in the workbook|计划已写入工作簿)/,
  done: /^(Done|完成)$/,
}

/** Goes through the pane to the plan in the workbook; from the sample, or from the plan that is there. */
export async function buildPlan(page: Page, from: 'sample' | 'again'): Promise<void> {
  const pane = page.locator('aside.pane')
  await pane.getByRole('button', { name: SAY[from] }).click({ timeout: PATIENCE })
  await pane.getByRole('button', { name: SAY.build }).click({ timeout: PATIENCE })
  await pane.getByText(SAY.finished).first().waitFor({ timeout: PATIENCE })
}
