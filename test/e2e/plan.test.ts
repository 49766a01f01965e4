// The main job in the preview, in both hosts and languages: sample, preview, build, an override, a rebuild, the file.

import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scalar } from '../../shared/workbook/cell'
import { createFileHost } from '../../xlsx/file-host'
import { schemaErrors } from '../support/ooxml-schemas'
import { buildPlan, readCells, SAY, screenshot, startPreview, type, type Preview } from './support'

let preview: Preview
beforeAll(async () => {
  preview = await startPreview()
})
afterAll(() => preview?.close())

const OVERRIDE = 2_000_000

describe.each([
  { host: 'excel', lang: 'en-US', theme: 'light', pane: '320', cascade: 'Cascade', check: 'Check', unit: 1 },
  { host: 'sheets', lang: 'zh-CN', theme: 'dark', pane: '300', cascade: '目标分解', check: '校验', unit: 10_000 },
])('a plan in $host, $lang', ({ cascade, check, unit, ...query }) => {
  it('is built from the sample, follows an override, keeps it in a rebuild, and goes home as a file', async () => {
    const { page, faults, strangers } = await preview.open(query)
    await buildPlan(page, 'sample')
    await screenshot(page, `plan-${query.host}-built`)
    await expectChecks(page, check)

    // The first rep's override, typed into its unlocked cell.
    const { row, columns } = await firstRep(page, cascade)
    await type(page, cascade, row, columns.override, String(OVERRIDE / unit))
    await type(page, cascade, row, columns.reason, 'New account')
    const [target] = (await readCells(page, cascade, row, columns.target))[0]
    expect(target.value).toBe(OVERRIDE / unit)
    await expectChecks(page, check)
    await screenshot(page, `plan-${query.host}-override`)

    // A locked cell refuses a person.
    await page.evaluate(
      ({ name, at }) => {
        const { grid } = window.salesTargetsPreview!
        grid.select(grid.sheetByName(name)!.id, { ...at, rows: 1, columns: 1 })
      },
      { name: cascade, at: { row, column: columns.target } },
    )
    const before = await readCells(page, cascade, row, columns.target)
    await page.keyboard.type('1', { delay: 20 })
    await page.keyboard.press('Enter')
    await page.waitForTimeout(500)
    await page.keyboard.press('Escape')
    await screenshot(page, `plan-${query.host}-refused`)
    if (query.host === 'excel') expect(await readCells(page, cascade, row, columns.target)).toEqual(before)

    await page.locator('aside.pane').getByRole('button', { name: SAY.done }).click()
    await buildPlan(page, 'again')
    expect((await readCells(page, cascade, row, columns.override))[0][0].value).toBe(OVERRIDE / unit)
    expect((await readCells(page, cascade, row, columns.target))[0][0].value).toBe(OVERRIDE / unit)
    await expectChecks(page, check)
    await screenshot(page, `plan-${query.host}-rebuilt`)

    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: /^(Download|下载) / }).click()
    const bytes = new Uint8Array(readFileSync(await (await saved).path()))
    expect(await schemaErrors(bytes)).toEqual([])
    await expectSameCells(page, bytes)
    expect(strangers).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })
})

/** Every line of Check holds. */
async function expectChecks(page: Page, sheet: string): Promise<void> {
  const lines = await readCells(page, sheet, 4, 0, 9, 4)
  expect(lines.map(([key, , , gap]) => [key.value, gap.value])).toEqual(lines.map(([key]) => [key.value, 0]))
}

/** Row of the first rep, and the columns of Cascade by the keys of its first row. */
async function firstRep(page: Page, cascade: string) {
  const cells = await readCells(page, cascade, 0, 0, 40, 25)
  const keys = cells[0].map(({ value }) => value)
  const level = keys.indexOf('level')
  const row = cells.findIndex((line) => /^(Rep|销售代表)$/.test(String(line[level].value)))
  return { row, columns: { override: keys.indexOf('override'), reason: keys.indexOf('reason'), target: keys.indexOf('target') } }
}

/** The file says what the grid says: sheets, values and formulas. */
async function expectSameCells(page: Page, bytes: Uint8Array): Promise<void> {
  const grid = await page.evaluate(() =>
    window.salesTargetsPreview!.grid.sheets().map((sheet) => {
      const used = sheet.usedRect()
      return { name: sheet.name, cells: used ? sheet.read(used) : [] }
    }),
  )
  const { names, sheets } = await createFileHost(bytes).read({ keys: '*', names: grid.map(({ name }) => name) })
  expect(names.filter((name) => !name.includes('lists'))).toEqual(grid.map(({ name }) => name).filter((name) => !name.includes('lists')))
  let compared = 0
  for (const { name, cells } of grid.filter((sheet) => !sheet.name.includes('lists'))) {
    const file = sheets.find((sheet) => sheet.name === name)!
    cells.forEach((line, row) =>
      line.forEach(({ formula, value }, column) => {
        const place = [name, row, column]
        expect([...place, file.formulas[row]?.[column] ?? null, content(file.values[row]?.[column])]).toEqual([
          ...place,
          formula,
          content(value),
        ])
        compared++
      }),
    )
  }
  expect(compared).toBeGreaterThan(3_000)
}

/** A formula's empty text and an empty cell look alike in a file. */
const content = (value: Scalar | undefined): Scalar => (value === '' || value === undefined ? null : value)
