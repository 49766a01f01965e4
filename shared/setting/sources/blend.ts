// The blend of sources that makes the shares of a plan: how much of them comes from history, market, pipeline and equal parts.

import type { PlanOptions } from '../options/options'
import { optionOf } from '../options/options'

/** Parts that sum to 1 once they are checked. */
export interface Blend {
  history: number
  market: number
  pipeline: number
  equal: number
}

export type SourceKind = keyof Blend
export const SOURCE_KINDS = ['history', 'market', 'pipeline', 'equal'] as const satisfies readonly SourceKind[]

/** The blend that was chosen. Where nothing was said about history, it takes what the others leave. */
export function blendOf(options: PlanOptions | undefined): Blend {
  const others = {
    market: optionOf(options, 'blendMarket'),
    pipeline: optionOf(options, 'blendPipeline'),
    equal: optionOf(options, 'blendEqual'),
  }
  const rest = Math.max(0, 1 - others.market - others.pipeline - others.equal)
  return { history: options?.blendHistory ?? Math.round(rest * 1e9) / 1e9, ...others }
}

/** Whether anything but history is asked for. */
export const isBlended = ({ market, pipeline, equal }: Blend): boolean => market > 0 || pipeline > 0 || equal > 0

/** Whether somebody has said anything about how shares are made: then the ways of sharing are compared on sheets of their own. */
export const comparesShares = (options: PlanOptions = {}): boolean =>
  (['blendHistory', 'blendMarket', 'blendPipeline', 'blendEqual', 'shareRule'] as const).some((key) => options[key] !== undefined)
