// Reads the holidays and the make-up working days that a formula points at.

import { DAY_KINDS } from '../calendar/day-kinds'
import { isWeekendCode } from '../calendar/weekend'
import type { Bilingual } from '../i18n/messages'
import type { Scalar } from '../workbook/cell'
import type { Argument } from './definition'
import { asRange, placeIn } from './range'
import { dateCellReader } from './read-date'
import { isEmpty } from './read-number'
import { refuseArgument } from './refusal'

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
 * @throws FunctionError of the first cell that is no date.
 */
export function readDayLists(holidays: DayList, makeUpDays: DayList): DayLists {
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
        // NETWORKDAYS.INTL has its weekend where a list of days stands here.
        if (isWeekendCode(cell)) return refuseArgument(place(), WEEKEND_CODE, { value: String(cell) })
        const day = readDate(cell, place)
        if (day !== null) (isWorked ? lists.makeUpDays : lists.holidays).push(day)
      }
    }
  }
  return lists
}

const WEEKEND_CODE = {
  en: 'must be dates; {value} is a code for the weekend, which is the fifth argument.',
  zh: '必须是日期；{value} 是周末代码，应作为第五个参数。',
}
