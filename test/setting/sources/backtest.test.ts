// The rules of sharing by hand, and a backtest that finds the way in which the sales were made.

import { describe, expect, it } from 'vitest'
import { weighTeam } from '../../../shared/setting/plan/weigh-team'
import { backtest, CANDIDATES } from '../../../shared/setting/sources/backtest'
import { ruleTargets } from '../../../shared/setting/sources/share-rules'
import { requestOf } from './request'

const treeOf = (sales: Parameters<typeof requestOf>[0]['sales']) => weighTeam(requestOf({ sales, target: 1_000_000 }))

describe('the three rules', () => {
  const { tree, heads } = treeOf({ a: 60, b: 30, c: 10 })
  const base = [100, 60, 30, 10]

  it('grow all alike, by equal units, or by their own trend', () => {
    const { growth, units, trend } = ruleTargets(tree, { heads, total: 130, base, before: [100, 30, 60, 10] })
    expect(growth).toEqual([130, 78, 39, 13])
    expect(units).toEqual([130, 70, 40, 20])
    // a doubled, b halved, c stood still: 120, 15, 10 of 145.
    expect(trend?.map((amount) => Math.round(amount * 1000) / 1000)).toEqual([130, 107.586, 13.448, 8.966])
  })

  it('take no more from anybody than there is when the number falls', () => {
    const { units } = ruleTargets(tree, { heads, total: 40, base })
    expect(units[0]).toBe(40)
    expect(units.slice(1).map((amount) => Math.round(amount * 1e9) / 1e9)).toEqual([35, 5, 0])
  })

  it('give a newcomer the growth of the others', () => {
    expect(ruleTargets(tree, { heads, total: 130, base, before: [90, 60, 30, 0] }).trend).toEqual([130, 78, 39, 13])
  })
})

describe('a backtest', () => {
  it('finds that history told the next year where shares stood still', () => {
    const { tree, sales, yearStart } = treeOf({ a: [60, 66], b: [30, 33], c: [10, 11] })
    const { trials, best, years } = backtest(tree, sales, yearStart)
    expect(years).toEqual([1])
    expect(trials[best?.error ?? -1].candidate).toEqual(CANDIDATES[0])
    expect(trials[0]).toMatchObject({ years: 1 })
    expect(trials[0].error).toBeCloseTo(0, 12)
    expect(trials[0].spread).toBeCloseTo(0, 12)
  })

  it('finds that equal parts did where everybody came to sell alike', () => {
    const { tree, sales, yearStart } = treeOf({ a: [60, 40], b: [30, 40], c: [10, 40] })
    const { trials, best } = backtest(tree, sales, yearStart)
    expect(trials[best?.error ?? -1].candidate).toMatchObject({ kind: 'blend', history: 0 })
    // History alone had said 72, 36 and 12 of 120: 32 stood with other people.
    expect(trials[0].error).toBeCloseTo(32 / 120, 12)
  })

  it('says nothing where the history is too short, or too few people sold in both years', () => {
    const short = treeOf({ a: [0, 40], b: [0, 40], c: [0, 40] })
    expect(backtest(short.tree, short.sales, short.yearStart)).toEqual({ trials: [], years: [] })
    const one = weighTeam(requestOf({ sales: { a: 1, b: 2, c: 3 }, target: 1000, months: 18 }))
    expect(backtest(one.tree, one.sales, one.yearStart).best).toBeUndefined()
  })
})
