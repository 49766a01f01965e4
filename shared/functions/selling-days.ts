// SELLING_DAYS(start, end, [holidays], [makeUpDays], [weekend]): on how many days a team sells.

import { type SellingDayCounter, sellingDayCounter } from '../calendar/selling-days'
import { isWeekendCode } from '../calendar/weekend'
import type { Scalar } from '../workbook/cell'
import { broadcast } from './broadcast'
import type { Argument, Cell, CustomFunction, FunctionResult } from './definition'
import { dateCellReader } from './read-date'
import { readDayLists } from './read-day-lists'
import { isEmpty } from './read-number'
import { answer, missing, mustBe } from './refusal'

const START = { en: 'start', zh: '开始' }
const END = { en: 'end', zh: '结束' }
const HOLIDAYS = { en: 'holidays', zh: '节假日' }
const MAKE_UP_DAYS = { en: 'makeUpDays', zh: '调休上班日' }
const WEEKEND = { en: 'weekend', zh: '周末' }

/**
 * Both days count; negative when end comes before start. NETWORKDAYS.INTL with one thing more: days that are worked although
 * they fall on a weekend or among the holidays (调休). Ranges of starts, ends and weekends are taken cell by cell.
 */
export const sellingDaysFunction: CustomFunction = {
  name: 'SELLING_DAYS',
  description: {
    en: 'Selling days from one date to another, both included: weekdays, less holidays, plus weekend days that are worked. Counts as NETWORKDAYS.INTL does.',
    zh: '两个日期之间的销售天数（含首尾）：工作日减节假日，加调休上班日。计数方法同 NETWORKDAYS.INTL。',
  },
  parameters: [
    {
      name: START,
      description: { en: 'The first day: a cell or a range of dates.', zh: '第一天：日期单元格或区域。' },
      type: 'any',
      dimension: 'matrix',
      optional: false,
    },
    {
      name: END,
      description: {
        en: 'The last day: a cell or a range of dates. Before "start" the count is negative.',
        zh: '最后一天：日期单元格或区域。早于开始日期时结果为负数。',
      },
      type: 'any',
      dimension: 'matrix',
      optional: false,
    },
    {
      name: HOLIDAYS,
      description: {
        en: 'Days off: a range of dates in any order. Or date and kind side by side, as on the Calendar sheet; rows of kind "working day" are worked.',
        zh: '放假日期：任意顺序的日期区域。也可为“日历”表的日期与类型两列，类型为“调休上班”的行按上班计。',
      },
      type: 'any',
      dimension: 'matrix',
      optional: true,
    },
    {
      name: MAKE_UP_DAYS,
      description: {
        en: 'Days worked although they fall on a weekend or among the holidays: a range of dates.',
        zh: '虽逢周末或节假日仍上班的日期（调休）：日期区域。',
      },
      type: 'any',
      dimension: 'matrix',
      optional: true,
    },
    {
      name: WEEKEND,
      description: {
        en: 'Days off every week: 1 Saturday and Sunday (when left out), 2 Sunday and Monday ... 7 Friday and Saturday, 11 Sunday only ... 17 Saturday only; or text of seven digits from Monday, 1 for a day off, such as "0000011".',
        zh: '每周休息日：1 为周六、周日（省略时），2 为周日、周一，依此类推，7 为周五、周六；11 仅周日，依此类推，17 仅周六；或从周一起的七位文本，1 表示休息，例如“0000011”。',
      },
      type: 'any',
      dimension: 'matrix',
      optional: true,
    },
  ],
  result: {
    type: 'any',
    dimension: 'matrix',
    description: { en: 'The number of selling days, one for each pair of dates.', zh: '销售天数，每对日期一个值。' },
  },
  call: countDays,
}

export function countDays([start, end, holidays, makeUpDays, weekend]: Argument[]): FunctionResult {
  return answer(() => {
    const lists = readDayLists({ range: holidays, name: HOLIDAYS }, { range: makeUpDays, name: MAKE_UP_DAYS })
    const counters = new Map<Scalar, SellingDayCounter>()
    const counterOf = (code: Scalar): SellingDayCounter => {
      let counter = counters.get(code)
      if (!counter) counters.set(code, (counter = sellingDayCounter({ ...lists, weekend: readWeekend(code) })))
      return counter
    }
    const readStart = dateCellReader({ monthMeans: 'first' })
    const readEnd = dateCellReader({ monthMeans: 'last' })

    return broadcast([start, end, weekend], ([from, to, code]): Cell => {
      const first = readStart(from, () => START)
      const last = readEnd(to, () => END)
      const counter = counterOf(code)
      if (first === null || last === null) return first === last ? '' : missing(first === null ? START : END)
      return counter(first, last)
    })
  })
}

/** A weekend code as the calendar knows it; undefined for an empty cell. @throws FunctionError where it is none. */
function readWeekend(code: Scalar): string | number | undefined {
  if (isEmpty(code)) return undefined
  return isWeekendCode(code) ? code : mustBe(WEEKEND, A_WEEKEND, code)
}

const A_WEEKEND = {
  en: '1 to 7, 11 to 17, or text of seven digits such as "0000011"',
  zh: '是 1 到 7、11 到 17，或“0000011”这样的七位文本',
}
