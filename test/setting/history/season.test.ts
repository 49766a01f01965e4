// The shape of the year from long, short, broken and odd histories.

import { describe, expect, it } from 'vitest'
import type { SalesByMonth } from '../../../shared/setting/history/sales-by-month'
import { seasonOf } from '../../../shared/setting/history/season'

const START = 2014 * 12
const DAYS = [21, 20, 21, 22, 21, 21, 23, 21, 22, 23, 20, 23]
/** A usual year: December is the best month, February the worst. */
const SHAPE = [90, 60, 95, 100, 100, 105, 90, 80, 110, 115, 120, 135]

/** Sales by month up to the month before `end`; null is a month without a row. */
function history(amounts: (number | null)[], end = START): SalesByMonth {
  const first = end - amounts.length
  return {
    first,
    last: amounts.length === 0 ? -1 : end - 1,
    owners: new Map([['a', Float64Array.from(amounts, (amount) => amount ?? 0)]]),
    rowsInMonth: Int32Array.from(amounts, (amount) => (amount === null ? 0 : 3)),
  }
}
const years = (count: number, change: (amount: number, month: number) => number | null = (amount) => amount): (number | null)[] =>
  Array.from({ length: count * 12 }, (_, month) => change(SHAPE[month % 12], month))
const share = (weights: number[], month: number): number => weights[month] / 1_000_000

describe('seasonOf', () => {
  it('finds the shape of three steady years, in whole millionths', () => {
    const { weights, kind, months } = seasonOf(history(years(3)), START, DAYS)
    expect(kind).toBe('history')
    expect(months).toBe(36)
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(1_000_000)
    SHAPE.forEach((amount, month) => expect(share(weights, month)).toBeCloseTo(amount / 1200, 5))
  })

  it('puts the months in the order of the fiscal year, wherever the history starts', () => {
    const thirty = years(3).slice(6)
    const { weights } = seasonOf(history(thirty, START + 3), START + 3, DAYS)
    // The plan year starts in April, and the 30 months before it end in March: the last of them stands last.
    const series = thirty.map((amount) => amount as number)
    expect(weights.indexOf(Math.max(...weights))).toBe((series.indexOf(135) - series.length + 120) % 12)
  })

  it('turns the order right when the history ends months before the plan year', () => {
    const { weights, kind } = seasonOf(history(years(3).slice(0, 31), START - 5), START, DAYS)
    expect(kind).toBe('history')
    SHAPE.forEach((amount, month) => expect(share(weights, month)).toBeCloseTo(amount / 1200, 5))
  })

  it.each([0, 1, 6, 11])('takes the selling days with %i months', (months) => {
    const { weights, kind } = seasonOf(history(years(1).slice(12 - months)), START, DAYS)
    expect(kind).toBe('sellingDays')
    const days = DAYS.reduce((sum, day) => sum + day, 0)
    DAYS.forEach((day, month) => expect(share(weights, month)).toBeCloseTo(day / days, 5))
  })

  it.each([12, 18, 23])('stands between own shape and selling days with %i months', (months) => {
    const { weights, kind } = seasonOf(history(years(2).slice(24 - months)), START, DAYS)
    expect(kind).toBe('shrunk')
    const days = DAYS.reduce((sum, day) => sum + day, 0)
    SHAPE.forEach((amount, month) => {
      const [low, high] = [amount / 1200, DAYS[month] / days].sort((a, b) => a - b)
      expect(share(weights, month)).toBeGreaterThanOrEqual(low - 1e-5)
      expect(share(weights, month)).toBeLessThanOrEqual(high + 1e-5)
    })
  })

  it('counts from after a gap while two years remain', () => {
    const broken = years(3, (amount, month) => (month < 11 ? (month % 2 === 0 ? null : amount * 9) : amount))
    const { weights, emptyMonths, isFilled, months } = seasonOf(history(broken), START, DAYS)
    expect({ isFilled, months, gaps: emptyMonths.length }).toEqual({ isFilled: false, months: 25, gaps: 6 })
    SHAPE.forEach((amount, month) => expect(share(weights, month)).toBeCloseTo(amount / 1200, 5))
  })

  it('fills a late gap with the same month of other years', () => {
    const broken = years(3, (amount, month) => (month === 20 || month === 33 ? null : amount))
    const { weights, kind, emptyMonths, isFilled, months } = seasonOf(history(broken), START, DAYS)
    expect({ kind, isFilled, months }).toEqual({ kind: 'history', isFilled: true, months: 36 })
    expect(emptyMonths).toEqual([START - 16, START - 3])
    SHAPE.forEach((amount, month) => expect(share(weights, month)).toBeCloseTo(amount / 1200, 5))
  })

  it('lets a month that always rests rest', () => {
    const { weights, kind, emptyMonths } = seasonOf(history(years(3, (amount, month) => (month % 12 === 1 ? null : amount))), START, DAYS)
    expect(kind).toBe('history')
    expect(emptyMonths).toEqual([])
    expect(weights[1]).toBe(0)
  })

  it('gives no weight to a month of returns, and never fails over a year below zero', () => {
    const returns = seasonOf(history(years(3, (amount, month) => (month % 12 === 1 ? -amount : amount))), START, DAYS)
    expect(returns.weights[1]).toBe(0)
    const odd = [
      years(2, () => 0),
      years(2, () => -10),
      years(2, (amount, month) => (month >= 6 && month < 18 ? 0 : amount)),
      years(3, (amount, month) => (month === 13 ? -99_999 : amount)),
      years(1, () => 0),
    ]
    for (const amounts of odd) {
      const { weights } = seasonOf(history(amounts), START, DAYS)
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(1_000_000)
      expect(weights.every((weight) => Number.isInteger(weight) && weight >= 0)).toBe(true)
    }
  })
})
