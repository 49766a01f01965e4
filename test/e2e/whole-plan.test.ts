// The plan of 2014 as a company makes it: two product lines, a new hire in March, a vacancy, a locked person, 8% over-assignment
// below the regions and a counter-proposal that is agreed; built, answered and rebuilt in the open page.

import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serialFromIso } from '../../shared/calendar'
import { PLAN_OPTIONS } from '../../shared/setting/options/options'
import { parseAddress } from '../../shared/workbook/address'
import { editFile } from '../judges/file-parts'
import { valuesInFile } from '../judges/same-numbers'
import { keyedSheet, type KeyedSheet } from '../support/keyed-values'
import { fullTables } from '../support/full-tables'
import { PlanInPage } from './plan-in-page'
import { screenshot, startPreview, type Preview } from './support'

let preview: Preview
beforeAll(async () => {
  preview = await startPreview()
})
afterAll(() => preview?.close())

const number = (sheet: KeyedSheet, row: string, column: string): number => {
  const value = sheet.value(row, column)
  if (typeof value !== 'number') throw new Error(`${sheet.name} has ${JSON.stringify(value)} in ${row}.${column}`)
  return value
}
const sum = (amounts: readonly number[]): number => Math.round(amounts.reduce((total, amount) => total + amount, 0) * 1e6) / 1e6

/** Parts sum to what each hands down, months to what each is assigned, lines to what people carry; every line of Check is green. */
async function exact(plan: PlanInPage): Promise<Record<'cascade' | 'agreement' | 'lines' | 'monthly', KeyedSheet>> {
  const values = await plan.values()
  const [cascade, monthly, lines, check, agreement] = ['cascade', 'monthly', 'lines', 'check', 'agreement'].map((key) =>
    keyedSheet(values, key),
  )
  for (const row of cascade.rows) {
    const below = cascade.rows.filter((child) => cascade.value(child, 'parent') === cascade.value(row, 'no'))
    if (below.length > 0)
      expect({ row, parts: sum(below.map((child) => number(cascade, child, 'target'))) }).toEqual({
        row,
        parts: number(cascade, row, 'handed'),
      })
    const months = Array.from({ length: 12 }, (_, month) => number(monthly, row, `m${month + 1}`))
    expect({ row, year: sum(months) }).toEqual({ row, year: number(cascade, row, 'target') })
    if (below.length === 0)
      expect({ row, lines: sum([number(lines, row, 't:Bikes'), number(lines, row, 't:Accessories')]) }).toEqual({
        row,
        lines: number(cascade, row, 'target'),
      })
  }
  expect(check.value('all', 'gap')).toBe(0)
  return { cascade, agreement, lines, monthly }
}

