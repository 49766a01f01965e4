// A custom function for hosts whose functions throw an Error with words (Google Sheets shows it as #ERROR! with a note).

import { say, type Locale } from '../i18n/messages'
import type { Scalar } from '../workbook/cell'
import type { Calculation } from './calculations'
import { isFunctionError, type Argument } from './definition'

/**
 * @returns a plain function of the arguments. Where one cell of a range has no result the whole call throws, because
 * such hosts cannot put an error into one cell of a spill; the message says which cell.
 */
export function throwing({ call }: Pick<Calculation, 'call'>, locale: Locale): (...args: Argument[]) => Scalar | Scalar[][] {
  return (...args) => {
    const result = call(args)
    if (isFunctionError(result)) throw new Error(say(result.text, locale, result.params))
    if (!Array.isArray(result)) return result
    return result.map((cells, row) =>
      cells.map((cell, column) => {
        if (!isFunctionError(cell)) return cell
        const words = say(cell.text, locale, cell.params)
        throw new Error(result.length * cells.length === 1 ? words : say(IN_CELL, locale, { row: row + 1, column: column + 1, words }))
      }),
    )
  }
}

const IN_CELL = { en: 'Row {row}, column {column}: {words}', zh: '第 {row} 行第 {column} 列：{words}' }
