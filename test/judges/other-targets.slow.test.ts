// Targets of other metrics in a file: a second engine agrees, and a new total typed into Metrics is split at once, exactly.

import { describe, expect, it } from 'vitest'
import type { PlanSource } from '../../shared/commands/contracts'
import { sumOf } from '../../shared/setting/amounts'
import { gapsOfMetric, metricGapTexts } from '../../shared/setting/metrics/smart-metrics'
import { company, companySettings } from '../support/company'
import { keyedSheet } from '../support/keyed-values'
import { freshPlan } from '../support/live'
import { planFile } from '../support/plan-file'
import { editFile } from './file-parts'
import { recalculateWithIronCalc } from './iron-calc'
import { expectSameNumbers, valuesInFile } from './same-numbers'

const METRICS = [
  'id,name,unit,kind,total,owner,period,ratios below',
  'profit,Gross profit,USD,sum,1234567.8,,year,',
  'customers,New customers,,sum,37,g0,month,',
  'visits,Visits,,sum,4001.5,,,',
  'calls,Calls,,sum,2500,,,',
  'conversion,Conversion,%,ratio,32%,,month,raised',
  'discount,Discount,%,ratio,8%,,,',
  'product,Product knowledge,level,level,4,,,',
].join('\n')

const SKILLS =
  'person or role,skill,current level,target level,by when,owner of the action\n,Negotiation,,3,,\nr0,Negotiation,4,3,2014-06-30,Ann\nr1,Negotiation,1,,2014-06-30,Ann'

const SEASONS = ['schedule,unit or person,metric,q1,q2,q3,q4', 'Fairs,,visits,40%,10%,40%,10%', 'South,Team 1,Visits,0%,0%,0%,100%'].join(
  '\n',
)

const plain = company({ reps: 12 }) as Extract<PlanSource, { kind: 'files' }>
const [heads, ...rows] = String(plain.history.content).split('\n')
const more = ['r0,900,profit', 'r1,2100,profit', 'r2,500,profit', 'r0,0.2,conversion', 'r1,0.5,conversion', 'r3,0.31,conversion']
const calls = Array.from(
  { length: 24 },
  (_, at) => `${2012 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-15,r0,${150 + ((at * 7) % 90)},calls`,
)
const history = [`${heads},metric`, ...rows.map((row) => `${row},`), ...more.map((row) => `2013-05-15,${row}`), ...calls].join('\n')
const source: PlanSource = {
  ...plain,
  history: { name: 'history.csv', content: history },
  inputs: {
    metrics: { name: 'metrics.csv', content: METRICS },
    seasons: { name: 'seasons.csv', content: SEASONS },
    capability: { name: 'skills.csv', content: SKILLS },
  },
}

