// Held months (月度固定): months of a person that somebody typed with a reason; the others of that year take the difference.

import { tidy } from '../amounts'
import { optionOf } from '../options/options'
import type { Place } from '../../import/problem'
import type { PlanSettings } from '../plan-settings'
import type { PlanNode } from '../plan/plan'

/** What stands in one row of Monthly. */
export interface HeldMonths {
  /** Twelve amounts in fiscal order; null where the month follows the season. */
  amounts: (number | null)[]
  reason: string
  /** Months that were typed over a formula: the next build moves them into the cells for held months. */
  typedOver?: readonly number[]
  /** The cells that they stand in, for messages. */
  places?: readonly (Place | undefined)[]
}

/** By node key, in currency; there as soon as Monthly has cells for them, even if none is filled. */
export type HeldByKey = ReadonlyMap<string, HeldMonths>

/** Whether Monthly has cells for held months: where somebody asked for them, and for good once they stand. */
export const hasHeldMonths = ({ options }: PlanSettings, held: HeldByKey | undefined): boolean =>
  held !== undefined || optionOf(options, 'heldMonths') === 'yes'

/** The same in the money of the sheets. */
export const heldInMoney = (held: HeldMonths, money: number): HeldMonths => ({
  ...held,
  amounts: held.amounts.map((amount) => (amount === null ? null : tidy(amount / money))),
})

type Seat = Pick<PlanNode, 'isRep' | 'isClosed' | 'from' | 'to'>

/** Months that a node can hold: those in which a person is there; none of units, whose months are sums, and of those who are gone. */
export const holdableSpan = ({ isRep, isClosed, from, to }: Seat): { from: number; to: number } =>
  isRep && !isClosed ? { from, to } : { from: 12, to: -1 }

export const canHold = ({ isRep, isClosed }: Seat): boolean => isRep && !isClosed

/** Weights by which a person's months are shared. @param season of the company. */
export const weightsOf = ({ pace }: Pick<PlanNode, 'pace'>, season: readonly number[]): readonly number[] => pace?.weights ?? season

/** Twelve amounts that count, null where the month follows the season. */
export function holdsOf(node: Seat & Pick<PlanNode, 'heldMonths'>): (number | null)[] {
  const { from, to } = holdableSpan(node)
  return Array.from({ length: 12 }, (_, month) => (from <= month && month <= to ? (node.heldMonths?.amounts[month] ?? null) : null))
}

/** Months with an amount that counts for nothing, since nobody is there to carry it. */
export function heldOutside(node: Seat & Pick<PlanNode, 'heldMonths'>): number[] {
  const holds = holdsOf(node)
  return (node.heldMonths?.amounts ?? []).flatMap((amount, month) => (amount !== null && holds[month] === null ? [month] : []))
}
