// The figures that each node's activities are computed with: its own, drawn to those above the fewer deals it has seen.

import type { SeenFigure, SeenFigures } from './funnel-figures'
import { STAGES } from './funnel-figures'
import type { FunnelNode, SeenFunnel } from './seen-by-node'

/** Where the figure that a node's own is drawn to comes from. */
export type AboveFigure = { from: 'unit'; node: number; value: number } | { from: 'role'; role: string; value: number }

/** One figure of one node. */
export interface UsedFigure {
  own?: SeenFigure
  /** Of a unit: its own figure is that of the people below. */
  isPooled: boolean
  above?: AboveFigure
  /** n/(n + k), the weight of the own figure beside the one above; 1 where it was stated without a count. */
  weight?: number
  /** Undefined where nothing is known: of the node, its role and everything above it. */
  value?: number
}

/**
 * Unit by unit from the company down: n/(n + k) · own + k/(n + k) · above.
 * @param deals k, the count at which both weigh the same.
 * @returns by node, in the order of STAGES.
 * Source: shrinkage to the group mean (Bühlmann credibility, Z = n/(n + k)).
 */
export function usedFigures(nodes: readonly FunnelNode[], { own, stated, roles }: SeenFunnel, deals: number): UsedFigure[][] {
  const pooled = pooledFigures(nodes, own, stated)
  const used: UsedFigure[][] = []
  nodes.forEach((node, index) => {
    used.push(
      STAGES.map((_, at): UsedFigure => {
        const seen = pooled[index][at]
        const above = aboveOf(node, at, used, stated, roles, deals)
        const figure: UsedFigure = { isPooled: seen !== undefined && seen !== own[index][at] }
        if (seen !== undefined) {
          figure.own = seen
          if (above !== undefined) figure.weight = weightOf(seen, deals)
        }
        if (above !== undefined) figure.above = above
        const value = drawn(figure)
        if (value !== undefined) figure.value = value
        return figure
      }),
    )
  })
  return used
}

const weightOf = ({ seen }: SeenFigure, deals: number): number => (seen === null ? 1 : seen + deals === 0 ? 0 : seen / (seen + deals))

function drawn({ own, weight = 0, above }: UsedFigure): number | undefined {
  if (own === undefined) return above?.value
  return above === undefined ? own.value : weight * own.value + (1 - weight) * above.value
}

/** The own team's figure where Funnel states it; else that of the role; else that of the units above, however they have it. */
function aboveOf(
  { parent, role }: FunnelNode,
  at: number,
  used: readonly UsedFigure[][],
  stated: readonly boolean[][],
  roles: SeenFunnel['roles'],
  deals: number,
): AboveFigure | undefined {
  const unit = used[parent]?.[at].value
  const ofUnit: AboveFigure | undefined = unit === undefined ? undefined : { from: 'unit', node: parent, value: unit }
  const ofRole = role === null ? undefined : roles.get(role)?.[at]
  if (role === null || ofRole === undefined || stated[parent]?.[at]) return ofUnit
  const value = drawn({ isPooled: false, own: ofRole, weight: weightOf(ofRole, deals), above: ofUnit })
  return value === undefined ? undefined : { from: 'role', role, value }
}

/** Own figures, and of units the one that all counts below make together, where nothing is stated for the unit. */
function pooledFigures(nodes: readonly FunnelNode[], own: readonly SeenFigures[], stated: readonly boolean[][]): SeenFigures[] {
  const figures = own.map((each) => [...each])
  const brought = own.map((each) => each.map((figure) => [figure]))
  for (let index = nodes.length - 1; index >= 0; index--) {
    const { parent } = nodes[index]
    STAGES.forEach((_, at) => {
      const isMany = brought[index][at].length > 1
      if (isMany && !stated[index][at]) figures[index][at] = together(brought[index][at]) ?? own[index][at]
      if (parent < 0) return
      // A unit whose figure nobody counted passes on what was counted below it.
      const counted = figures[index][at]?.counted === undefined && isMany ? together(brought[index][at]) : figures[index][at]
      brought[parent][at].push(counted)
    })
  }
  return figures
}

function together(figures: readonly (SeenFigure | undefined)[]): SeenFigure | undefined {
  const counted = figures.flatMap((figure) => (figure?.counted === undefined ? [] : [{ ...figure.counted, seen: figure.seen ?? 0 }]))
  const count = counted.reduce((all, each) => all + each.count, 0)
  if (count === 0) return undefined
  const sum = counted.reduce((all, each) => all + each.sum, 0)
  return { value: sum / count, seen: counted.reduce((all, each) => all + each.seen, 0), counted: { sum, count } }
}
