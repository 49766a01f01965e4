// What a deal of the pipeline is worth to the plan year: its amount by how likely it is won, while it is open.

import type { PipelineRow } from '../inputs/pipeline'

/** Of a deal without a probability nobody knows more than that it may go either way; the sheet says so. */
export const UNKNOWN_PROBABILITY = 0.5

/** Whether a deal may still be won. */
export const isOpenDeal = ({ outcome, closed }: Pick<PipelineRow, 'outcome' | 'closed'>): boolean =>
  (outcome === null || outcome === 'open') && closed === null

/**
 * Expected amount of a deal; 0 for one that is closed, or expected outside the year.
 * @param firstDay of the plan year, as a day serial, and its last day.
 */
export function expectedAmount(row: PipelineRow, firstDay: number, lastDay: number): number {
  const { amount, probability, expected_close: expected } = row
  if (!isOpenDeal(row)) return 0
  if (expected !== null && (expected < firstDay || expected > lastDay)) return 0
  return Math.max(0, amount ?? 0) * (probability ?? UNKNOWN_PROBABILITY)
}
