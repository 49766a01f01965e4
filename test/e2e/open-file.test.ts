// A workbook that is a file: opened in the preview, worked on there, and taken home again.

import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { expectSameNumbers, valuesInFile } from '../judges/same-numbers'
import { recalculateWithIronCalc } from '../judges/iron-calc'
import { keyedSheet } from '../support/keyed-values'
import { schemaErrors } from '../support/ooxml-schemas'
import { planFile } from '../support/plan-file'
import { editedByAPerson, NOTES_PART, partsOf } from '../xlsx/edited-by-a-person'
import { buildPlan, readCells, ready, screenshot, startPreview, type, type Preview } from './support'

let preview: Preview
beforeAll(async () => {
  preview = await startPreview()
})
afterAll(() => preview?.close())

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const choose = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page.locator('.top-bar input[type="file"]').setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) })

async function opened(page: Page, bytes: Uint8Array): Promise<void> {
  await page.waitForFunction(
    (first) => window.salesTargetsPreview!.grid.sheets().some((sheet) => sheet.name === first),
    await firstSheet(bytes),
  )
  await page.locator('.top-bar .download:enabled').waitFor()
  await ready(page)
}

const firstSheet = async (bytes: Uint8Array): Promise<string> => [...(await valuesInFile(bytes)).keys()][0]

async function download(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^(Download|下载) / }).click()])
  return { name: saved.suggestedFilename(), bytes: new Uint8Array(await readFile(await saved.path())) }
}

it('a plan as a file is opened, gets an override and a note, is rebuilt, and keeps both', async () => {
  const { bytes } = await planFile({ locale: 'zh-CN' })
  const { page, faults, strangers } = await preview.open({ host: 'excel', lang: 'zh-CN', theme: 'light' })
  await choose(page, '目标.xlsx', bytes)
  await opened(page, bytes)
  const before = keyedSheet(await valuesInFile(bytes), 'cascade')
  const cascade = before.name
  const rep = before.rows.find((row) => before.value(row, 'level') === '销售代表')!
  const place = (column: string) => {
    const address = before.address(rep, column)
    return [Number(/\d+/.exec(address)![0]) - 1, address.charCodeAt(0) - 65] as const
  }
  await type(page, cascade, ...place('override'), '250')
  await type(page, cascade, ...place('reason'), 'New account')
  await page.evaluate(({ name, at }) => window.salesTargetsPreview!.grid.sheetByName(name)!.setNote(at[0], at[1], '五月商定'), {
    name: cascade,
    at: place('override'),
  })
  const [[{ value: target }]] = await readCells(page, cascade, ...place('target'))
  expect(target).toBe(250)
  await screenshot(page, 'open-plan')

  const first = await download(page)
  expect(first.name).toBe('目标.xlsx')
  expect(await schemaErrors(first.bytes)).toEqual([])
  const saved = keyedSheet(await valuesInFile(first.bytes), 'cascade')
  expect([saved.value(rep, 'override'), saved.value(rep, 'reason'), saved.value(rep, 'target')]).toEqual([250, 'New account', 250])
  // An engine that knows nothing of the preview agrees with every result that the file holds.
  expectSameNumbers(await valuesInFile(first.bytes), await recalculateWithIronCalc(first.bytes))

  await buildPlan(page, 'again')
  const second = await download(page)
  expect(await schemaErrors(second.bytes)).toEqual([])
  expectSameNumbers(await valuesInFile(second.bytes), await recalculateWithIronCalc(second.bytes))
  const rebuilt = keyedSheet(await valuesInFile(second.bytes), 'cascade')
  expect([rebuilt.value(rep, 'override'), rebuilt.value(rep, 'reason'), rebuilt.value(rep, 'target')]).toEqual([250, 'New account', 250])
  expect(Object.values(partsOf(second.bytes)).join('')).toContain('五月商定')
  expect(strangers).toEqual([])
  expect(faults).toEqual([])
  await page.context().close()
})

it('a workbook that was worked on is not replaced without asking, nor by what is no workbook; one of the user’s is changed in place', async () => {
  const bytes = await editedByAPerson()
  const { page, faults } = await preview.open({ host: 'sheets', lang: 'en-US', theme: 'dark' })
  await type(page, 'Sheet1', 1, 1, 'mine')
  await choose(page, 'budget.xlsx', bytes)
  await page.getByRole('alert').getByRole('button', { name: 'Cancel' }).click()
  expect((await readCells(page, 'Sheet1', 1, 1))[0][0].value).toBe('mine')

  await choose(page, 'other.xlsx', new TextEncoder().encode('<html><table>'))
  await page.getByRole('button', { name: 'Open it' }).click()
  await page.getByText(/other\.xlsx was not opened\. This file is a web page/).waitFor()
  expect((await readCells(page, 'Sheet1', 1, 1))[0][0].value).toBe('mine')
  await screenshot(page, 'open-refused')

  await page.getByRole('button', { name: 'Dismiss' }).click()
  await choose(page, 'budget.xlsx', bytes)
  await page.getByRole('button', { name: 'Open it' }).click()
  await opened(page, bytes)
  // What is not shown is named, and kept.
  const told = page.getByRole('status').filter({ hasText: 'budget.xlsx' })
  await told.waitFor()
  expect(await told.innerText()).toContain('1 table, merged cells, filters, 1 link')
  await screenshot(page, 'open-users')
  await type(page, 'Alone', 0, 0, '41')
  const { name, bytes: saved } = await download(page)
  expect(name).toBe('budget.xlsx')
  expect(await schemaErrors(saved)).toEqual([])
  expect((await valuesInFile(saved)).get('Alone')).toEqual([[41, 42]])
  const parts = partsOf(saved)
  expect(parts[NOTES_PART]).toContain('tableParts')
  expect(parts['xl/drawings/drawing9.xml']).toBe(partsOf(bytes)['xl/drawings/drawing9.xml'])
  expect(faults).toEqual([])
  await page.context().close()
})
