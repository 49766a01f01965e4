// Fiscal years that start in any month.

import { describe, expect, it } from 'vitest'
import { fiscalYear, fiscalYearOf, isoFromSerial } from '../../shared/calendar'

describe('fiscalYear', () => {
  it('is the civil year when it starts in January', () => {
    const months = fiscalYear({ year: 2014, startMonth: 1 })
    expect(months).toHaveLength(12)
    expect(months[0]).toEqual({ key: '2014-01', year: 2014, month: 1, firstDay: 41640, lastDay: 41670, quarter: 1, half: 1 })
    expect(months.map((m) => m.quarter)).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4])
    expect(months.map((m) => m.half)).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2])
  })

  it('is named by its start year and runs into the next', () => {
    const months = fiscalYear({ year: 2023, startMonth: 4 })
    expect(months[0].key).toBe('2023-04')
    expect(months[10]).toMatchObject({ key: '2024-02', quarter: 4, half: 2 })
    expect(isoFromSerial(months[10].lastDay)).toBe('2024-02-29')
    expect(months[11].key).toBe('2024-03')
  })

  it('has no gap between its months', () => {
    for (let startMonth = 1; startMonth <= 12; startMonth++) {
      const months = fiscalYear({ year: 2024, startMonth })
      months.slice(1).forEach((month, m) => expect(month.firstDay).toBe(months[m].lastDay + 1))
    }
  })

  it('refuses a month that does not exist', () => {
    expect(() => fiscalYear({ year: 2024, startMonth: 13 })).toThrow(RangeError)
  })
})

describe('fiscalYearOf', () => {
  it('is the year in which the fiscal year began', () => {
    expect(fiscalYearOf(2024, 3, 4)).toBe(2023)
    expect(fiscalYearOf(2024, 4, 4)).toBe(2024)
    expect(fiscalYearOf(2024, 1, 1)).toBe(2024)
  })
})
