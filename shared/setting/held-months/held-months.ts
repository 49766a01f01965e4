// Held months (月度固定): months of a person or a unit that somebody typed with a reason; the others of that year take the difference.

import { less, sumOf, tidy } from '../amounts'
import { optionOf } from '../options/options'
import type { Place } from '../../import/problem'
import type { PlanSettings } from '../plan-settings'
import type { PlanNode } from '../plan/plan'
import type { TakenMonth } from './taken-months'

/** What stands in one row of Monthly. */
export interface HeldMonths {
  /** Twelve amounts in fiscal order; null where the month follows the season. */
  amounts: (number | null)[]
  /** For all held months that have none of their own. */
  reason: string
  /** Twelve, '' where a month has none of its own. */
  reasons?: readonly string[]
  /** Months that were typed over a formula: the next build moves them into the cells for held months. */
  typedOver?: readonly number[]
  /** The cells that they stand in, for messages. */
  places?: readonly (Place | undefined)[]
  /** What a unit above holds, as this person takes it; it stands in `amounts` too. */
  taken?: readonly TakenMonth[]
  /** Months whose cells the last build filled from a unit above: this one fills them anew, or empties them. */
  tookBefore?: readonly number[]
}

/** By node key, in currency; there as soon as Monthly has cells for them, even if none is filled. */
export type HeldByKey = ReadonlyMap<string, HeldMonths>

export const FISCAL_MONTHS: readonly number[] = Array.from({ length: 12 }, (_, month) => month)

/** Whether Monthly has cells for held months: where somebody asked for them, and for good once they stand. */
export const hasHeldMonths = ({ options }: PlanSettings, held: HeldByKey | undefined): boolean =>
  held !== undefined || optionOf(options, 'heldMonths') === 'yes'

/** The same in the money of the sheets. */
export const heldInMoney = (held: HeldMonths, money: number): HeldMonths => ({
  ...held,
  amounts: held.amounts.map((amount) => (amount === null ? null : tidy(amount / money))),
})

/** Why a month is held: its own reason, else the one for all; '' where there is none. */
export const reasonOf = ({ reason, reasons }: HeldMonths, month: number): string => reasons?.[month]?.trim() || reason.trim()

type Seat = Pick<PlanNode, 'isRep' | 'isClosed' | 'from' | 'to' | 'holdsForPeople'>

/** Months that a node can hold: of a person those in which it is there; of a unit that may, all; none of those who are gone. */
export const holdableSpan = (node: Seat): { from: number; to: number } => {
  if (!canHold(node)) return { from: 12, to: -1 }
  return node.isRep ? { from: node.from, to: node.to } : { from: 0, to: 11 }
}

export const canHold = ({ isRep, isClosed, holdsForPeople }: Seat): boolean => !isClosed && (isRep || holdsForPeople === true)

/** Weights by which a person's months are shared. @param season of the company. */
export const weightsOf = ({ pace }: Pick<PlanNode, 'pace'>, season: readonly number[]): readonly number[] => pace?.weights ?? season

/** Twelve amounts that count, null where the month follows the season. */
export function holdsOf(node: Seat & Pick<PlanNode, 'heldMonths'>): (number | null)[] {
  const { from, to } = holdableSpan(node)
  return FISCAL_MONTHS.map((month) => (from <= month && month <= to ? (node.heldMonths?.amounts[month] ?? null) : null))
}

/** Those of them that are typed for the node itself, not taken from a unit above. */
export function ownHoldsOf(node: Seat & Pick<PlanNode, 'heldMonths'>): (number | null)[] {
  const taken = new Set(node.heldMonths?.taken?.map(({ month }) => month))
  return holdsOf(node).map((amount, month) => (taken.has(month) ? null : amount))
}

/** The same, else the unit's that the month is taken from. */
export const givenReason = (held: HeldMonths, month: number): string =>
  reasonOf(held, month) || (held.taken?.find((each) => each.month === month)?.reason.trim() ?? '')

/** How many held months have no reason at all. */
export const bareMonths = (node: Seat & Pick<PlanNode, 'heldMonths'>): number =>
  holdsOf(node).filter((amount, month) => amount !== null && node.heldMonths && givenReason(node.heldMonths, month) === '').length

/** How far what a unit holds is from what its people's months sum to; 0 as soon as they have taken it. */
export const heldOpen = (node: Seat & Pick<PlanNode, 'heldMonths' | 'months'>): number =>
  node.isRep ? 0 : sumOf(holdsOf(node).map((amount, month) => (amount === null ? 0 : Math.abs(less(amount, node.months[month])))))

/** Months with an amount that counts for nothing, since nobody is there to carry it. */
export function heldOutside(node: Seat & Pick<PlanNode, 'heldMonths'>): number[] {
  const holds = holdsOf(node)
  return (node.heldMonths?.amounts ?? []).flatMap((amount, month) => (amount !== null && holds[month] === null ? [month] : []))
}
