// What every node would carry at the output that its people had so far, summed up the tree: Σ output per person × part of the year.

import { tidy } from '../amounts'
import type { Basis } from '../split/basis'
import type { TeamTree } from '../team-tree'

/** What the team would sell at the output per person of the share window. */
export interface Capacity {
  /** In the money of the sheets, for twelve months. */
  amount: number
  /** People who are there for some part of the year. */
  reps: number
  /** People without a history, who count with their team's mean. */
  assumed: number
}

/**
 * Whose output a node is held against: what was sold on its own account or below it, the mean of a unit, or nobody's, since
 * nobody has sold or the own account comes to nothing or less.
 */
export type CapacityBy = 'history' | 'mean' | 'nobody' | 'nothing'

export interface NodeCapacity extends Capacity {
  /**
   * The same for a whole year. Of a person, as if there from the first month to the last; of a unit, what was sold below it,
   * by people who left too.
   */
  whole: number
  by: CapacityBy
  /** The unit whose mean per person is taken, as its place in the tree. */
  meanOf?: number
}

/**
 * Of every node, in the tree's order; of rows "not assigned" and of closed ones nothing.
 * @param basis by history alone, people part of the year with their part.
 * @param presence part of that which ramp, absence and vacancy leave.
 * @param heads people at and below each node, of somebody who moves in the year each seat its part of one.
 * @param shareMonths months of the window that the basis is the sum of.
 */
export function teamCapacity(
  { nodes }: TeamTree,
  basis: readonly Basis[],
  { presence, heads, shareMonths }: { presence: readonly number[]; heads: readonly number[]; shareMonths: number },
): NodeCapacity[] {
  const inYear = (amount: number): number => (Math.max(0, amount) * 12) / shareMonths
  const found = nodes.map((): NodeCapacity => ({ amount: 0, whole: 0, ...NOBODY, by: 'nobody' }))
  // Children come after their parents, so backwards.
  for (let index = nodes.length - 1; index >= 0; index--) {
    const { children, reps, parent, row } = nodes[index]
    const { kind, weight, own, mean } = basis[index]
    if (reps === 0 || row.isUnassigned) continue
    if (children.length === 0) {
      if (parent === -1) continue
      const by = kind !== 'history' ? (mean === undefined ? 'nobody' : 'mean') : own > 0 ? 'history' : 'nothing'
      const isTold = by === 'history' || by === 'mean'
      found[index] = {
        amount: isTold ? inYear(weight) * presence[index] : 0,
        // What is own is the seat's part already.
        whole: isTold ? inYear(mean === undefined ? own : mean.perRep * heads[index]) : 0,
        ...NOBODY,
        by,
        ...(by === 'mean' && mean !== undefined ? { meanOf: mean.of } : {}),
      }
      continue
    }
    const below = children.map((child) => found[child])
    const sum = (of: (each: NodeCapacity) => number): number => below.reduce((all, each) => all + of(each), 0)
    const isOwn = kind !== 'mean' && weight > 0
    const by = isOwn ? 'history' : weight < 0 ? 'nothing' : below.some((each) => each.by === 'mean') ? 'mean' : 'nobody'
    found[index] = {
      amount: sum(({ amount }) => amount),
      whole: isOwn ? inYear(weight) : sum(({ whole }) => whole),
      ...NOBODY,
      by,
      ...(by === 'mean' && mean !== undefined ? { meanOf: mean.of } : {}),
    }
  }
  const isPerson = (index: number): boolean => {
    const { children, reps, parent, row } = nodes[index]
    return children.length === 0 && reps > 0 && parent !== -1 && !row.isUnassigned
  }
  const people = peopleBelow(nodes, isPerson)
  const assumed = peopleBelow(nodes, (index) => isPerson(index) && found[index].by !== 'history')
  return found.map((each, index) => ({ ...each, reps: people[index], assumed: assumed[index] }))
}

const NOBODY = { reps: 0, assumed: 0 }

/** How many people at and below each node; somebody who moves below it in the year is one. */
function peopleBelow(nodes: TeamTree['nodes'], isIn: (index: number) => boolean): number[] {
  const ids = nodes.map(({ row }, index) => new Set(isIn(index) ? [row.id] : []))
  for (let index = nodes.length - 1; index > 0; index--) for (const id of ids[index]) ids[nodes[index].parent].add(id)
  return ids.map(({ size }) => size)
}

/** The whole team's; undefined where nobody has a history. */
export function capacityOf([company]: readonly NodeCapacity[]): Capacity | undefined {
  const { amount, reps, assumed } = company
  return assumed === reps ? undefined : { amount: tidy(amount), reps, assumed }
}
