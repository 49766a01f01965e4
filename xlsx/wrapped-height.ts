// Heights of rows whose text wraps: programs other than Excel do not find them out when they open a file.

import { linesOfText } from '../shared/workbook/text-lines'

/** Points that a line of the default font takes. */
const LINE = 15
/** Letters of a text for each character of a column's width, which is that of a digit. */
const FILLED = 1.05
/** More lines than that are read in the cell itself. */
const MOST_LINES = 8
/** Characters of a column whose width nobody set. */
export const USUAL_WIDTH = 8

/**
 * Points that the wrapped texts of a row need; undefined where one line is enough.
 * @param texts each with the width of its column, in characters of the default font.
 */
export function wrappedHeight(texts: readonly { text: string; width: number }[]): number | undefined {
  const lines = texts.reduce((most, { text, width }) => Math.max(most, linesOfText(text, Math.max(1, Math.floor(width * FILLED)))), 1)
  return lines > 1 ? Math.min(lines, MOST_LINES) * LINE : undefined
}
