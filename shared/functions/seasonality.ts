// SEASONALITY(history, [period]): how much each month usually stands above or below the year.

import { seasonalIndices } from '../statistics/seasonal-indices'
import type { Argument, Cell, CustomFunction, FunctionResult } from './definition'
import { asRange } from './range'
import { readList } from './read-list'
import { readNumber } from './read-number'
import { answer, mustBe, refuse, refuseArgument } from './refusal'

const HISTORY = { en: 'history', zh: '历史' }
const PERIOD = { en: 'period', zh: '周期' }
const MONTHS = 12

/** Ratio to the centred moving average of a year, mean per month, averaging 1: R's decompose(). Spills as the history lies. */
export const seasonality: CustomFunction = {
  name: 'SEASONALITY',
  description: {
    en: 'Seasonal index of each month from past sales: 1.2 is a month a fifth above the average one. They average 1; times a twelfth they are the shares of a year. Needs two full years.',
    zh: '由历史销售求各月季节指数：1.2 表示比平均月份高两成。指数平均为 1，除以 12 即为全年占比。需要完整两年的数据。',
  },
  parameters: [
    {
      name: HISTORY,
      description: {
        en: 'Sales month by month, oldest first, without gaps: one row or one column. Write 0 for a month without sales.',
        zh: '逐月销售额，由早到晚且不间断：一行或一列。没有销售的月份填 0。',
      },
      type: 'any',
      dimension: 'matrix',
      optional: false,
    },
    {
      name: PERIOD,
      description: {
        en: 'Seasons in a year: 12 for months (when left out), 4 for quarters.',
        zh: '一年的季节数：12 为月（省略时），4 为季度。',
      },
      type: 'any',
      dimension: 'scalar',
      optional: true,
    },
  ],
  result: {
    type: 'any',
    dimension: 'matrix',
    description: {
      en: 'One index a season; the first belongs to the season of the first value.',
      zh: '每个季节一个指数，第一个对应历史的第一个值所在的季节。',
    },
  },
  call: seasonsOf,
}

export function seasonsOf([history, period]: Argument[]): FunctionResult {
  return answer(() => {
    const count = readNumber(asRange(period)[0]?.[0], PERIOD) ?? MONTHS
    if (!Number.isInteger(count) || count < 2 || count > 366) return mustBe(PERIOD, A_PERIOD, count)
    const values = readList(history, HISTORY)
    if (values.length < 2 * count) {
      return refuse(TOO_SHORT, { needed: String(2 * count), given: String(values.length) }, 'notAvailable')
    }
    const indices = ratiosOf(values, count) ?? refuseArgument(HISTORY, NO_RATIOS)
    return asRange(history).length === 1 ? [indices] : indices.map((index): Cell[] => [index])
  })
}

/** The indices; undefined where ratios mean nothing: a year that sums to zero or below, or numbers beyond reckoning. */
function ratiosOf(values: number[], period: number): number[] | undefined {
  let year = values.slice(0, period).reduce((sum, value) => sum + value, 0)
  for (let last = period; year > 0 && last < values.length; last++) year += values[last] - values[last - period]
  if (!(year > 0)) return undefined
  try {
    const indices = seasonalIndices(values, period)
    return indices.every(Number.isFinite) ? indices : undefined
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const A_PERIOD = { en: 'a whole number from 2 to 366, such as 12 for months', zh: '是 2 到 366 之间的整数（例如 12 表示按月）' }
const TOO_SHORT = {
  en: 'Seasons need two full years: {needed|value|values}, not {given}.',
  zh: '季节指数需要完整两年：{needed} 个值，而现在只有 {given} 个。',
}
const NO_RATIOS = {
  en: 'has a year that sums to zero or below: months have no ratio to it.',
  zh: '中有一年合计为零或负数，无法计算各月与全年的比率。',
}
