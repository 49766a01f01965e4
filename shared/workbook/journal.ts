// What a host notes in a hidden sheet before it changes a workbook, so that a half-done change can be taken back.

import type { Scalar } from './cell'
import type { Operation } from './patch'

/** Key and name of the hidden sheet. Its A1 holds the marker, A2 the state, A3 downward the undo list in pieces. */
export const JOURNAL_KEY = 'journal'
export const JOURNAL_NAME = '_sales_targets_journal'
export const WRITING = 'writing'

/** A cell takes 32,767 characters; a piece stays well below, for hosts that escape. */
const PIECE = 20_000

/** The cells A2 downward (one column, text) that announce a change and hold the way back, in the steps that the host itself runs. */
export function journalCells<Step = Operation>(undo: Step[], startedAt: string): Scalar[][] {
  const text = JSON.stringify({ startedAt, undo })
  const pieces: Scalar[][] = [[WRITING]]
  for (let from = 0; from < text.length; from += PIECE) pieces.push([`|${text.slice(from, from + PIECE)}`])
  return pieces
}

/**
 * Reads column A of the journal sheet, from A1.
 * @returns the way back, or undefined when no change was under way.
 * @throws SyntaxError when the pieces were damaged by hand.
 */
export function journalUndo<Step = Operation>(columnA: Scalar[]): { startedAt: string; undo: Step[] } | undefined {
  if (columnA[1] !== WRITING) return undefined
  const text = columnA
    .slice(2)
    .filter((piece): piece is string => typeof piece === 'string' && piece.startsWith('|'))
    .map((piece) => piece.slice(1))
    .join('')
  return JSON.parse(text) as { startedAt: string; undo: Step[] }
}

/**
 * Which inserted rows to delete, last insert first.
 * @param endRowNow row of '#end' as it stands; @param endRow the same before the first insert.
 */
export function insertsToUndo(
  endRowNow: number,
  endRow: number,
  inserts: { row: number; count: number }[],
): { row: number; count: number }[] {
  const done: { row: number; count: number }[] = []
  let grown = endRowNow - endRow
  for (const insert of inserts) {
    if (grown < insert.count) break
    grown -= insert.count
    done.unshift(insert)
  }
  return done
}
