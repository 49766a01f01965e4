// How many lines a text takes that is wrapped in a cell: no host tells before it is drawn.

/** Chinese, Japanese and Korean letters and their marks are twice as wide as others, and a line may break between any two. */
const WIDE_LETTERS = '\\u1100-\\u11ff\\u2e80-\\uffdc'
const WIDE = new RegExp(`[${WIDE_LETTERS}]`)
/** Line breaks, single spaces, wide letters and words: what a line may end with. */
const PIECES = new RegExp(`\\n|\\s|[${WIDE_LETTERS}]|[^\\s${WIDE_LETTERS}]+`, 'g')

/** Width of a text in letters of half a Chinese one. */
export const letterWidth = (text: string): number => [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0)

/** @param width that a line has room for, in the same letters; words longer than that are broken. */
export function linesOfText(text: string, width: number): number {
  let lines = 1
  let used = 0
  for (const piece of text.match(PIECES) ?? []) {
    const needed = letterWidth(piece)
    if (piece === '\n') {
      lines++
      used = 0
    } else if (used + needed <= width) used += needed
    // A space at the end of a line takes no room on the next.
    else if (/\s/.test(piece)) used = width
    else {
      lines += used === 0 ? 0 : 1
      lines += Math.ceil(needed / width) - 1
      used = needed % width === 0 ? width : needed % width
    }
  }
  return lines
}
