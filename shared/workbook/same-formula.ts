// Whether two formula texts say the same: hosts rewrite case, spaces and quotes, and that is no edit of a person's.

import { printReference } from './formula-references'
import { plainTokens, type Reference, type Token } from './formula-tokens'

/**
 * Equal by tokens. Ignored: spaces, case (but not inside texts), quotes that a sheet name does not need, `_xlfn.` prefixes,
 * how a number is written, the order of a range's corners, and the brackets of TRUE(). Dollar signs count.
 */
export function sameFormula(a: string, b: string): boolean {
  if (a === b) return true
  const [left, right] = [canonical(a), canonical(b)]
  return left.length === right.length && left.every((text, i) => text === right[i])
}

function canonical(formula: string): string[] {
  const tokens = plainTokens(formula)
  if (tokens[0]?.text === '=') tokens.shift()
  return tokens.map((token) => `${token.kind} ${canonicalText(token)}`)
}

function canonicalText({ kind, text, reference }: Token): string {
  if (reference) return printReference(ordered(reference)).toLowerCase()
  if (kind === 'text') return text
  if (kind === 'number') return String(Number(text))
  // Team!#REF!, #REF!A1 and #REF! are one: what they pointed to is gone.
  if (kind === 'error')
    return text
      .slice(text.lastIndexOf('#'))
      .replace(/(?<=^#REF!).*/i, '')
      .toLowerCase()
  if (kind === 'function') return text.replace(/^(_xlfn\.|_xlws\.)+/i, '').toLowerCase()
  return text.replace(/^'((?:[^']|'')+)'!/, (_, sheet: string) => `${sheet.replaceAll("''", "'")}!`).toLowerCase()
}

/** Top left corner first, as Excel writes a range. */
function ordered(reference: Reference): Reference {
  const { first: f, last: l } = reference
  const rows = f.row <= l.row ? [f, l] : [l, f]
  const columns = f.column <= l.column ? [f, l] : [l, f]
  const corner = (i: number) => ({
    row: rows[i].row,
    rowFixed: rows[i].rowFixed,
    column: columns[i].column,
    columnFixed: columns[i].columnFixed,
  })
  return { ...reference, first: corner(0), last: corner(1) }
}
