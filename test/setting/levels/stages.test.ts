// How far targets have come by the days that were typed, what is open, and what nobody sees before it is handed down, by hand.

import { describe, expect, it } from 'vitest'
import { sumOf } from '../../../shared/setting/amounts'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import { planWorkbook } from '../../../shared/setting/sheets/plan-workbook'
import type { Scalar } from '../../../shared/workbook/cell'
import type { WorkbookSpec } from '../../../shared/workbook/spec'
import { SETTINGS, smallCompany, teamRow } from '../agreement/small-company'

const DAY = 41_650

const request = (days: Record<string, Scalar>) =>
  smallCompany([], { settings: { ...SETTINGS, options: { mode: 'levels' } }, handedOn: new Map(Object.entries(days)) })

const plan = (days: Record<string, Scalar>) => {
  const made = makePlan(request(days))
  return { made, node: (key: string) => made.nodes.find((each) => each.key === key)! }
}

const stage = (days: Record<string, Scalar>) => {
  const { node } = plan(days)
  return (key: string) => {
    const { isReached, isPassed, isComplete } = node(key).stage!
    return [isReached, isPassed, isComplete].map(Number).join('')
  }
}

const sheets = (days: Record<string, Scalar>): WorkbookSpec => {
  const asked = request(days)
  return planWorkbook(makePlan(asked), { team: asked.team, sales: asked.sales, days: [], log: [] })
}

const cell = (spec: WorkbookSpec, key: string, row: string, column: string): Scalar => {
  const sheet = spec.sheets.find((each) => each.key === key)!
  return sheet.columns.find((each) => each.key === column)!.values[sheet.rows.indexOf(row)]
}

describe('handing down', () => {
  it('reaches the next level with the day of everybody above', () => {
    const none = stage({})
    expect(['c', 'a', 'a1'].map(none)).toEqual(['100', '000', '000'])
    const company = stage({ c: DAY })
    expect(['c', 'a', 'a1', 'b1'].map(company)).toEqual(['110', '100', '000', '000'])
    const one = stage({ c: DAY, a: DAY })
    expect(['c', 'a', 'a1', 'b', 'b1'].map(one)).toEqual(['110', '111', '111', '100', '000'])
    const all = stage({ c: DAY, a: DAY, b: DAY })
    expect(['c', 'a', 'b', 'b1'].map(all)).toEqual(['111', '111', '111', '111'])
    // Too early, and no days at all.
    const odd = stage({ a: DAY, b: 'soon', c: 0 })
    expect(['c', 'a', 'b'].map(odd)).toEqual(['100', '000', '000'])
  })

  it('goes past units that have nobody', () => {
    const team = [teamRow('d', 'c', { end: 1 }), teamRow('d1', 'd', { end: 1 })]
    const days = new Map([
      ['c', DAY],
      ['a', DAY],
      ['b', DAY],
    ])
    const { nodes } = makePlan(smallCompany(team, { settings: { ...SETTINGS, options: { mode: 'levels' } }, handedOn: days }))
    expect(nodes[0].stage?.isComplete).toBe(true)
  })

  it('keeps every sum, and months by the season where nobody below has any', () => {
    const ways: Record<string, Scalar>[] = [{}, { c: DAY }, { c: DAY, a: DAY }, { c: DAY, a: DAY, b: DAY }]
    for (const days of ways) {
      const { made } = plan(days)
      expect(sumOf(made.nodes[0].months)).toBe(1200)
      expect(made.checks.filter(({ gap }) => gap !== 0)).toEqual([])
    }
    const done = plan({ c: DAY, a: DAY, b: DAY }).made.nodes
    const once = makePlan(smallCompany()).nodes
    expect(done.map(({ target, months }) => [target, months])).toEqual(once.map(({ target, months }) => [target, months]))
  })

  it('tells in the preview what stands open, until nothing does', () => {
    const open = plan({ c: DAY, a: DAY }).made.notes.find(({ code }) => code === 'levelsOpen')
    expect(open?.params).toEqual({ passed: 2, all: 3, amount: 480, who: 'B' })
    expect(plan({ c: DAY, a: DAY, b: DAY }).made.notes.some(({ code }) => code === 'levelsOpen')).toBe(false)
    expect(makePlan(smallCompany()).nodes[0].stage).toBe(undefined)
  })
})

describe('the sheets', () => {
  it('are empty, not 0, where nothing has been handed down; the next level is proposed', () => {
    const spec = sheets({ c: DAY })
    expect(['c', 'a', 'a1'].map((key) => cell(spec, 'cascade', `n:${key}`, 'target'))).toEqual([1200, 720, ''])
    expect(['a', 'a1'].map((key) => cell(spec, 'cascade', `n:${key}`, 'calculated'))).toEqual([720, 480])
    expect(['c', 'a', 'a1'].map((key) => cell(spec, 'monthly', `n:${key}`, 'm1'))).toEqual([103, 62, ''])
    expect(['c', 'a'].map((key) => cell(spec, 'cascade', `n:${key}`, 'gap'))).toEqual([0, ''])
    expect(cell(spec, 'months', 'month-1', 'target')).toBe(103)
    expect(cell(sheets({}), 'cascade', 'n:a1', 'calculated')).toBe('')
  })

  it('count on Check what is open, what is no day, and what comes too early', () => {
    const gaps = (days: Record<string, Scalar>) =>
      ['handedDown', 'handedDays', 'handedEarly'].map((row) => cell(sheets(days), 'check', row, 'gap'))
    expect(gaps({})).toEqual([1200, 0, 0])
    expect(gaps({ c: DAY, b: 'soon' })).toEqual([1200, 1, 0])
    expect(gaps({ a: DAY, b: -3 })).toEqual([1200, 1, 1])
    expect(gaps({ c: DAY, a: DAY, b: DAY })).toEqual([0, 0, 0])
  })
})
