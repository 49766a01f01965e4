// Finds the character that separates the cells of a text.

import papa from 'papaparse/papaparse.min.js'

const SEPARATORS = [',', ';', '\t', '|']
/** Letters of the beginning that are looked at. */
const LOOK = 50_000

/**
 * The separator that parts most lines into the same number of cells, titles above the table aside; among equals the one that
 * makes more cells.
 */
export function separatorOf(text: string): string {
  const head = text.slice(0, LOOK)
  // The last line may be cut off.
  const lines = text.length > LOOK ? head.slice(0, head.lastIndexOf('\n') + 1) || head : head
  let best = { separator: ',', score: 0 }
  for (const separator of SEPARATORS) {
    if (!lines.includes(separator)) continue
    const score = scoreOf(lines, separator)
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}

function scoreOf(lines: string, separator: string): number {
  const widths = papa
    .parse(lines, { delimiter: separator, newline: '\n', skipEmptyLines: false })
    .data.filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .map((cells) => cells.length)
  const counts = new Map<number, number>()
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
  let score = 0
  // Whole lines of one width count more than their width: "1,5;2,5" has as many commas as semicolons, but its head has none.
  for (const [width, count] of counts) score = Math.max(score, (count / widths.length) * 1000 + width)
  return score
}
