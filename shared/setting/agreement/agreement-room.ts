// How much more, and how much less, each target could be before a cap or a floor stops it, its own or those of the people below.

import { less, sheetRound, sumOf } from '../amounts'
import type { Plan, PlanNode } from '../plan/plan'

/** In the money of the sheets. */
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
 * @param places decimals of amounts.
 * @param hasAgreed whether a target is agreed, in the plan's order.
 */
export function roomsOf({ nodes }: Pick<Plan, 'nodes'>, places: number, hasAgreed: readonly boolean[]): Room[] {
  const rooms = nodes.map(() => NO_ROOM)
  // Children come after their parents, so backwards.
  for (let index = nodes.length - 1; index > 0; index--) {
    const node = nodes[index]
    if (node.isClosed || node.override !== undefined || hasAgreed[index] || isLockedNode(node)) continue
    const { cap, floor, target, isUnassigned } = node
    const down = Math.max(0, sheetRound(less(target, floor ?? 0), places))
    const up = cap === null ? undefined : Math.max(0, sheetRound(less(cap, target), places))
    const below = isUnassigned ? [] : node.children.filter((child) => !nodes[child].isClosed)
    if (below.length === 0) {
      rooms[index] = { isFree: up === undefined, more: up ?? 0, less: down }
      continue
    }
    const handed = sumOf(below.map((child) => nodes[child].target))
    const ratio = handed > 0 ? target / handed : 1
    const isOpen = below.some((child) => rooms[child].isFree)
    const ofPeople = (side: 'more' | 'less'): number => sheetRound(sumOf(below.map((child) => rooms[child][side])) * ratio, places)
    rooms[index] = {
      isFree: isOpen && up === undefined,
      more: isOpen ? (up ?? 0) : Math.min(up ?? Infinity, ofPeople('more')),
      less: Math.min(down, ofPeople('less')),
    }
  }
  return rooms
}

/** What those of some rooms take of an amount, which is below zero where they give. */
export function takenBy(rooms: readonly Room[], wanted: number): number {
  const most = rooms.some(({ isFree }) => isFree) ? Infinity : sumOf(rooms.map(({ more }) => more))
  return Math.min(Math.max(wanted, less(0, sumOf(rooms.map((room) => room.less)))), most) + 0
}
