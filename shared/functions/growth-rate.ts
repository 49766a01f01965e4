// GROWTH_RATE(current, previous): how much a result has grown against an earlier one.

import { broadcast } from './broadcast'
import { difference } from './decimals'
import type { Argument, CustomFunction, FunctionResult } from './definition'
import { toBase } from './ratio'
import { answer } from './refusal'

const CURRENT = { en: 'current', zh: '本期' }
const PREVIOUS = { en: 'previous', zh: '上期' }

/**
 * (current − previous) / previous; 110 after 100 is 0.1. From a base of zero or below there is no rate: any growth from
 * nothing is infinite, and from a loss to a profit the quotient would be negative. Ranges are taken cell by cell.
 */
export const growthRate: CustomFunction = {
  name: 'GROWTH_RATE',
  description: {
    en: 'How much a result has grown: (current - previous) / previous. 110 after 100 gives 0.1. Zero or less before gives no rate. An empty current gives an empty text.',
    zh: '增长率：（本期 - 上期）/ 上期。上期 100、本期 110 得 0.1。上期为零或负数时没有增长率。本期为空时返回空文本。',
  },
  parameters: [
    {
      name: CURRENT,
      description: {
        en: 'The later result: a cell or a range. Empty means no data, not zero.',
        zh: '本期值：单元格或区域。空单元格表示没有数据，而不是零。',
      },
      type: 'any',
      dimension: 'matrix',
      optional: false,
    },
    {
      name: PREVIOUS,
      description: { en: 'The earlier result: a cell or a range, above zero.', zh: '上期值：单元格或区域，须大于零。' },
      type: 'any',
      dimension: 'matrix',
      optional: false,
    },
  ],
  result: {
    type: 'any',
    dimension: 'matrix',
    description: { en: 'The growth rate, one value for each cell.', zh: '增长率，每个单元格一个值。' },
  },
  call: growthRates,
}

export function growthRates([current, previous]: Argument[]): FunctionResult {
  return answer(() =>
    broadcast([current, previous], ([now, before]) =>
      toBase({ value: now, name: CURRENT }, { value: before, name: PREVIOUS }, TEXTS, (value, base) => difference(value, base) / base),
    ),
  )
}

const TEXTS = {
  zero: { en: 'is zero: growth from nothing has no rate.', zh: '为零：从零开始的增长没有增长率。' },
  negative: {
    en: 'is below zero: growth from a negative number has no meaningful rate. Show the difference instead.',
    zh: '为负数：以负数为基数的增长率没有意义，请改看差额。',
  },
}
