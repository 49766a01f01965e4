// Working days against LibreOffice, Microsoft's examples and China's official counts.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sellingDays, serialFromIso, weekday, weekendDays } from '../../shared/calendar'
import { truth } from '../truth'

interface WorkingDays {
  china: Record<string, { off_days: string[]; make_up_workdays: string[]; workdays_per_month: number[]; workdays_year: number }>
  cases: {
    group: string
    formula: string
    start: string
    end: string
    weekend: string | number | null
    holidays: string[]
    value: number
  }[]
}

const serial = (iso: string): number => serialFromIso(iso) ?? expect.fail(`${iso} is no day`)

const table = truth<WorkingDays>('working_days')
describe.skipIf(!table)('sellingDays equals NETWORKDAYS and NETWORKDAYS.INTL', () => {
  for (const one of table?.cases.filter((c) => c.group === 'networkdays') ?? []) {
    it(one.formula, () => {
      expect(sellingDays(serial(one.start), serial(one.end), { weekend: one.weekend, holidays: one.holidays.map(serial) })).toBe(one.value)
    })
  }
  for (const [year, official] of Object.entries(table?.china ?? {})) {
    it(`China's official working days of ${year}`, () => {
      const rules = { holidays: official.off_days.map(serial), makeUpDays: official.make_up_workdays.map(serial) }
      expect(sellingDays(serial(`${year}-01-01`), serial(`${year}-12-31`), rules)).toBe(official.workdays_year)
    })
  }
})

describe('sellingDays', () => {
  it('counts one day as one day, and backwards as negative', () => {
    const monday = serial('2024-01-01')
    expect(sellingDays(monday, monday)).toBe(1)
    expect(sellingDays(monday + 5, monday + 6)).toBe(0)
    expect(sellingDays(monday + 4, monday)).toBe(-5)
  })

  it('counts a day that is both closed and made up as worked, and repeats once', () => {
    const monday = serial('2024-01-01')
    expect(sellingDays(monday, monday, { holidays: [monday, monday] })).toBe(0)
    expect(sellingDays(monday, monday, { holidays: [monday], makeUpDays: [monday, monday] })).toBe(1)
    expect(sellingDays(monday, monday + 6, { makeUpDays: [monday, monday + 5] })).toBe(6)
  })

  it('refuses parts of days and unknown weekends', () => {
    expect(() => sellingDays(1.5, 2)).toThrow(RangeError)
    for (const weekend of [0, 8, 18, 1.5, '1', '00000002']) expect(() => weekendDays(weekend)).toThrow(RangeError)
  })

  it('equals a count day by day', () => {
    const days = fc.array(fc.integer({ min: 45000, max: 45060 }))
    const pattern = fc.array(fc.constantFrom('0', '1'), { minLength: 7, maxLength: 7 }).map((bits) => bits.join(''))
    fc.assert(
      fc.property(fc.integer({ min: 45000, max: 45060 }), fc.nat(60), pattern, days, days, (first, span, weekend, holidays, makeUpDays) => {
        let count = 0
        for (let day = first; day <= first + span; day++) {
          const worked = weekend[weekday(day) - 1] === '0' && !holidays.includes(day)
          if (worked || makeUpDays.includes(day)) count += 1
        }
        expect(sellingDays(first, first + span, { weekend, holidays, makeUpDays })).toBe(count)
      }),
    )
  })
})
