// China's official days against the notices of the State Council.

import { describe, expect, it } from 'vitest'
import { chinaCalendar, isoFromSerial, weekday } from '../../shared/calendar'
import { truth } from '../truth'

interface Official {
  china: Record<string, { off_days: string[]; make_up_workdays: string[] }>
}

const table = truth<Official>('working_days')
describe.skipIf(!table)('chinaCalendar equals the official notices', () => {
  for (const [year, official] of Object.entries(table?.china ?? {})) {
    it(year, () => {
      const days = chinaCalendar().days(Number(year)) ?? []
      const isos = (kind: string) => days.filter((day) => day.kind === kind).map((day) => isoFromSerial(day.serial))
      expect(isos('holiday')).toEqual(official.off_days)
      expect(isos('makeup')).toEqual(official.make_up_workdays)
    })
  }
})

describe('chinaCalendar', () => {
  it('says how far it knows, and answers nothing beyond', () => {
    const { knownFrom, knownUntil, days } = chinaCalendar()
    expect(knownFrom).toBe(2004)
    expect(knownUntil).toBeGreaterThanOrEqual(2026)
    for (let year = knownFrom; year <= knownUntil; year++) expect(days(year)?.length).toBeGreaterThan(20)
    expect(days(knownUntil + 1)).toBeUndefined()
    expect(days(knownFrom - 1)).toBeUndefined()
  })

  it('names days in both languages, in order, and makes up on weekends only', () => {
    const days = chinaCalendar().days(2024) ?? []
    expect(days[0]).toEqual({ serial: 45292, kind: 'holiday', name: { en: "New Year's Day", zh: '元旦' } })
    expect(days.map((day) => day.serial)).toEqual(days.map((day) => day.serial).sort((a, b) => a - b))
    expect(days.filter((day) => day.kind === 'makeup').every((day) => weekday(day.serial) > 5)).toBe(true)
  })
})
