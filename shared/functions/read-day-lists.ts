// Reads the holidays and the make-up working days that a formula points at.

import { DAY_KINDS } from '../calendar/day-kinds'
import type { Bilingual } from '../i18n/messages'
import type { Scalar } from '../workbook/cell'
import type { Argument, FunctionError } from './definition'
import { asRange, placeIn } from './range'
import { dateCellReader } from './read-date'
import { isEmpty } from './read-number'
import { invalid, named } from './refusal'

/** An argument that lists days, and what to call it in a message. */
export interface DayList {
  range: Argument
  name: Bilingual
}

/** Day serials in the order of the cells; empty cells are left out. */
export interface DayLists {
  holidays: number[]
  makeUpDays: number[]
}

const isKind = (value: Scalar, kind: Bilingual): boolean =>
  typeof value === 'string' && [kind.en, kind.zh].includes(value.trim().toLowerCase())

/**
 * Both lists. In a row of the holidays that says so in its kind column, as rows of the Calendar sheet do, the days are worked.
 * @returns the error of the first cell that is no date.
 */
export function readDayLists(holidays: DayList, makeUpDays: DayList): DayLists | FunctionError {
  const lists: DayLists = { holidays: [], makeUpDays: [] }
  for (const list of [holidays, makeUpDays]) {
    const range = asRange(list.range)
    const readDate = dateCellReader()
    for (let row = 0; row < range.length; row++) {
      const cells = range[row]
      const isWorked = list === makeUpDays || cells.some((cell) => isKind(cell, DAY_KINDS.makeup))
      for (let column = 0; column < cells.length; column++) {
        const cell = cells[column]
        if (isEmpty(cell) || isKind(cell, DAY_KINDS.makeup) || isKind(cell, DAY_KINDS.holiday)) continue
        const place = (): Bilingual => placeIn(list.name, { rows: range.length, columns: cells.length }, row, column)
        if (isWeekendCode(cell)) return invalid(WEEKEND_CODE, { ...named(place()), value: String(cell) })
        const day = readDate(cell, place)
        if (typeof day !== 'number') return day!
        ;(isWorked ? lists.makeUpDays : lists.holidays).push(day)
      }
    }
  }
  return lists
}

/** NETWORKDAYS.INTL has its weekend where a list of days stands here. */
const isWeekendCode = (cell: Scalar): boolean =>
  (typeof cell === 'number' && cell >= 1 && cell <= 17) || (typeof cell === 'string' && /^[01]{7}$/.test(cell))

const WEEKEND_CODE = {
  en: 'The argument "{argument}" must be dates; {value} is a code for the weekend, which is the fifth argument.',
  zh: '参数“{argumentZh}”必须是日期；{value} 是周末代码，应作为第五个参数。',
}
