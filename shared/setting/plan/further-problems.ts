// What is wrong with the further tables that a plan has, held against its team.

import { checkFunnel } from '../activities/check-funnel'
import { checkCapability } from '../capability/check-capability'
import { checkReceivables } from '../collections/check-receivables'
import type { Problem } from '../../import/problem'
import type { PlanInputs } from '../inputs/inputs'
import { checkMetrics } from '../metrics/check-metrics'
import type { PlanSettings } from '../plan-settings'
import { nodeFinder } from '../sources/amounts-by-node'
import { overlayFinder } from '../presence/overlay-rows'
import type { WeighedTeam } from './weigh-team'

/** Rows about overlay roles are told of by checkOverlayRows. */
export function furtherProblems(
  { tree, overlays }: Pick<WeighedTeam, 'tree' | 'overlays'>,
  inputs: PlanInputs,
  settings: PlanSettings,
): Problem[] {
  const people = tree.nodes.map(({ row: { id, name, role }, parent }) => ({ id, name, role, parent }))
  const find = nodeFinder(tree)
  const isOverlay = overlayFinder([...tree.nodes.map(({ row }) => row), ...overlays])
  const isKnown = (text: string): boolean => find(text).length > 0 || isOverlay(text)
  return [
    ...checkFunnel(
      (inputs.funnel ?? []).filter(({ node }) => !isOverlay(node)),
      people,
    ),
    ...checkMetrics(inputs.metrics ?? [], settings, isKnown),
    ...checkCapability(
      (inputs.capability ?? []).filter(({ owner }) => !isOverlay(owner)),
      people,
    ),
    ...checkReceivables(inputs.receivables ?? [], isKnown),
  ]
}
