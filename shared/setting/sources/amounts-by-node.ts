// Amounts that tables give for people and units, carried to the nodes of the tree: what stands on a node, and what is known below it.

import { knownIds } from '../../import/known-ids'
import type { TeamTree, TreeNode } from '../team-tree'

/** Nodes of the tree by how people write them: the id, or a name that only one id has. */
export function nodeFinder({ nodes }: TeamTree): (text: string) => number[] {
  const known = knownIds(nodes.map(({ row }) => row))
  const rowsOf = new Map<string, number[]>()
  nodes.forEach(({ row }, index) => rowsOf.set(row.id, [...(rowsOf.get(row.id) ?? []), index]))
  return (text) => {
    const id = known.idOf(text)
    const rows = id === undefined ? [] : (rowsOf.get(id) ?? [])
    const active = rows.filter((index) => nodes[index].reps > 0)
    // Of a person with two active rows in the year, each has its part; of one who has left, the last row stands for the team.
    return active.length > 0 ? active : rows.slice(-1)
  }
}

/**
 * Of the rows of one person the one that is there in a month: before the first start the first, between two the next, after the
 * end the last.
 * @param indices of nodes with the same id, at least one.
 * @param month of the plan year, 0 to 11.
 */
export function seatInMonth(nodes: readonly Pick<TreeNode, 'from' | 'to'>[], indices: readonly number[], month: number): number {
  const inOrder = indices.length === 1 ? indices : [...indices].sort((a, b) => nodes[a].from - nodes[b].from)
  return inOrder.find((index) => month <= nodes[index].to) ?? inOrder[inOrder.length - 1]
}

/**
 * People at and below each node, of part of a year as that part; undefined where nobody is there, and of rows "not assigned".
 * @param parts of the seasonal year that each node is active, in the tree's order.
 */
export const personYears = (tree: TeamTree, parts: readonly number[]): (number | undefined)[] =>
  upTheTree(
    tree,
    new Map(
      tree.nodes.flatMap(({ children, reps, row }, index) =>
        children.length === 0 && !row.isUnassigned ? [[index, reps * parts[index]]] : [],
      ),
    ),
  )

/**
 * What is known of every node: its own amount where one is given, else the sum of those below; undefined where there is none.
 * @param own amounts by node index.
 */
export function upTheTree({ nodes }: TeamTree, own: ReadonlyMap<number, number>): (number | undefined)[] {
  const known = new Array<number | undefined>(nodes.length).fill(undefined)
  for (let index = nodes.length - 1; index >= 0; index--) {
    const below = nodes[index].children.flatMap((child) => known[child] ?? [])
    known[index] = own.get(index) ?? (below.length > 0 ? below.reduce((sum, amount) => sum + amount, 0) : undefined)
  }
  return known
}
