// The sheet of activity targets in a file: an independent engine agrees, and it lives on.

import { describe, expect, it } from 'vitest'
import { changed, freshPlan } from '../support/live'
import { company, companySettings } from '../support/company'
import { keyedSheet } from '../support/keyed-values'
import { planFile } from '../support/plan-file'
import { recalculateWithIronCalc } from './iron-calc'
import { expectSameNumbers, valuesInFile } from './same-numbers'
import { editFile } from './file-parts'

const source = company({ reps: 4 })
const FUNNEL = 'node,average deal,win rate,visits to opportunities,leads to visits,deals seen\n,9000,25%,40%,50%,200\nr1,12000,35%,,,12\n'
const PIPELINE = 'owner,stage,amount,outcome\nr2,quote,8000,won\nr2,quote,9000,won\nr2,quote,9000,lost\n'

const build = (funnel: string, before?: Uint8Array) => {
  const inputs = { funnel: { name: 'funnel.csv', content: funnel }, pipeline: { name: 'pipeline.csv', content: PIPELINE } }
  return planFile({ source: { ...source, inputs }, settings: companySettings(), before })
}

describe('Activity targets', () => {
  it('hold what a second engine calculates, follow a new target without the add-in, and tell when the inputs moved', async () => {
    const { bytes, result } = await build(FUNNEL)
    const values = await valuesInFile(bytes)
    expectSameNumbers(values, await recalculateWithIronCalc(bytes))
    expect(keyedSheet(values, 'check').value('activityInputs', 'gap')).toBe(0)
    expect(result.plan.notes.map(({ code }) => code)).toContain('activities-borrowed')

    const larger = await changed(bytes, { target: 61_234_000 })
    const live = keyedSheet(await recalculateWithIronCalc(larger), 'activities')
    const fresh = await freshPlan(larger)
    fresh.nodes.forEach(({ key }, node) =>
      ['deals', 'opportunities', 'visits', 'leads'].forEach((stage, at) => {
        const { year, week, months = [] } = fresh.activities?.needs[node][at] ?? {}
        const shown = ['year', 'week', ...months.map((_, month) => `m${month + 1}`)].map((column) =>
          live.value(`${stage}:n:${key}`, column),
        )
        // The engine gives sixteen digits of a whole number.
        ;[year, week, ...months].forEach((expected, column) =>
          expected === undefined ? expect(shown[column]).toBeNull() : expect(shown[column]).toBeCloseTo(expected, 6),
        )
      }),
    )

    const funnel = [...values].find(([name]) => name === 'Funnel')
    if (funnel === undefined) throw new Error('no sheet Funnel')
    const row = funnel[1].findIndex((cells) => cells[1] === 'r1')
    const moved = editFile(bytes, [{ sheet: 'Funnel', address: `C${row + 1}`, value: 13_000 }])
    expect(keyedSheet(await recalculateWithIronCalc(moved), 'check').value('activityInputs', 'gap')).toBe(1)
  })

  it('stay as they are when nothing changed, and are not there without a funnel', async () => {
    const { bytes } = await build(FUNNEL)
    const again = await planFile({ source: { kind: 'workbook' }, settings: companySettings(), before: bytes })
    expect(again.result.sheets.find(({ key }) => key === 'activities')).toMatchObject({ cellsWritten: 0 })
    const plain = await planFile({ source, settings: companySettings() })
    expect(plain.result.sheets.map(({ key }) => key)).not.toContain('activities')
  })
})
