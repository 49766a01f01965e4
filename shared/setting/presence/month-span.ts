// Months in which a node has a target at all.

import type { PlanNode } from '../plan/plan'

/**
 * First and last month, 0 to 11. A closed row spans the year, so that an override there still splits; where months have weights of
 * their own, the outer ones without any are left out, so that no remainder lands there.
 */
export function monthSpan({ isClosed, from, to, pace }: Pick<PlanNode, 'isClosed' | 'from' | 'to' | 'pace'>): { from: number; to: number } {
  if (isClosed) return { from: 0, to: 11 }
  const carried = (pace?.weights ?? []).flatMap((weight, month) => (weight > 0 ? [month] : []))
  return carried.length === 0 ? { from, to } : { from: carried[0], to: carried[carried.length - 1] }
}
