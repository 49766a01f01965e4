// What each node must get at least and may get at most, once its people's floors, caps, locks and overrides are added up.

import type { Problem } from '../../import/problem'
import { sumOf } from '../amounts'
import { assignedFor, dueOf, SLACK_UNITS } from '../over-assignment/handed-down'
import { boundsProblem, ownProblem } from './bounds-problem'
import type { Bounds } from './held-parts'
import type { Override } from '../plan-settings'
import type { TeamTree, TreeNode } from '../team-tree'

/** Amounts in the money of the sheets, as everything below the plan. */
export interface OwnBounds {
  floor: number | null
  cap: number | null
  lock: number | null
}

export interface BoundsRequest {
  tree: TeamTree
  /** Of every node in the tree's order; null where they could not be read, so that nothing is concluded from them. */
  own: (OwnBounds | null)[]
  /** Of every node: one without any takes no more than it must. */
  weights: readonly number[]
  overrides: Map<string, Override>
  /** Of every node, how much more it hands down than it is assigned, rounded to the unit; left out, nobody does. */
  over?: { rates: readonly (number | undefined)[]; unit: number }
  /** The company's target; null where it is not known. */
  total: number | null
  /** How much a 1 of the amounts is in currency, for messages. */
  money: number
  /** People may be missing from the tree, so a unit may always be given more than the people it has can take. */
  isOpen?: boolean
}

/** What a node is asked for, and by what. */
export interface Asked extends Bounds {
  by: 'target' | 'override' | 'closed' | 'lock' | 'range' | 'unknown'
}

/** Everything that is known of one node's bounds, for the words of a problem. */
export interface BoundsOf {
  asked: Asked[]
  /** What the children can take in fact, as the target of the node that hands it down. */
  below: Bounds[]
  /** The same as the children's sum, and the node's own wish as what it would hand down; of nodes with over-assignment. */
  handed: ({ asked: Bounds; below: Bounds } | undefined)[]
  /** Children that have no weight and so take no more than they must. */
  isWeightless: boolean[]
}

/**
 * Floors and caps of every node, its descendants' included: a team can get no less than its people's floors together.
 * @returns bounds in the tree's order, and a problem for every node that is asked for the impossible, with the amount. What
 * would be solved by either end of another problem's remedy is not told.
 */
export function effectiveBounds(request: BoundsRequest): { bounds: Bounds[]; problems: Problem[] } {
  const { tree, own, weights, overrides, total, money, isOpen, over } = request
  const { nodes } = tree
  const bounds: Bounds[] = nodes.map(() => ({ floor: 0, cap: Infinity }))
  /** What a node can take in fact, for the sum above it. */
  const room: Bounds[] = bounds.slice()
  const known: BoundsOf = {
    asked: nodes.map((node, index) =>
      askedOf(isAsked(node, own[index]), own[index], overrides.get(node.key), index === 0 ? total : undefined),
    ),
    below: bounds.slice(),
    handed: nodes.map(() => undefined),
    isWeightless: nodes.map(() => false),
  }
  const problems: Problem[] = []
  for (let index = nodes.length - 1; index >= 0; index--) {
    const { children, reps } = nodes[index]
    const asked = known.asked[index]
    const below = children.length === 0 ? { floor: 0, cap: Infinity } : together(children.map((child) => room[child]))
    if (isOpen) below.cap = Infinity
    // Nobody is there to carry what a unit without people should get, whatever was typed for those who left.
    if (index > 0 && reps === 0 && (asked.by === 'lock' || asked.by === 'range')) Object.assign(below, { floor: 0, cap: 0 })
    const rate = over?.rates[index]
    if (over !== undefined && rate) {
      known.handed[index] = { asked: handedBy(asked, rate, over.unit), below: { ...below } }
      Object.assign(below, assignedBy(asked, below, rate, over.unit))
    }
    known.below[index] = below
    const floor = Math.max(asked.floor, below.floor)
    const cap = Math.min(asked.cap, below.cap)
    bounds[index] = { floor, cap: Math.max(floor, cap) }
    known.isWeightless[index] = !(weights[index] > 0) && index > 0
    // Of what cannot be met either end may give way, so the sum above is held only against what stays in both cases.
    if (floor > cap) room[index] = { floor: cap, cap: floor }
    else room[index] = known.isWeightless[index] ? { floor, cap: floor } : bounds[index]
    if (floor > cap) problems.push(boundsProblem(tree, index, known, overrides, money))
  }
  const company = own.at(0) ?? null
  if (total !== null && company !== null) problems.push(...ownProblem(nodes[0], company, total, money))
  return { bounds, problems: problems.reverse() }
}

/** Of a person who left, floor and lock have gone too; a unit that should get something needs somebody to carry it. */
const isAsked = ({ reps, children }: TreeNode, own: OwnBounds | null): boolean =>
  reps > 0 || (children.length > 0 && (own?.lock ?? own?.floor ?? 0) > 0)

/** A node's own wish: an override wins over a lock, a lock over floor and cap; nobody active, nothing to carry. */
function askedOf(asked: boolean, own: OwnBounds | null, override: Override | undefined, total: number | null | undefined): Asked {
  if (total !== undefined) return total === null ? unknown : exactly(total, 'target')
  if (override !== undefined) return exactly(override.amount, 'override')
  if (own === null) return unknown
  if (!asked) return exactly(0, 'closed')
  if (own.lock !== null) return exactly(own.lock, 'lock')
  return { floor: own.floor ?? 0, cap: own.cap ?? Infinity, by: 'range' }
}

const handedBy = ({ floor, cap }: Bounds, rate: number, unit: number): Bounds => ({
  floor: dueOf(floor, rate, unit),
  cap: dueOf(cap, rate, unit),
})

/** What a node can be assigned whose people can take `below`. Rounding both ways is no contradiction to what it is asked for. */
function assignedBy(asked: Asked, below: Bounds, rate: number, unit: number): Bounds {
  const [floor, cap] = [assignedFor(below.floor, rate, unit), assignedFor(below.cap, rate, unit)]
  if (asked.floor !== asked.cap) return { floor, cap }
  const due = dueOf(asked.floor, rate, unit)
  const fits = due >= below.floor - SLACK_UNITS * unit && due <= below.cap + SLACK_UNITS * unit
  return fits ? { floor: Math.min(floor, asked.floor), cap: Math.max(cap, asked.cap) } : { floor, cap }
}

const unknown: Asked = { floor: 0, cap: Infinity, by: 'unknown' }
const exactly = (amount: number, by: Asked['by']): Asked => ({ floor: amount, cap: amount, by })

const together = (bounds: Bounds[]): Bounds => ({
  floor: sumOf(bounds.map(({ floor }) => floor)),
  cap: sumOf(bounds.map(({ cap }) => cap)),
})
