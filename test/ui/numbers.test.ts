// Numbers and names as the pane writes them.

import { describe, expect, it } from 'vitest'

import { formatAmount, formatGrowth, formatTarget, growthOf, monthGrowth } from '../../shared/ui/numbers/format'
import { moneyChoices } from '../../shared/ui/numbers/money-choices'
import { yearName } from '../../shared/setting/fiscal-year-name'
import { bareMonth, monthName } from '../../shared/ui/numbers/month-name'

describe('amounts', () => {
  it('have the decimals of the unit; a target keeps what is below it', () => {
    expect(formatTarget(3650, 'zh-CN', 1)).toBe('3,650.0')
    expect(formatTarget(1234.56, 'en-US', 0)).toBe('1,234.56')
    expect(formatAmount(1234.56, 'en-US', 0)).toBe('1,235')
  })
})

describe('growth', () => {
  it('is a signed percent', () => {
    expect([formatGrowth(0.1098, 'en-US'), formatGrowth(-0.2, 'zh-CN'), formatGrowth(0, 'en-US')]).toEqual(['+11.0%', '-20.0%', '0.0%'])
  })

  it('is unknown with a reason', () => {
    const reason = (node: { target: number; lastYear: number | null; isClosed: boolean }, comparable = true) => {
      const growth = growthOf(node, { comparable })
      return typeof growth === 'number' ? growth : growth.en
    }
    expect(reason({ target: 110, lastYear: 100, isClosed: false })).toBeCloseTo(0.1, 12)
    expect(reason({ target: 110, lastYear: 100, isClosed: false }, false)).toContain('twelve months')
    expect(reason({ target: 110, lastYear: null, isClosed: false })).toContain('twelve months')
    expect(reason({ target: 110, lastYear: 0, isClosed: false })).toContain('No sales')
    expect(reason({ target: 110, lastYear: -5, isClosed: false })).toContain('below zero')
    expect(reason({ target: 0, lastYear: 100, isClosed: true })).toContain('Not active')
    expect(monthGrowth(5, null)).not.toBeTypeOf('number')
  })
})

describe('years and months', () => {
  it('are named by the calendar year, or by both years of a fiscal one', () => {
    expect(yearName({ year: 2014, fiscalStart: 1 }, 'en-US')).toBe('2014')
    expect(yearName({ year: 2014, fiscalStart: 1 }, 'zh-CN')).toBe('2014年')
    expect(yearName({ year: 2014, fiscalStart: 7 }, 'en-US')).toBe('2014/15')
    expect(yearName({ year: 1999, fiscalStart: 4 }, 'zh-CN')).toBe('1999/00财年')
    expect(monthName(2014, 18, 'en-US')).toBe('June 2015')
    expect(bareMonth(7, 'zh-CN', 'short')).toBe('7月')
  })
})

describe('the money of the sheets', () => {
  it('offers 万 in Chinese, and elsewhere only what is in use', () => {
    expect(moneyChoices({ locale: 'zh-CN', money: 1 })).toEqual([1, 1000, 10000])
    expect(moneyChoices({ locale: 'en-US', money: 1 })).toEqual([1, 1000])
    expect(moneyChoices({ locale: 'en-US', money: 10000 })).toEqual([1, 1000, 10000])
  })
})
