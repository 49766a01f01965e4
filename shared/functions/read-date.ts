// Tells what one cell of an argument holds where a date is expected: a day, nothing, or something else.

import { FIRST_SERIAL, LAST_SERIAL } from '../calendar/day-serial'
import type { Bilingual } from '../i18n/messages'
import { dateReader, type DateReaderOptions } from '../import/dates'
import { isErrorText, type Scalar } from '../workbook/cell'
import { isEmpty, noNumber } from './read-number'
import { mustBe, refuseValue } from './refusal'

/**
 * @returns the day serial, or null for an empty cell. `name` is what to call the cell in a message.
 * @throws FunctionError where it is neither.
 */
export type DateCellReader = (value: Scalar | undefined, name: () => Bilingual) => number | null

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
      return day >= FIRST_SERIAL && day <= LAST_SERIAL ? day : refuseValue(name(), value, OUT_OF_RANGE)
    }
    if (typeof value !== 'string' || isErrorText(value)) return noNumber(value, name())
    const day = first(value)
    return typeof day === 'number' && day === last(value) ? day : mustBe(name(), A_DATE, value)
  }
}

const OUT_OF_RANGE = {
  en: ', which is not a date from 1900-03-01 to 9999-12-31.',
  zh: '，不是 1900-03-01 至 9999-12-31 之间的日期。',
}
const A_DATE = { en: 'a date, in a date cell or as text such as 2026-10-01', zh: '是日期（日期单元格，或 2026-10-01 这样的文本）' }
