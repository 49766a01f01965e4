// What was seen of the funnel at every node of the plan: as stated in Funnel, else as the closed deals of the pipeline say.

import { folded } from '../../import/folded'
import { knownIds } from '../../import/known-ids'
import type { FunnelRow } from '../inputs/funnel'
import type { PipelineRow } from '../inputs/pipeline'
import { STAGES } from './funnel-figures'
import type { SeenFigures } from './funnel-figures'
import type { ClosedDeals } from './pipeline-figures'
import { addDeal, noDeals, pipelineFigures, trackedStages } from './pipeline-figures'
import { statedFigures } from './stated-figures'

/** What is asked of a node here. */
export interface FunnelNode {
  id: string
  name: string
  plainName?: string
  role: string | null
  parent: number
}

export interface FunnelInputs {
  funnel?: readonly FunnelRow[]
  pipeline?: readonly PipelineRow[]
}

/** Whom a row of Funnel is about: nodes by index, or a role. */
export type FunnelSubject = { nodes: number[] } | { role: string }

export interface SeenFunnel {
  /** By node: stated or counted there. */
  own: SeenFigures[]
  /** By node: which figures are stated in Funnel for it. */
  stated: boolean[][]
  /** What is stated of roles. */
  roles: Map<string, SeenFigures>
  /** Owners of closed deals whom the plan does not know; their deals count for the company. */
  strangers: string[]
}

/** Finds whom a text of Funnel names: a person or unit by id or name, else a role; nothing means the company. */
export function subjectFinder(nodes: readonly FunnelNode[]): (text: string) => FunnelSubject | undefined {
  const find = nodeFinder(nodes)
  const roles = new Map(nodes.flatMap(({ role }) => (role === null || role === '' ? [] : [[folded(role), role] as const])))
  return (text) => {
    if (text === '') return { nodes: [0] }
    const found = find(text)
    if (found.length > 0) return { nodes: found }
    const role = roles.get(folded(text))
    return role === undefined ? undefined : { role }
  }
}

function nodeFinder(nodes: readonly FunnelNode[]): (text: string) => number[] {
  const known = knownIds(nodes.map(({ id, name, plainName }) => ({ id, name: plainName ?? name })))
  const places = new Map<string, number[]>()
  nodes.forEach(({ id }, index) => places.set(id, [...(places.get(id) ?? []), index]))
  return (text) => places.get(known.idOf(text) ?? '') ?? []
}

/**
 * @param nodes in preorder, the company first.
 * @param money how much currency a 1 on the sheets stands for.
 */
export function seenByNode(nodes: readonly FunnelNode[], { funnel = [], pipeline = [] }: FunnelInputs, money: number): SeenFunnel {
  const { own, strangers } = closedByNode(nodes, pipeline, money)
  const stated = nodes.map(() => STAGES.map(() => false))
  const roles = new Map<string, SeenFigures>()
  const subjectOf = subjectFinder(nodes)
  for (const row of funnel) {
    const subject = subjectOf(row.node)
    if (subject === undefined) continue
    const figures = statedFigures(row, money)
    if ('role' in subject) roles.set(subject.role, figures)
    else
      for (const node of subject.nodes)
        figures.forEach((figure, at) => {
          if (figure === undefined) return
          own[node][at] = figure
          stated[node][at] = true
        })
  }
  return { own, stated, roles, strangers }
}

function closedByNode(
  nodes: readonly FunnelNode[],
  pipeline: readonly PipelineRow[],
  money: number,
): Pick<SeenFunnel, 'own' | 'strangers'> {
  const find = nodeFinder(nodes)
  const [deals, all] = [nodes.map(noDeals), noDeals()] as [ClosedDeals[], ClosedDeals]
  const strangers = new Set<string>()
  for (const row of pipeline) {
    if (row.outcome !== 'won' && row.outcome !== 'lost') continue
    addDeal(all, row, money)
    const found = find(row.owner)
    // Somebody with several rows in the year is one person, whose deals speak for each of them.
    for (const node of found.length > 0 ? found : [0]) addDeal(deals[node], row, money)
    if (found.length === 0) strangers.add(row.owner)
  }
  const tracked = trackedStages(all)
  return { own: deals.map((closed) => pipelineFigures(closed, tracked)), strangers: [...strangers] }
}
