// How a real host takes what a program writes into a cell: as if a person had typed it. Both embedded hosts parse alike.

import type { Scalar } from '../../shared/workbook/cell'
import { isErrorText } from '../../shared/workbook/cell'
import type { TypedCell } from './typed-cell'
import { typedDate, typedTime } from './typed-date'

const TEXT_FORMAT = '@'

/**
 * Parses one written value for the en-US locale. test/grid/host-parsing.test.ts names the source of each rule.
 * @param format the cell's number format as it stands.
 * @param year of dates typed without one; a clock's year, given by the caller.
 * @returns undefined for null, which leaves the cell alone in Excel (Google's setValues empties it: there the stand-in
 * passes ''); '' empties it.
 */
export function parseTyped(typed: Scalar, format: string, year: number): TypedCell | undefined {
  if (typed === null) return undefined
  if (typed === '') return { cell: { value: null } }
  if (format === TEXT_FORMAT) return { cell: { value: typeof typed === 'boolean' ? String(typed).toUpperCase() : String(typed) } }
  if (typeof typed !== 'string') return { cell: { value: typed } }
  if (typed.startsWith("'")) return { cell: { value: typed.slice(1) } }
  if (typed.startsWith('=') && typed.length > 1) return { cell: { formula: typed } }
  const text = typed.trim()
  if (/^(true|false)$/i.test(text)) return { cell: { value: text.toLowerCase() === 'true' } }
  if (isErrorText(text.toUpperCase())) return { cell: { value: text.toUpperCase() } }
  return typedNumber(text) ?? typedDate(text, year) ?? typedTime(text) ?? signedFormula(text) ?? { cell: { value: typed } }
}

/** +A1 and -A1 are formulas to both hosts, and so is a name behind a sign. */
const signedFormula = (text: string): TypedCell | undefined => (/^[-+][^\s\-+]/.test(text) ? { cell: { formula: `=${text}` } } : undefined)

const NUMBER = /^([-+]?)(\$?)([-+]?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(e[-+]?\d+)?(%?)$/i
const FRACTION = /^([-+]?)(\d+) (\d+)\/(\d+)$/

/** 007, 1,234, -5, (5), $5, 12%, 1.5e3 and 1 1/2. */
function typedNumber(text: string): TypedCell | undefined {
  const bracketed = /^\((.+)\)$/.exec(text)
  const [, sign, dollar, inner, digits, exponent, percent] = NUMBER.exec(bracketed ? bracketed[1] : text) ?? []
  if (digits !== undefined && /\d/.test(digits) && !(sign && inner) && !(bracketed && (sign || inner))) {
    const size = Number(digits.replaceAll(',', '') + (exponent ?? ''))
    const value = (bracketed || sign === '-' || inner === '-' ? -size : size) / (percent ? 100 : 1)
    const decimals = digits.includes('.')
    const numberFormat = percent
      ? decimals
        ? '0.00%'
        : '0%'
      : dollar
        ? decimals
          ? '$#,##0.00'
          : '$#,##0'
        : exponent
          ? '0.00E+00'
          : digits.includes(',')
            ? decimals
              ? '#,##0.00'
              : '#,##0'
            : undefined
    return { cell: { value }, numberFormat }
  }
  const [, minus, whole, upper, lower] = FRACTION.exec(text) ?? []
  if (whole === undefined || Number(lower) === 0) return undefined
  const value = Number(whole) + Number(upper) / Number(lower)
  return { cell: { value: minus === '-' ? -value : value }, numberFormat: '# ?/?' }
}
