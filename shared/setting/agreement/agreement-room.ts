// How much more, and how much less, each target could be before a cap or a floor stops it, its own or those of the people below.

import { FINEST, less, sheetRound, sumOf, tidy } from '../amounts'
import type { Plan, PlanNode } from '../plan/plan'
import { wholeUnits } from '../split/split-in-units'

/** In the money of the sheets, in whole rounding units, since a build gives and takes no less. */
export interface Room {
  /** Nothing stops it upwards; then `more` is 0. */
  isFree: boolean
  more: number
  less: number
}

export const NO_ROOM: Room = { isFree: false, more: 0, less: 0 }

/** Whether nothing but the table of the team moves the target. */
export const isLockedNode = ({ lock, hold }: Pick<PlanNode, 'lock' | 'hold'>): boolean => lock !== null || hold?.kind === 'lock'

/**
 * Of every node, in the plan's order; who has agreed, an override or a lock moves for nobody. A unit that hands down more than it
 * carries moves by as much less than its people.
 * @param hasAgreed whether a target is agreed, in the plan's order.
 */
export function roomsOf({ nodes, unit }: Pick<Plan, 'nodes' | 'unit'>, hasAgreed: readonly boolean[]): Room[] {
  const inUnits = (amount: number): number => tidy(unit * wholeUnits(amount, unit))
  const rooms = nodes.map(() => NO_ROOM)
  // Children come after their parents, so backwards.
  for (let index = nodes.length - 1; index > 0; index--) {
    const node = nodes[index]
    if (node.isClosed || node.override !== undefined || hasAgreed[index] || isLockedNode(node)) continue
    const { cap, floor, target, isUnassigned } = node
    const down = inUnits(less(target, floor ?? 0))
    const up = cap === null ? undefined : inUnits(less(cap, target))
    const below = isUnassigned ? [] : node.children.filter((child) => !nodes[child].isClosed)
    if (below.length === 0) {
      rooms[index] = { isFree: up === undefined, more: up ?? 0, less: down }
      continue
    }
    const handed = sumOf(below.map((child) => nodes[child].target))
    const ratio = handed > 0 ? target / handed : 1
    const isOpen = below.some((child) => rooms[child].isFree)
    const ofPeople = (side: 'more' | 'less'): number => inUnits(sumOf(below.map((child) => rooms[child][side])) * ratio)
    rooms[index] = {
      isFree: isOpen && up === undefined,
      more: isOpen ? (up ?? 0) : Math.min(up ?? Infinity, ofPeople('more')),
      less: Math.min(down, ofPeople('less')),
    }
  }
  return rooms
}

/** What of a counter's difference falls to "not assigned", in whole units. @param part what it is of all that others have. */
export function gapTakes(diff: number, part: number, unit: number): number {
  const units = wholeUnits(Math.abs(diff), unit) * part
  return tidy(-Math.sign(diff) * unit * sheetRound(sheetRound(units, FINEST), 0)) + 0
}

/** What those of some rooms take of an amount, which is below zero where they give. */
export function takenBy(rooms: readonly Room[], wanted: number): number {
  const most = rooms.some(({ isFree }) => isFree) ? Infinity : sumOf(rooms.map(({ more }) => more))
  return Math.min(Math.max(wanted, less(0, sumOf(rooms.map((room) => room.less)))), most) + 0
}
