// The sources of a plan's shares, and the weights that they make together.

import type { PlanInputs } from '../inputs/inputs'
import { roundTo } from '../amounts'
import type { PlanOptions } from '../options/options'
import { optionOf } from '../options/options'
import type { PlanSettings } from '../plan-settings'
import type { Basis, BasisKind } from '../split/basis'
import type { TeamTree } from '../team-tree'
import type { Blend } from './blend'
import { blendOf, isBlended } from './blend'
import type { BlendedNode, BlendedWeights, SourceAmounts } from './blended-weights'
import { blendedWeights } from './blended-weights'
import type { RuleTargets } from './share-rules'
import { sourceAmounts } from './source-amounts'

export interface ShareSources {
  blend: Blend
  amounts: SourceAmounts
  /** In the tree's order. */
  nodes: BlendedNode[]
  silent: BlendedWeights['silent']
  /** What each target would be without the blend, bounds and overrides alike; left out where history does not tell. */
  byHistory?: number[]
}

export interface ShareRequest {
  settings: PlanSettings
  inputs: PlanInputs
  tree: TeamTree
  /** Weights by history with the potentials of Team, and by history alone. */
  basis: { withPotential: readonly Basis[]; alone: readonly Basis[] }
  /** Part of the seasonal year that each node is active. */
  parts: readonly number[]
  /** People at and below each node; of somebody who moves in the year, every seat counts its part of one. */
  heads: readonly number[]
  places: number
  firstDay: number
  lastDay: number
}

/**
 * The basis by a classic rule; undefined where shares go by weights, or the history is too short for the rule, which is refused.
 */
export function ruleBasis(
  options: PlanOptions | undefined,
  rules: RuleTargets,
  basis: readonly Basis[],
  places: number,
): Basis[] | undefined {
  const rule = optionOf(options, 'shareRule')
  if (rule === 'weights') return undefined
  const targets = rules[rule]
  if (targets === undefined) return undefined
  return sharedBy(
    rule,
    basis,
    targets.map((target) => roundTo(target, places)),
  )
}

/** The basis with other weights for everybody who has a share of something. */
const sharedBy = (kind: BasisKind, basis: readonly Basis[], weights: readonly number[]): Basis[] =>
  basis.map((entry, index) => (entry.kind === 'company' || entry.kind === 'closed' ? entry : { ...entry, weight: weights[index], kind }))

/**
 * The blended basis; undefined where shares come from history alone. Where the market counts, a potential in Team is part of it
 * and does not stand for history as well.
 */
export function shareSources(request: ShareRequest): { sources: ShareSources; basis: Basis[] } | undefined {
  const { settings, inputs, tree, parts, heads, places, firstDay, lastDay } = request
  const blend = blendOf(settings.options)
  if (!isBlended(blend)) return undefined
  const basis = blend.market > 0 ? request.basis.alone : request.basis.withPotential
  const amounts = sourceAmounts(tree, { inputs, basis, parts, money: settings.money, year: settings.year, firstDay, lastDay })
  const { weights, nodes, silent } = blendedWeights(tree, basis, amounts, blend, { heads, parts, places })
  return { sources: { blend, amounts, nodes, silent }, basis: sharedBy('blend', basis, weights) }
}
