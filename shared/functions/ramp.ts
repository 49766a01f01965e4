// RAMP(target, start, [shares], [profile], [yearStart], [cutoff]): the part of a year's target for somebody who starts in it.

import { monthIndex } from '../calendar/month-index'
import { ymdFromSerial } from '../calendar/day-serial'
import { DEFAULT_CUTOFF_DAY, monthlyWeights, rampedPart } from '../setting/split/ramp'
import { broadcast } from './broadcast'
import type { Argument, Cell, CustomFunction, FunctionResult } from './definition'
import { asRange } from './range'
import { dateCellReader } from './read-date'
import { readList, type ListRule } from './read-list'
import { readNumber } from './read-number'
import { answer, mustBe, refuseArgument } from './refusal'

const TARGET = { en: 'target', zh: '目标' }
const START = { en: 'start', zh: '入职' }
const SHARES = { en: 'shares', zh: '月份占比' }
const PROFILE = { en: 'profile', zh: '爬坡' }
const YEAR_START = { en: 'yearStart', zh: '年度开始' }
const CUTOFF = { en: 'cutoff', zh: '截止日' }
const EVEN: readonly number[] = new Array<number>(12).fill(1)

/** By the seasons of the months and not by days, each month times what a newcomer can be expected to sell in it. Ranges of targets and starts are taken cell by cell. */
export const ramp: CustomFunction = {
  name: 'RAMP',
  description: {
    en: "The part of a year's target for somebody who starts during the year, by the seasons of the months and not by days. 100,000 with quarters of 20, 20, 20 and 40% and a start on 1 March gives 86,667.",
    zh: '年中入职者应承担的年度目标：按各月季节占比而不是按天数折算。目标 100,000，四季度占比 20、20、20、40%，3 月 1 日入职得 86,667。',
  },
  parameters: [
    {
      name: TARGET,
      description: { en: 'The target of a full year: a cell or a range.', zh: '全年目标：单元格或区域。' },
      type: 'any',
      dimension: 'matrix',
      optional: false,
    },
    {
      name: START,
      description: {
        en: 'The first day: a cell or a range of dates. Empty for somebody who has always been there.',
        zh: '入职日期：单元格或区域。一直在职者留空。',
      },
      type: 'any',
      dimension: 'matrix',
      optional: false,
    },
    {
      name: SHARES,
      description: {
        en: 'How the year is spread: 12 shares for its months, or 4 for its quarters, of any total. Even when left out.',
        zh: '全年的分布：12 个月或 4 个季度的占比，合计不限。省略时平均分布。',
      },
      type: 'any',
      dimension: 'matrix',
      optional: true,
    },
    {
      name: PROFILE,
      description: {
        en: 'What can be expected in the first, second ... month, 0 to 100%: such as 0%, 50%, 75%. Afterwards, and when left out, 100%.',
        zh: '入职后第一、第二……个月的产能，0 到 100%，例如 0%、50%、75%。之后（及省略时）为 100%。',
      },
      type: 'any',
      dimension: 'matrix',
      optional: true,
    },
    {
      name: YEAR_START,
      description: {
        en: 'A day in the first month of the year of the target. January of the year of "start" when left out.',
        zh: '目标年度第一个月内的任意一天。省略时为入职年份的 1 月。',
      },
      type: 'any',
      dimension: 'scalar',
      optional: true,
    },
    {
      name: CUTOFF,
      description: {
        en: 'Who starts on this day of the month or before counts from that month, later from the next. 15 when left out.',
        zh: '当月该日及之前入职从当月起算，之后从次月起算。省略时为 15。',
      },
      type: 'any',
      dimension: 'scalar',
      optional: true,
    },
  ],
  result: {
    type: 'any',
    dimension: 'matrix',
    description: { en: 'The target that remains, not rounded.', zh: '折算后的目标，未取整。' },
  },
  call: rampedTargets,
}

const SHARE_RULE: ListRule = {
  holds: (value) => value >= 0,
  otherwise: { en: ': a share cannot be below zero.', zh: '：占比不能为负。' },
}
const PROFILE_RULE: ListRule = {
  holds: (value) => value >= 0 && value <= 1,
  otherwise: { en: ', and must be from 0 to 1 (100%).', zh: '，必须在 0 到 1（100%）之间。' },
}

export function rampedTargets([target, start, shares, profile, yearStart, cutoff]: Argument[]): FunctionResult {
  return answer(() => {
    const year = readShares(shares)
    const growing = readList(profile, PROFILE, PROFILE_RULE)
    const readDate = dateCellReader({ monthMeans: 'first' })
    const first = readDate(asRange(yearStart)[0]?.[0], () => YEAR_START)
    const cutoffDay = readNumber(asRange(cutoff)[0]?.[0], CUTOFF) ?? DEFAULT_CUTOFF_DAY
    if (!Number.isInteger(cutoffDay) || cutoffDay < 0 || cutoffDay > 31) return mustBe(CUTOFF, A_DAY, cutoffDay)

    return broadcast([target, start], ([amount, date]): Cell => {
      const whole = readNumber(amount, TARGET)
      const day = readDate(date, () => START)
      if (whole === null) return ''
      if (day === null) return whole
      const starts = ymdFromSerial(day)
      const month = monthIndex(day) + (starts.day > cutoffDay ? 1 : 0)
      return whole * rampedPart(year, month - (first === null ? starts.year * 12 : monthIndex(first)), growing)
    })
  })
}

/** Twelve shares that total more than nothing. */
function readShares(shares: Argument): readonly number[] {
  const given = readList(shares, SHARES, SHARE_RULE)
  if (given.length === 0) return EVEN
  if (given.length !== 12 && given.length !== 4) return refuseArgument(SHARES, NO_YEAR, { given: String(given.length) })
  const total = given.reduce((sum, share) => sum + share, 0)
  if (total === 0) return refuseArgument(SHARES, NO_SHARE)
  return Number.isFinite(total) ? monthlyWeights(given) : refuseArgument(SHARES, TOO_LARGE)
}

const NO_YEAR = {
  en: 'must be 12 months or 4 quarters, not {given|value|values}.',
  zh: '必须是 12 个月或 4 个季度，而不是 {given} 个值。',
}
const NO_SHARE = { en: 'totals zero: there is nothing to spread by.', zh: '合计为零，无法分布。' }
const TOO_LARGE = { en: 'holds numbers that are too large.', zh: '中的数字过大。' }
const A_DAY = { en: 'a day of the month, 0 to 31', zh: '是 0 到 31 的日期' }