describe('Other targets', () => {
  it('hold what a second engine calculates, and stay as they are when nothing changed', async () => {
    const { bytes, result } = await planFile({ source, settings: companySettings() })
    const values = await valuesInFile(bytes)
    expectSameNumbers(values, await recalculateWithIronCalc(bytes))
    expect(keyedSheet(values, 'check').value('otherTargets', 'gap')).toBe(0)
    const other = keyedSheet(values, 'other')
    const missing = ['t:customers', 't:profit', 't:conversion', 't:product'].map((column) => other.value('smart', column))
    expect(missing).toEqual([
      'No unit is named. Without history nothing says whether it can be reached. It has no last day.',
      'Its own history is too short for a range. No owner is named: it is left to the whole company. It has no last day.',
      'No owner is named: it is left to the whole company. It has no last day.',
      'Nobody has a value of it now, so nothing says whether it can be reached. No owner is named: it is left to the whole company. It has no last day.',
    ])
    expect(['range', 'low', 'high'].map((row) => other.value(row, 't:conversion'))).toEqual([
      'worst to best of what people have now (3)',
      0.2,
      0.5,
    ])
    expect(other.value('range', 't:calls')).toBe('forecast of its own history')
    expect(Number(other.value('high', 't:calls'))).toBeGreaterThan(Number(other.value('low', 't:calls')))
    const levels = keyedSheet(values, 'capability-targets')
    expect(['r0', 'r1', 'r2'].map((key) => levels.value(`n:${key}|Negotiation`, 'smart'))).toEqual([
      'The level is reached already.',
      null,
      'Without a current level nothing says how far it is. Nobody owns the action. It has no last day.',
    ])
    const codes = result.plan.notes.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['metric-mean', 'metric-equal', 'metric-someOwnRatio']))
    // Visits follow their own schedule, and those of a team its own; gross profit is asked for by the year.
    const months = keyedSheet(values, 'other-months')
    const quarter = (row: string, from: number): number => sumOf([0, 1, 2].map((at) => Number(months.value(row, `m${from + at}`))))
    expect([quarter('n:t1|visits', 1), quarter('n:t1|visits', 10)]).toEqual([0, months.value('n:t1|visits', 'year')])
    expect(quarter('n:r0|visits', 1) / Number(months.value('n:r0|visits', 'year'))).toBeCloseTo(0.4, 2)
    expect(sumOf([1, 4, 7, 10].map((from) => quarter('n:c|visits', from)))).toBe(4001.5)
    expect(months.value('n:g0|customers', 'year')).toBe(37)
    expect(() => months.value('n:c|profit', 'year')).toThrow()
    const again = await planFile({ source: { kind: 'workbook' }, settings: companySettings(), before: bytes })
    expect(again.result.sheets.filter(({ cellsWritten }) => cellsWritten > 0).map(({ key }) => key)).toEqual(['log'])
  })

  it('split a new total at once, and the lift of a ratio follows the sales targets', async () => {
    const { bytes } = await planFile({ source, settings: companySettings() })
    const values = await valuesInFile(bytes)
    const metrics = [...values].find(([name]) => name === 'Metrics')?.[1] ?? []
    const row = metrics.findIndex((cells) => cells[1] === 'profit') + 1
    const column = String.fromCharCode(65 + metrics[0].indexOf('total'))
    const unit = String.fromCharCode(65 + metrics[0].indexOf('unit'))
    const cascade = keyedSheet(values, 'cascade')
    const high = Number(keyedSheet(values, 'other').value('high', 't:calls'))
    const total = (id: string, value: number) => ({
      sheet: 'Metrics',
      address: `${column}${metrics.findIndex((cells) => cells[1] === id) + 1}`,
      value,
    })
    const edited = editFile(bytes, [
      total('calls', high + 1),
      total('conversion', 0.51),
      { sheet: 'Metrics', address: `${column}${row}`, value: 2_000_000.3 },
      { sheet: 'Metrics', address: `${unit}${row + 1}`, value: 'customers' },
      { sheet: cascade.name, address: cascade.address('n:r1', 'override'), value: 9_000_000 },
      { sheet: cascade.name, address: cascade.address('n:r1', 'reason'), value: 'test' },
    ])
    const live = await recalculateWithIronCalc(edited)
    const [sheet, check] = [keyedSheet(live, 'other'), keyedSheet(live, 'check')]
    expect([check.value('otherTargets', 'gap'), check.value('otherMonths', 'gap')]).toEqual([0, 0])
    expect(Number(sheet.value('n:c', 't:profit'))).toBeCloseTo(2_000_000.3, 6)
    expect(sheet.value('smart', 't:customers')).toBe('Without history nothing says whether it can be reached. It has no last day.')
    const above = ['calls', 'conversion'].map((id) => String(sheet.value('smart', `t:${id}`)))
    expect(above[0]).toContain('It is above the range of its own history. ')
    expect(above[1]).toContain('It is above the best that anybody has now. ')
    const fresh = await freshPlan(edited)
    for (const each of fresh.otherTargets ?? []) {
      const told = gapsOfMetric(each).map((gap) => metricGapTexts[gap].en)
      expect(sheet.value('smart', `t:${each.row.id}`), each.row.id).toBe(told.join(' '))
    }
    const conversion = fresh.otherTargets?.find((metric) => metric.row.id === 'conversion')
    fresh.nodes.forEach(({ key }, index) =>
      expect(Number(sheet.value(`n:${key}`, 't:conversion'))).toBeCloseTo(conversion?.values[index] ?? NaN, 9),
    )
  })
})
