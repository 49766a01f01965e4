// What takes long with Google Sheets: a plan for 2,000 reps, and a failure at every call of a rebuild.

import { expect, test } from 'vitest'
import { buildPlan, sampleSettings } from '../../shared/commands'
import type { PlanSettings } from '../../shared/setting/plan-settings'
import { company, companySettings } from '../support/company'
import { expectModesKept } from '../support/modes-in-host'
import { pictureOf, sheets } from '../support/sheets-code'

const NOW = '2026-11-23T08:00:00Z'

/** With everything on it that a plan makes from team and history alone. */
const WHOLE: PlanSettings = {
  ...companySettings(),
  options: { agreement: 'yes', lines: 'yes', seasons: 'team' },
  overAssignment: [{ level: 'region', rate: 0.08 }],
}

async function callsFor(reps: number, settings: PlanSettings) {
  const { port, code } = await sheets()
  const calls = { before: 0 }
  const { sheets: made } = await buildPlan(
    {
      ...port,
      apply: async (patch, options) => {
        calls.before = code.counts.total
        await port.apply(patch, options)
      },
    },
    company({ reps, products: ['Bikes', 'Helmets'] }),
    settings,
    { now: NOW, declaredBy: 'Test' },
  )
  return { total: code.counts.total - calls.before, lists: code.counts.lists, sheets: made.length }
}

test('a plan is written with at most 121 calls, eleven a sheet where it has more; for 2,000 reps only the sheets that become long need more', async () => {
  expect((await callsFor(20, companySettings())).total).toBeLessThanOrEqual(121)
  const [few, many] = [await callsFor(20, WHOLE), await callsFor(2000, WHOLE)]
  expect(few.total).toBeLessThanOrEqual(11 * few.sheets)
  // Rows for each of them, and others are not made like them; a second call to the server finds each new sheet again, by name
  // where it goes on with one.
  expect(many.total).toBeLessThanOrEqual(few.total + 12 + 2 * (many.sheets + 1))
  expect(many.lists).toBe(few.lists)
})

test('a failure at any call of a rebuild with one rep more leaves the workbook as it was', async () => {
  let fault = Infinity
  let calls = 0
  let counting = false
  const { port, grid } = await sheets({
    onCall: () => {
      if (counting && calls++ === fault) throw new Error('no answer')
    },
  })
  const failing = {
    ...port,
    apply: async (...args: Parameters<typeof port.apply>) => {
      counting = true
      await port.apply(...args).finally(() => (counting = false))
    },
  }
  const [settings, options] = [sampleSettings('en-US'), { now: NOW, declaredBy: 'Test' }]
  await buildPlan(port, { kind: 'sample' }, settings, options)
  const team = grid.sheetByName('Team')!
  const used = team.usedRect()!
  const ids = team.read({ ...used, column: 1, columns: 1 }).map(([cell]) => cell.value)
  const last = ids.map((id) => typeof id === 'string' && /\d/.test(id)).lastIndexOf(true)
  const [, , , level, parent] = team.read({ row: last, column: 0, rows: 1, columns: 5 })[0]
  team.write({ row: last + 1, column: 1, rows: 1, columns: 4 }, [
    [{ value: 'new-rep' }, { value: 'A new rep' }, { value: level.value }, { value: parent.value }],
  ])
  const before = pictureOf(grid)
  for (fault = 0; ; fault += 11) {
    calls = 0
    const error = await buildPlan(failing, { kind: 'workbook' }, settings, options).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    if (calls <= fault) {
      expect(error).toBeUndefined()
      break
    }
    expect(error, `call ${fault}`).toMatchObject({ code: 'unknown', detail: 'no answer' })
    expect(pictureOf(grid), `call ${fault}`).toEqual(before)
  }
  expect(fault).toBeGreaterThan(20)
})

test('days of handing down and own numbers are kept by a rebuild, and taken', async () => {
  const { port, grid } = await sheets()
  await expectModesKept(port, grid)
})
