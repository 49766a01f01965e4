// Whose sales count for whom: a person's own rows, successors, people who moved between teams in the year.

import type { SalesByMonth } from './sales-by-month'
import { sumOfMonths } from './sales-by-month'
import type { TeamTree } from '../team-tree'

/** Sales on a node's own account, people below left out. */
export interface OwnSales {
  /** Of the share window; over all nodes, every sale counts once. */
  basis: number
  /** The part of it that the node's active months of the plan year stand for. */
  active: number
  /** Part of the year that the node carries for its id, of all the parts that the id's rows carry together. */
  part: number
}

/**
 * Shares out the sales of every id among those who carry them on in the plan year: the id's active rows (a person who moves to
 * another team has one in each) and whoever takes over from it, each by the part of the seasonal year that they are active.
 * The sales of a person who is gone and whom nobody follows stay on the closed row, so with the team.
 * @param parts of the seasonal year that each node is active, in the tree's order.
 */
export function ownSales(tree: TeamTree, sales: SalesByMonth, from: number, to: number, parts: number[]): OwnSales[] {
  const { nodes } = tree
  const result = partsOfPeople(tree, parts).map((part): OwnSales => ({ basis: 0, active: 0, part }))
  const [rowsOf, heirsOf] = [new Map<string, number[]>(), new Map<string, number[]>()]
  nodes.forEach(({ row }, index) => {
    push(rowsOf, row.id, index)
    if (row.takesOver !== null) push(heirsOf, row.takesOver, index)
  })
  const isActive = (index: number): boolean => nodes[index].reps > 0
  /** Successors of successors where these are gone too. */
  const carriersOf = (id: string, seen: Set<string>): number[] => {
    if (seen.has(id)) return []
    seen.add(id)
    const all = [...(rowsOf.get(id) ?? []), ...(heirsOf.get(id) ?? [])]
    const active = all.filter(isActive)
    return active.length > 0 ? active : [...new Set((heirsOf.get(id) ?? []).flatMap((heir) => carriersOf(nodes[heir].row.id, seen)))]
  }
  for (const [id, rows] of rowsOf) {
    const amount = sumOfMonths(sales, id, from, to)
    if (amount === 0) continue
    const carriers = carriersOf(id, new Set())
    if (carriers.length === 0) {
      result[rows[rows.length - 1]].basis += amount
      continue
    }
    const whole = carriers.reduce((sum, index) => sum + parts[index], 0)
    for (const index of carriers) {
      result[index].basis += whole > 0 ? (amount * parts[index]) / whole : amount / carriers.length
      result[index].active += (amount * parts[index]) / Math.max(1, whole)
    }
  }
  return result
}

/**
 * Part of its person that each active row is: of somebody who moves in the year by the parts of the seasonal year, else 1.
 * @param parts of the seasonal year that each node is active, in the tree's order.
 */
export function partsOfPeople({ nodes }: TeamTree, parts: readonly number[]): number[] {
  const activeOf = new Map<string, number[]>()
  nodes.forEach(({ row, reps }, index) => {
    if (reps > 0) push(activeOf, row.id, index)
  })
  const result = nodes.map(() => 1)
  for (const active of activeOf.values()) {
    const together = active.reduce((sum, index) => sum + parts[index], 0)
    for (const index of active) result[index] = together > 0 ? parts[index] / together : 1 / active.length
  }
  return result
}

/** For each id with more than one row, the node that a month of the year belongs to: the one active in it, else the last. */
export function monthCarriers(tree: TeamTree): (index: number, month: number) => boolean {
  const { nodes } = tree
  const rowsOf = new Map<string, number[]>()
  nodes.forEach(({ row }, index) => push(rowsOf, row.id, index))
  const carriers = new Map<string, number[]>()
  for (const [id, rows] of rowsOf) {
    if (rows.length === 1) continue
    const last = [...rows].reverse().find((index) => nodes[index].reps > 0) ?? rows[rows.length - 1]
    const at = (month: number): number =>
      rows.find((index) => nodes[index].reps > 0 && nodes[index].from <= month && month <= nodes[index].to) ?? last
    carriers.set(
      id,
      Array.from({ length: 12 }, (_, month) => at(month)),
    )
  }
  return (index, month) => (carriers.get(nodes[index].row.id)?.[month] ?? index) === index
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
