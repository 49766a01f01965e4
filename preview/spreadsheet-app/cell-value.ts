// Cells as SpreadsheetApp gives and takes them: dates are Date objects in the spreadsheet's time zone, text is parsed as typed.

import type { Scalar } from '../../shared/workbook/cell'
import type { GridCell } from '../grid/grid'
import { parseTyped } from '../grid/host-parsing'
import type { TypedCell } from '../grid/typed-cell'
import type { Environment } from './environment'
import { formulaFromLocale } from './formula-locale'
import { momentOf, serialOf } from './time-zone'

/** A number format that shows a date or a time: letters of dates outside of quotes, brackets and escapes. */
export const isDateFormat = (format: string): boolean =>
  format !== 'General' && /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|E[+-]0+/gi, '')) && !/^@$/.test(format)

/** What getValues gives for a cell: '' when empty. */
export function valueOf(environment: Environment, { value }: GridCell, format: string): Scalar | Date {
  if (value === null) return ''
  return typeof value === 'number' && isDateFormat(format) ? momentOf(value, environment.timeZone) : value
}

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]'

/**
 * What setValues does with a value. null, undefined and '' empty the cell (Excel leaves it alone for null).
 * Source: reference of Range.setValue, "the value can be numeric, string, boolean or date; if it begins with '=' it is
 * interpreted as a formula".
 */
export function typedCell(environment: Environment, value: unknown, format: string): TypedCell {
  if (value === null || value === undefined || value === '') return { cell: { value: null } }
  if (isDate(value)) {
    return { cell: { value: serialOf(value, environment.timeZone) }, numberFormat: format === 'General' ? 'm/d/yyyy' : undefined }
  }
  const scalar = ['string', 'number', 'boolean'].includes(typeof value) ? (value as Scalar) : String(value)
  const typed = parseTyped(scalar, format, environment.year)!
  return 'formula' in typed.cell ? { ...typed, cell: formulaFromLocale(typed.cell.formula, environment.locale) } : typed
}
