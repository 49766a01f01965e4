// The weekend codes of NETWORKDAYS.INTL.

/** Seven 0s and 1s from Monday, 1 for a day off; or 1–7 and 11–17; nothing for Saturday and Sunday. */
export type Weekend = string | number | null | undefined

/**
 * Which weekdays are off, Monday first.
 *
 * @throws RangeError for a code that spreadsheets do not know either
 * Source: NETWORKDAYS.INTL, ECMA-376 and OpenFormula 1.2.
 */
export function weekendDays(weekend: Weekend): boolean[] {
  if (weekend === null || weekend === undefined) return weekendDays(1)
  if (typeof weekend === 'string' && /^[01]{7}$/.test(weekend)) return [...weekend].map((day) => day === '1')
  const off = new Array<boolean>(7).fill(false)
  if (typeof weekend === 'number' && Number.isInteger(weekend)) {
    // 1 is Saturday and Sunday, 2 Sunday and Monday …; 11 is Sunday only, 12 Monday only …
    if (weekend >= 1 && weekend <= 7) {
      off[(weekend + 4) % 7] = true
      off[(weekend + 5) % 7] = true
      return off
    }
    if (weekend >= 11 && weekend <= 17) {
      off[(weekend - 5) % 7] = true
      return off
    }
  }
  throw new RangeError(`no such weekend code: ${weekend}`)
}
