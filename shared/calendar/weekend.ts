// The weekend codes of NETWORKDAYS.INTL.

/** Seven 0s and 1s from Monday, 1 for a day off; or 1–7 and 11–17; nothing for Saturday and Sunday. */
export type Weekend = string | number | null | undefined

/** Whether spreadsheets know the code. */
export const isWeekendCode = (code: unknown): code is string | number =>
  typeof code === 'string' ? /^[01]{7}$/.test(code) : Number.isInteger(code) && WEEKENDS.includes(code as number)

const WEEKENDS = [1, 2, 3, 4, 5, 6, 7, 11, 12, 13, 14, 15, 16, 17]

/**
 * Which weekdays are off, Monday first.
 *
 * @throws RangeError for a code that spreadsheets do not know either
 * Source: NETWORKDAYS.INTL, ECMA-376 and OpenFormula 1.2.
 */
export function weekendDays(weekend: Weekend): boolean[] {
  const code = weekend ?? 1
  if (!isWeekendCode(code)) throw new RangeError(`no such weekend code: ${String(weekend)}`)
  if (typeof code === 'string') return [...code].map((day) => day === '1')
  // 1 is Saturday and Sunday, 2 Sunday and Monday …; 11 is Sunday only, 12 Monday only …
  const last = (code + (code > 10 ? 2 : 5)) % 7
  return Array.from({ length: 7 }, (_, day) => day === last || (code < 10 && day === (last + 6) % 7))
}
