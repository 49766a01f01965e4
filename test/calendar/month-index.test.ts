// Months as numbers.

import { describe, expect, it } from 'vitest'
import {
  firstDayOfMonth,
  isoFromSerial,
  lastDayOfMonth,
  monthIndex,
  monthIndexFromKey,
  monthIndexOf,
  monthKey,
  monthOfIndex,
  serialFromYmd,
} from '../../shared/calendar'

describe('month index', () => {
  const february = monthIndexOf(2024, 2)

  it('counts months from year 0', () => {
    expect(february).toBe(2024 * 12 + 1)
    expect(monthIndex(serialFromYmd({ year: 2024, month: 2, day: 29 }))).toBe(february)
    expect(monthOfIndex(february)).toEqual({ year: 2024, month: 2 })
  })

  it('can be added to across years', () => {
    expect(monthKey(february + 11)).toBe('2025-01')
    expect(monthKey(february - 2)).toBe('2023-12')
    expect(monthOfIndex(monthIndexOf(2024, 14))).toEqual({ year: 2025, month: 2 })
  })

  it('reads its own key, and nothing else', () => {
    expect(monthIndexFromKey('2024-02')).toBe(february)
    for (const text of ['2024-13', '2024-2', '2024-02-01', '']) expect(monthIndexFromKey(text)).toBeUndefined()
  })

  it('knows its first and last day', () => {
    expect(isoFromSerial(firstDayOfMonth(february))).toBe('2024-02-01')
    expect(isoFromSerial(lastDayOfMonth(february))).toBe('2024-02-29')
    expect(isoFromSerial(lastDayOfMonth(february - 12))).toBe('2023-02-28')
  })
})
