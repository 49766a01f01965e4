// The four weights by which shares are blended, while they are typed: together they must be 100 %.

import type { OptionKey } from '../../setting/options/options'
import { declared } from '../../setting/options/options'
import type { OptionsDraft } from './option-number'
import { typedNumber } from './option-number'

export const BLEND_KEYS = ['blendHistory', 'blendMarket', 'blendPipeline', 'blendEqual'] as const satisfies readonly OptionKey[]

/** Their sum, without the dust of binary fractions; undefined while one of them is no number. */
export function blendTotal(draft: OptionsDraft): number | undefined {
  const sum = BLEND_KEYS.reduce((total, key) => {
    const option = declared(key)
    return total + (option.kind === 'choice' ? NaN : typedNumber(option, draft[key]))
  }, 0)
  return Number.isNaN(sum) ? undefined : Math.round(sum * 1e8) / 1e8
}
