// What is wrong with the further tables that a plan has, held against its team.

import { checkFunnel } from '../activities/check-funnel'
import { checkCapability } from '../capability/check-capability'
import { checkReceivables } from '../collections/check-receivables'
import type { Problem } from '../../import/problem'
import type { PlanInputs } from '../inputs/inputs'
import { checkMetrics } from '../metrics/check-metrics'
import type { PlanSettings } from '../plan-settings'
import { nodeFinder } from '../sources/amounts-by-node'
import type { TeamTree } from '../team-tree'

export function furtherProblems(tree: TeamTree, inputs: PlanInputs, settings: PlanSettings): Problem[] {
  const people = tree.nodes.map(({ row: { id, name, role }, parent }) => ({ id, name, role, parent }))
  const find = nodeFinder(tree)
  const isKnown = (text: string): boolean => find(text).length > 0
  return [
    ...checkFunnel(inputs.funnel ?? [], people),
    ...checkMetrics(inputs.metrics ?? [], settings, isKnown),
    ...checkCapability(inputs.capability ?? [], people),
    ...checkReceivables(inputs.receivables ?? [], isKnown),
  ]
}
