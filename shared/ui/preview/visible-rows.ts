// Which nodes of a plan the level table shows: those whose ancestors are all open, or those that a search finds.

import type { PlanNode } from '../../setting/plan/plan'

/** As many as fit a screen or two: smaller companies open fully, larger ones down to the level below the company. */
const OPEN_ALL_UP_TO = 40

/** Indices of the nodes that are open at first. */
export function firstOpen(nodes: readonly PlanNode[]): Set<number> {
  const parents = nodes.flatMap((node, index) => (node.children.length > 0 ? [index] : []))
  return new Set(nodes.length <= OPEN_ALL_UP_TO ? parents : parents.filter((index) => nodes[index].depth === 0))
}

/** Nodes to show, in preorder, `open` being the ones whose children are shown. */
export function visibleRows(nodes: readonly PlanNode[], open: ReadonlySet<number>): number[] {
  const shown: number[] = []
  const isShown = new Array<boolean>(nodes.length).fill(false)
  // Parents come before their children, so one pass knows.
  nodes.forEach((node, index) => {
    isShown[index] = node.parent === -1 || (isShown[node.parent] && open.has(node.parent))
    if (isShown[index]) shown.push(index)
  })
  return shown
}

/** Nodes whose name or id holds the text, whatever its case. */
export function foundRows(nodes: readonly PlanNode[], text: string): number[] {
  const wanted = text.trim().toLowerCase()
  return nodes.flatMap((node, index) => (node.name.toLowerCase().includes(wanted) || node.id.toLowerCase().includes(wanted) ? [index] : []))
}
