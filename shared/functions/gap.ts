// GAP(actual, target): how much of a target is still missing.

import type { Scalar } from '../workbook/cell'
import { broadcast } from './broadcast'
import { difference } from './decimals'
import type { Argument, Cell, CustomFunction, FunctionResult } from './definition'
import { readNumber } from './read-number'
import { answer, inCell, missing } from './refusal'

const TARGET = { en: 'target', zh: '目标' }
const ACTUAL = { en: 'actual', zh: '实际' }

/**
 * target − actual: above zero is still to be sold, below zero is what was sold beyond. Ranges are taken cell by cell.
 * The order of the arguments is ATTAINMENT's.
 */
export const gap: CustomFunction = {
  name: 'GAP',
  description: {
    en: 'What is still missing to a target: target minus actual. 90 of 100 gives 10; 120 of 100 gives -20, beaten by 20. An empty actual gives an empty text.',
    zh: '目标缺口：目标减实际。目标 100、实际 90 得 10；实际 120 得 -20，即超额 20。实际为空时返回空文本。',
  },
  parameters: [
    {
      name: ACTUAL,
      description: {
        en: 'What was achieved: a cell or a range. Empty means no data, not zero.',
        zh: '实际完成值：单元格或区域。空单元格表示没有数据，而不是零。',
      },
      type: 'any',
      dimension: 'matrix',
      optional: false,
    },
    {
      name: TARGET,
      description: { en: 'What was to be achieved: a cell or a range.', zh: '目标值：单元格或区域。' },
      type: 'any',
      dimension: 'matrix',
      optional: false,
    },
  ],
  result: {
    type: 'any',
    dimension: 'matrix',
    description: { en: 'The gap, one value for each cell.', zh: '缺口，每个单元格一个值。' },
  },
  call: gaps,
}

export function gaps([actual, target]: Argument[]): FunctionResult {
  return answer(() => broadcast([actual, target], ([part, whole]) => missingTo(whole, part)))
}

function missingTo(target: Scalar, actual: Scalar): Cell {
  const whole = readNumber(target, TARGET)
  const part = readNumber(actual, ACTUAL)
  if (part === null) return ''
  if (whole === null) return missing(TARGET)
  return inCell(difference(whole, part))
}
