// The four weights by which shares are blended, while they are typed: together they must be 100%.

import type { OptionKey } from '../../setting/options/options'
import { declared } from '../../setting/options/options'
import type { OptionsDraft } from './option-number'
import { typedNumber } from './option-number'

export const BLEND_KEYS = ['blendHistory', 'blendMarket', 'blendPipeline', 'blendEqual'] as const satisfies readonly OptionKey[]

/** Left empty, history takes what the others leave: the field of it says how much that is. */
export const BLEND_REST = BLEND_KEYS[0]

/** What is left for history; undefined while one of the others is no number. */
export function blendRest(draft: OptionsDraft): number | undefined {
  const others = sumOf(draft, BLEND_KEYS.slice(1))
  return others === undefined ? undefined : withoutDust(Math.max(0, 1 - others))
}

/** The sum of all; undefined while one of them is no number. */
export function blendTotal(draft: OptionsDraft): number | undefined {
  const others = sumOf(draft, BLEND_KEYS.slice(1))
  const history = draft[BLEND_REST].trim() === '' ? blendRest(draft) : sumOf(draft, [BLEND_REST])
  return others === undefined || history === undefined ? undefined : withoutDust(others + history)
}

function sumOf(draft: OptionsDraft, keys: readonly OptionKey[]): number | undefined {
  const sum = keys.reduce((total, key) => {
    const option = declared(key)
    return total + (option.kind === 'choice' ? NaN : typedNumber(option, draft[key]))
  }, 0)
  return Number.isNaN(sum) ? undefined : sum
}

/** Sums of binary fractions end in digits that nobody typed. */
const withoutDust = (sum: number): number => Math.round(sum * 1e8) / 1e8
