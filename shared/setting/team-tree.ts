// The company as a tree for one fiscal year: who belongs where, who is active from which month to which.

import type { TeamRow } from '../import/tables'
import { fiscalYear } from '../calendar'

/** One node of the plan. `key` is the team id, with the start date behind it where a person has a second row in the year. */
export interface TreeNode {
  key: string
  row: TeamRow
  parent: number
  depth: number
  /** Indices of the children, in the team table's order. */
  children: number[]
  /** First and last active month of the fiscal year, 0 to 11; from > to when not active in it. */
  from: number
  to: number
  /** Number of reps below (leaves with an active month), 1 for an active rep, 0 where nobody carries a target. */
  reps: number
}

/** Nodes in preorder: each before its children, the company first. */
export interface TeamTree {
  nodes: TreeNode[]
  indexOf: Map<string, number>
}

/** A row's key in the plan; stable as long as id and start stay. */
function keyOf(row: TeamRow, taken: Set<string>): string {
  if (!taken.has(row.id)) return row.id
  return `${row.id}@${row.start ?? 0}`
}

/**
 * Builds the tree. The table must have passed checkTeam: one root, no cycle, parents that exist.
 * A parent is found among the rows of that id by the latest one, since effective dates split a node into several rows.
 */
export function teamTree(rows: TeamRow[], year: number, fiscalStart: number): TeamTree {
  const months = fiscalYear({ year, startMonth: fiscalStart })
  const childrenOf = new Map<string | null, TeamRow[]>()
  for (const row of rows) {
    const siblings = childrenOf.get(row.parent)
    if (siblings) siblings.push(row)
    else childrenOf.set(row.parent, [row])
  }
  const nodes: TreeNode[] = []
  const indexOf = new Map<string, number>()
  const taken = new Set<string>()
  const visited = new Set<string>()
  const visit = (row: TeamRow, parent: number, depth: number): number => {
    const index = nodes.length
    const key = keyOf(row, taken)
    taken.add(key)
    const { from, to } = activeMonths(row, months)
    const node: TreeNode = { key, row, parent, depth, children: [], from, to, reps: 0 }
    nodes.push(node)
    indexOf.set(key, index)
    if (!visited.has(row.id)) {
      visited.add(row.id)
      node.children = (childrenOf.get(row.id) ?? []).map((child) => visit(child, index, depth + 1))
    }
    node.reps = node.children.length === 0 ? (from <= to ? 1 : 0) : node.children.reduce((sum, child) => sum + nodes[child].reps, 0)
    return index
  }
  for (const root of childrenOf.get(null) ?? []) visit(root, -1, 0)
  return { nodes, indexOf }
}

/** A month counts when the person is there on any day of it. */
function activeMonths(row: TeamRow, months: { firstDay: number; lastDay: number }[]): { from: number; to: number } {
  const from = months.findIndex((month) => row.start === null || row.start <= month.lastDay)
  let to = -1
  months.forEach((month, index) => {
    if (row.end === null || row.end >= month.firstDay) to = index
  })
  return from === -1 ? { from: 12, to: 11 } : { from, to }
}
