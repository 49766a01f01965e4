// Tells what one cell of an argument holds where a date is expected: a day, nothing, or something else.

import { FIRST_SERIAL, LAST_SERIAL } from '../calendar/day-serial'
import type { Bilingual } from '../i18n/messages'
import { dateReader, type DateReaderOptions } from '../import/dates'
import { isErrorText, type Scalar } from '../workbook/cell'
import type { FunctionError } from './definition'
import { isEmpty, readNumber } from './read-number'
import { invalid, named } from './refusal'

/** @returns the day serial, null for an empty cell, or why it is neither. `name` is what to call the cell in a message. */
export type DateCellReader = (value: Scalar | undefined, name: () => Bilingual) => number | null | FunctionError

/**
 * A reader of cells that hold dates: numbers are serials, whose time of day does not count, as in NETWORKDAYS; text is read
 * where it can mean one day only, such as 2026-10-01 or 2026年10月1日.
 * @param options what a month alone means; without it a month is refused, since a list needs days.
 */
export function dateCellReader(options?: Pick<DateReaderOptions, 'monthMeans'>): DateCellReader {
  const first = dateReader([], { monthMeans: options?.monthMeans ?? 'first' })
  const last = dateReader([], { monthMeans: options?.monthMeans ?? 'last' })
  return (value, name) => {
    if (isEmpty(value)) return null
    if (typeof value === 'number') {
      const day = Math.floor(value)
      return day >= FIRST_SERIAL && day <= LAST_SERIAL ? day : invalid(OUT_OF_RANGE, { ...named(name()), value: String(value) })
    }
    if (typeof value !== 'string' || isErrorText(value)) return readNumber(value, name()) as FunctionError
    const day = first(value)
    if (typeof day === 'number' && day === last(value)) return day
    return invalid(NOT_A_DATE, { ...named(name()), value })
  }
}

const OUT_OF_RANGE = {
  en: 'The argument "{argument}" is {value}, which is not a date from 1900-03-01 to 9999-12-31.',
  zh: '参数“{argumentZh}”为 {value}，不是 1900-03-01 至 9999-12-31 之间的日期。',
}
const NOT_A_DATE = {
  en: 'The argument "{argument}" must be a date, not "{value}". Use a date cell, or text such as 2026-10-01.',
  zh: '参数“{argumentZh}”必须是日期，而不是“{value}”。请引用日期单元格，或写成 2026-10-01 这样的文本。',
}