it('is built, answered and rebuilt, exact at every level and in every line', async () => {
  const { page, faults, strangers } = await preview.open({ host: 'excel', lang: 'en-US', theme: 'light', pane: '320' })
  const plan = new PlanInPage(page, 'en-US')
  const { team, history, ramps } = fullTables()
  await plan.pane.getByRole('radio', { name: plan.word('fromFiles') }).check()
  await plan.dropFiles([
    { name: 'team.csv', text: team },
    { name: 'history.csv', text: history },
    { name: 'ramps.csv', text: ramps },
  ])
  await plan.press('continue')
  await plan.step('settingsTitle')
  await plan.pane.getByRole('textbox', { name: plan.word('target') }).fill('36500000')
  await plan.pane.locator('summary', { hasText: plan.word('moreSettings') }).click()
  for (const key of ['lines', 'agreement'] as const)
    await plan.pane.getByLabel(PLAN_OPTIONS[key].label.en, { exact: true }).selectOption('yes')
  await plan.pane.getByRole('textbox', { name: plan.word('over') }).fill('Region 8%')
  await plan.press('doPreview')
  await plan.step('previewTitle')
  await plan.pane.getByText(plan.word('nothingWritten')).waitFor()
  await screenshot(page, 'whole-1-preview')
  await plan.write('doBuild')

  const built = await exact(plan)
  expect(number(built.cascade, 'n:NA', 'handed')).toBe(Math.round(number(built.cascade, 'n:NA', 'target') * 0.00108) * 1000)
  expect(number(built.cascade, 'n:276', 'target')).toBe(4_200_000)
  // Nobody in the first two months, a ramp in the three after them, and what it leaves on the manager's row.
  expect(['m1', 'm2'].map((month) => number(built.monthly, 'n:301', month))).toEqual([0, 0])
  expect(number(built.cascade, 'n:301', 'target')).toBeGreaterThan(0)
  const unassigned = built.cascade.rows.filter((row) => built.cascade.value(row, 'level') === 'not assigned')
  expect(unassigned.length).toBe(2)
  for (const row of unassigned) expect(number(built.cascade, row, 'target')).toBeGreaterThan(0)
  await plan.show('cascade')
  await screenshot(page, 'whole-2-cascade')

  const asked = number(built.cascade, 'n:284', 'target') - 100_000
  await plan.show('agreement')
  // The columns to fill in lie beyond the edge of the screen: the spreadsheet gets the keyboard by a click on what is seen of it.
  const head = await page.evaluate(() => window.salesTargetsPreview!.grid.cellBox(5, 1))
  await page.mouse.click(head!.x + 20, head!.y + 5)
  const typed = {
    counter: String(asked),
    counterReason: 'Two dealers close',
    agreedOn: '2014-01-10',
    agreedBy: 'T. Mensa-Annan',
  }
  for (const [column, text] of Object.entries(typed)) await plan.tryToType('agreement', 'n:284', column, text)
  // The spreadsheet offers a list for this cell, from which a person chooses.
  const answer = parseAddress((await plan.sheet('agreement')).address('n:284', 'answer'))!
  await page.evaluate((place) => {
    window.salesTargetsPreview!.grid.sheetByName('Agreement')!.write({ ...place, rows: 1, columns: 1 }, [[{ value: 'accepted' }]])
  }, answer)
  await screenshot(page, 'whole-3-agreement')
  expect(keyedSheet(await plan.values(), 'agreement').value('n:284', 'state')).toBe('agreed')

  await plan.press('done')
  await plan.press('doRebuild')
  await plan.step('previewTitle')
  await plan.write('doRebuildNow')
  const agreed = await exact(plan)
  expect(number(agreed.cascade, 'n:284', 'target')).toBe(asked)
  expect(number(agreed.cascade, 'n:NA', 'target')).toBe(number(built.cascade, 'n:NA', 'target'))
  for (const key of ['lines', 'agreement', 'check'] as const) {
    await plan.show(key)
    await screenshot(page, `whole-4-${key}`)
  }

  // Handed out as files, answered in one of them, collected by dropping it, and published.
  await plan.press('done')
  await plan.pane.locator('summary', { hasText: plan.word('agreeTitle') }).click()
  await plan.pane.getByLabel(plan.word('agreeDue')).fill('2099-01-31')
  const download = page.waitForEvent('download')
  await plan.press('handOutReps')
  const zip = unzipSync(new Uint8Array(await readFile(await (await download).path())))
  await plan.pane.getByText(plan.word('agreeHanded', { n: Object.keys(zip).length })).waitFor()
  await screenshot(page, 'whole-5-handed-out')
  const reps = agreed.cascade.rows.filter((row) => /^n:\d+$/.test(row) && agreed.cascade.value(row, 'level') === 'Rep')
  // The vacancy has nobody who could answer.
  expect(Object.keys(zip)).toHaveLength(reps.filter((row) => number(agreed.cascade, row, 'target') > 0).length)
  const name = Object.keys(zip).find((each) => each.startsWith('280 '))!
  const form = keyedSheet(await valuesInFile(zip[name]), 'reply')
  const wish = number(agreed.cascade, 'n:280', 'target') - 50_000
  const cells = { counter: wish, counterReason: 'A dealer closes', plan: 'Two visits a week' }
  const answered = editFile(
    zip[name],
    Object.entries(cells).map(([row, value]) => ({ sheet: form.name, address: form.address(row, 'value'), value })),
  )
  await plan.dropAnswers([{ name, content: answered }])
  await plan.pane.getByText(plan.word('agreeCollected', { n: 1 })).waitFor()
  await screenshot(page, 'whole-6-collected')
  const collected = await exact(plan)
  for (const [column, value] of Object.entries(cells)) expect(collected.agreement.value('n:280', column)).toBe(value)
  expect(collected.agreement.value('n:280', 'state')).toBe('countered')
  expect(collected.agreement.value('n:280', 'due')).toBe(serialFromIso('2099-01-31'))
  await plan.press('doPublish')
  await plan.pane.getByText(plan.word('agreePublished', { version: '1', sheet: plan.sheetName('plans') })).waitFor()
  expect(await plan.visibleSheets()).toContain(plan.sheetName('plans'))
  await exact(plan)
  expect(strangers).toEqual([])
  expect(faults).toEqual([])
  await page.context().close()
})
