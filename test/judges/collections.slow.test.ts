// Collections in a file: a second engine agrees, and they follow the sales targets without the add-in.

import { expect, it } from 'vitest'
import { company, companySettings } from '../support/company'
import { keyedSheet } from '../support/keyed-values'
import { changed, freshPlan } from '../support/live'
import { planFile } from '../support/plan-file'
import { recalculateWithIronCalc } from './iron-calc'
import { expectSameNumbers, valuesInFile } from './same-numbers'

it('hold what a second engine calculates, and follow a new target', async () => {
  const receivables = 'due,owner,amount,rate\n2013-12-01,r1,333333.33,70%\n2014-05-20,Rep 2,10000,\n2014-06-30,t0,5000.5,33%\n'
  const metrics = 'id,kind,total\ncollections,sum,45000000\n'
  const inputs = { receivables: { name: 'r.csv', content: receivables }, metrics: { name: 'm.csv', content: metrics } }
  const { bytes, result } = await planFile({ source: { ...company({ reps: 4 }), inputs }, settings: companySettings() })
  const values = await valuesInFile(bytes)
  expectSameNumbers(values, await recalculateWithIronCalc(bytes))
  expect(keyedSheet(values, 'check').value('collectionsInputs', 'gap')).toBe(0)
  // Everybody is asked for a part of what falls due, so nobody for more.
  expect(keyedSheet(values, 'check').value('collectionsOver', 'gap')).toBe(0)
  expect(result.plan.otherTargets?.map(({ by }) => by)).toEqual(['due'])
  const again = await planFile({ source: { kind: 'workbook' }, settings: companySettings(), before: bytes })
  expect(again.result.sheets.filter(({ cellsWritten }) => cellsWritten > 0).map(({ key }) => key)).toEqual(['log'])
  const file = await changed(bytes, { target: 20_000_000 })
  const [live, fresh] = [await recalculateWithIronCalc(file), await freshPlan(file)]
  const sheet = keyedSheet(live, 'collections')
  fresh.collections?.nodes.forEach(({ year, due, months }, index) => {
    const row = `n:${fresh.nodes[index].key}`
    const shown = ['year', 'due', ...months.map((_, month) => `m${month + 1}`)].map((column) => Number(sheet.value(row, column)))
    ;[year, due, ...months].forEach((expected, at) => expect(shown[at]).toBeCloseTo(expected, 5))
  })
  const over = fresh.collections?.nodes.filter((each) => (each.over ?? 0) > 0).length
  expect(over).toBeGreaterThan(0)
  expect(keyedSheet(live, 'check').value('collectionsOver', 'gap')).toBe(over)
  // What falls due is what the total is held against: enough for it before, too little now.
  const smart = (sheets: typeof live) => String(keyedSheet(sheets, 'other').value('smart', 't:collections'))
  expect(smart(values)).not.toContain('falls due')
  expect(smart(live)).toContain('It is more than falls due in the year.')
  expect(keyedSheet(live, 'other').value('high', 't:collections')).toBeCloseTo(fresh.collections?.nodes[0].due ?? NaN, 5)
})
