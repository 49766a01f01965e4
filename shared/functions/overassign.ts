// OVERASSIGN(target, rates): what is handed down so that the target is reached although some fall short.

import { overAssignment } from '../setting/split/over-assignment'
import { broadcast } from './broadcast'
import type { Argument, Cell, CustomFunction, FunctionResult } from './definition'
import { readList, type ListRule } from './read-list'
import { readNumber } from './read-number'
import { answer, missing, refuseArgument } from './refusal'

const TARGET = { en: 'target', zh: '目标' }
const RATES = { en: 'rates', zh: '加码率' }

/** target · Π(1 + rate): over-assignment compounds by level. Ranges of targets are taken cell by cell, all with the same rates. */
export const overassign: CustomFunction = {
  name: 'OVERASSIGN',
  description: {
    en: 'The target as it is handed down with over-assignment. 1,000 with 5% at one level and 8% at the next gives 1,134.',
    zh: '逐级加码后下达的目标。目标 1,000，一级加码 5%，下一级 8%，得 1,134。',
  },
  parameters: [
    {
      name: TARGET,
      description: { en: 'The target at the top: a cell or a range.', zh: '最上级的目标：单元格或区域。' },
      type: 'any',
      dimension: 'matrix',
      optional: false,
    },
    {
      name: RATES,
      description: {
        en: 'Over-assignment of each level from the top, such as 5% and 8%: one cell, one row or one column.',
        zh: '自上而下各级的加码率，例如 5%、8%：单元格、一行或一列。',
      },
      type: 'any',
      dimension: 'matrix',
      optional: false,
    },
  ],
  result: {
    type: 'any',
    dimension: 'matrix',
    description: { en: 'What the lowest level carries, not rounded.', zh: '最下级承担的目标，未取整。' },
  },
  call: overassigned,
}

const RATE_RULE: ListRule = {
  holds: (value) => value >= 0 && value <= 1,
  otherwise: {
    en: ', and must be from 0 to 1 (100%). Five per cent is 5% or 0.05.',
    zh: '，必须在 0 到 1（100%）之间。百分之五写作 5% 或 0.05。',
  },
}

export function overassigned([target, rates]: Argument[]): FunctionResult {
  return answer(() => {
    const levels = readList(rates, RATES, RATE_RULE)
    if (levels.length === 0) return missing(RATES)
    const factor = overAssignment(levels)
    return broadcast([target], ([amount]): Cell => {
      const number = readNumber(amount, TARGET)
      if (number === null) return ''
      const handedDown = number * factor
      return Number.isFinite(handedDown) ? handedDown : refuseArgument(TARGET, TOO_LARGE)
    })
  })
}

const TOO_LARGE = { en: 'is too large.', zh: '过大。' }
