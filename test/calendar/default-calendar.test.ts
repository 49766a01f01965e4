// The calendar of a new workbook, by locale and year.

import { describe, expect, it } from 'vitest'
import { defaultCalendar, fiscalYear, sellingDays } from '../../shared/calendar'
import { truth } from '../truth'

interface Official {
  china: Record<string, { workdays_per_month: number[]; workdays_year: number }>
}

const table = truth<Official>('working_days')
describe.skipIf(!table)('defaultCalendar of zh-CN gives the official working days', () => {
  for (const [year, official] of Object.entries(table?.china ?? {})) {
    it(year, () => {
      const calendar = defaultCalendar('zh-CN', Number(year))
      expect(calendar.known).toBe(true)
      const months = fiscalYear({ year: Number(year), startMonth: 1 })
      expect(months.map((month) => sellingDays(month.firstDay, month.lastDay, calendar))).toEqual(official.workdays_per_month)
      expect(sellingDays(months[0].firstDay, months[11].lastDay, calendar)).toBe(official.workdays_year)
    })
  }
})

describe('defaultCalendar', () => {
  it('says that a Chinese year is not published yet', () => {
    const { knownUntil } = defaultCalendar('zh-CN', 2026)
    const next = defaultCalendar('zh-CN', (knownUntil ?? 0) + 1)
    expect(next).toMatchObject({ known: false, knownUntil, holidays: [], makeUpDays: [], days: [] })
  })

  it('is Monday to Friday without holidays for en-US, in any year', () => {
    expect(defaultCalendar('en-US', 2030)).toEqual({
      weekend: '0000011',
      holidays: [],
      makeUpDays: [],
      days: [],
      known: true,
      knownUntil: undefined,
    })
  })
})
