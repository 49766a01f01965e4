// What a person takes of months that a unit above holds, as a build wrote it: the next one tells it by this from own held months.

import type { Scalar } from '../../workbook/cell'

export interface TakenMonth {
  /** 0 to 11, in fiscal order. */
  month: number
  /** In the money of the sheets. */
  amount: number
  /** The unit's reason. */
  reason: string
}

/** The text of a cell that people do not see. */
export const takenText = (taken: readonly TakenMonth[]): string =>
  taken.length === 0 ? '' : JSON.stringify(taken.map(({ month, amount, reason }) => [month + 1, amount, reason]))

/** Reads it back; what somebody has changed there says nothing. */
export function readTaken(cell: Scalar): TakenMonth[] {
  if (typeof cell !== 'string' || !cell.startsWith('[')) return []
  let lines: unknown
  try {
    lines = JSON.parse(cell)
  } catch {
    return []
  }
  return (lines as unknown[]).flatMap((line): TakenMonth[] => {
    const [month, amount, reason] = Array.isArray(line) ? (line as unknown[]) : []
    if (typeof month !== 'number' || typeof amount !== 'number' || typeof reason !== 'string') return []
    return month >= 1 && month <= 12 ? [{ month: month - 1, amount, reason }] : []
  })
}
