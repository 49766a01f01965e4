// Day serials and back, over every day that has one.

import { describe, expect, it } from 'vitest'
import {
  FIRST_SERIAL,
  isoFromSerial,
  isYmd,
  LAST_SERIAL,
  serialFromIso,
  serialFromYmd,
  weekday,
  ymdFromSerial,
} from '../../shared/calendar'

describe('day serials', () => {
  it.each([
    ['1900-03-01', 61],
    ['1970-01-01', 25569],
    ['2000-02-29', 36585],
    ['2024-02-29', 45351],
    ['9999-12-31', 2958465],
  ])('%s is %d, as in Excel', (iso, serial) => {
    expect(serialFromIso(iso)).toBe(serial)
    expect(isoFromSerial(serial)).toBe(iso)
  })

  it.each([
    '2023-02-29',
    '1900-02-28',
    '2100-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-1-1',
    '2024-01-01T00',
    '',
    '0000-01-01',
  ])('%j is no day', (iso) => expect(serialFromIso(iso)).toBeUndefined())

  it('agree with the Gregorian calendar of the language on every day of eight centuries', () => {
    const start = Date.UTC(1900, 2, 1)
    for (let serial = FIRST_SERIAL; serial <= FIRST_SERIAL + 800 * 366; serial++) {
      const date = new Date(start + (serial - FIRST_SERIAL) * 86_400_000)
      const ymd = ymdFromSerial(serial)
      if (
        ymd.year !== date.getUTCFullYear() ||
        ymd.month !== date.getUTCMonth() + 1 ||
        ymd.day !== date.getUTCDate() ||
        serialFromYmd(ymd) !== serial ||
        weekday(serial) % 7 !== date.getUTCDay()
      ) {
        expect.fail(`serial ${serial} is ${date.toISOString()}, not ${JSON.stringify(ymd)}`)
      }
    }
  })

  it('refuse what is no whole day', () => {
    for (const serial of [60, LAST_SERIAL + 1, 45000.5, NaN]) expect(() => ymdFromSerial(serial)).toThrow(RangeError)
    expect(() => serialFromYmd({ year: 2023, month: 2, day: 29 })).toThrow('2023-2-29')
    expect(isYmd({ year: 2024, month: 2, day: 29 })).toBe(true)
    expect(isYmd({ year: 2024, month: 2.5, day: 1 })).toBe(false)
  })
})
