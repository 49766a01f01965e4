// ATTAINMENT(actual, target): how much of a target has been reached.

import { broadcast } from './broadcast'
import type { Argument, CustomFunction, FunctionResult } from './definition'
import { ratio } from './ratio'
import { answer } from './refusal'

const ACTUAL = { en: 'actual', zh: '实际' }
const TARGET = { en: 'target', zh: '目标' }

/** actual / target; 90 of 100 is 0.9. Ranges are taken cell by cell. */
export const attainment: CustomFunction = {
  name: 'ATTAINMENT',
  description: {
    en: 'How much of a target has been reached: actual divided by target. 90 of 100 gives 0.9. An empty actual gives an empty text.',
    zh: '目标达成率：实际除以目标。目标 100、实际 90 得 0.9。实际为空时返回空文本。',
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
      description: { en: 'What was to be achieved: a cell or a range, above zero.', zh: '目标值：单元格或区域，须大于零。' },
      type: 'any',
      dimension: 'matrix',
      optional: false,
    },
  ],
  result: {
    type: 'any',
    dimension: 'matrix',
    description: { en: 'The attainment, one value for each cell.', zh: '达成率，每个单元格一个值。' },
  },
  call: attain,
}

export function attain([actual, target]: Argument[]): FunctionResult {
  return answer(() => broadcast([actual, target], ([top, bottom]) => ratio({ value: top, name: ACTUAL }, { value: bottom, name: TARGET })))
}
