// Formulas written with typed references: a builder says which column of which row, the address is printed last.

/** One reference by key. `row` and `column` are keys of the sheet's rows and columns. */
export type Ref =
  | { kind: 'cell'; sheet: string; row: string; column: string }
  /** The smallest stretch of one column that holds all these rows. */
  | { kind: 'span'; sheet: string; rows: string[]; column: string }
  /** A whole column of a table, from its first row to the closing row '#end'. */
  | { kind: 'column'; sheet: string; column: string }
  /** A column of a table that people fill in, far below its last row, so that rows typed later are in it. */
  | { kind: 'below'; sheet: string; column: string; count: number }
  /** Cells side by side in one row. */
  | { kind: 'across'; sheet: string; row: string; from: string; to: string }
  | { kind: 'name'; name: string }

/** Text pieces with a reference between each two. */
export interface Formula {
  pieces: readonly string[]
  refs: readonly Ref[]
}

type Hole = Ref | Formula | number

/**
 * f`=IF(${here('target')}>0,${…},"")`. Holes are references, numbers (printed as they are) or other formulas, whose leading '='
 * is dropped; text belongs in the template itself.
 */
export function f(template: TemplateStringsArray, ...holes: Hole[]): Formula {
  const pieces: string[] = [template[0]]
  const refs: Ref[] = []
  for (let index = 0; index < holes.length; index++) {
    const hole = holes[index]
    if (typeof hole === 'number') pieces[pieces.length - 1] += String(hole)
    else if ('pieces' in hole) append(pieces, refs, hole)
    else {
      refs.push(hole)
      pieces.push('')
    }
    pieces[pieces.length - 1] += template[index + 1]
  }
  return { pieces, refs }
}

/** Goes on with a formula, without its leading '='. */
function append(pieces: string[], refs: Ref[], formula: Formula): void {
  const [first] = formula.pieces
  pieces[pieces.length - 1] += first.startsWith('=') ? first.slice(1) : first
  for (let at = 0; at < formula.refs.length; at++) {
    refs.push(formula.refs[at])
    pieces.push(formula.pieces[at + 1])
  }
}

/** Joins formulas with a separator such as '+' or ','. */
export function joined(parts: (Formula | Ref)[], separator: string): Formula {
  const pieces: string[] = ['']
  const refs: Ref[] = []
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]
    if (index > 0) pieces[pieces.length - 1] += separator
    if ('pieces' in part) append(pieces, refs, part)
    else {
      refs.push(part)
      pieces.push('')
    }
  }
  return { pieces, refs }
}

/** Characters that a quoted text of a formula may have; Excel takes a file with a longer one for damaged. */
const LONGEST_QUOTED = 255

/** A quoted text inside a formula; a long one in parts that are put together. */
export function quoted(text: string): Formula {
  const parts = text.match(PARTS) ?? ['']
  return { pieces: [parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('&')], refs: [] }
}

const PARTS = new RegExp(`[^]{1,${LONGEST_QUOTED - 1}}(?:[^\\ud800-\\udbff]|$)|[^]`, 'g')

/** References of one sheet, for the rows of a table; made once a sheet, since every cell asks for them. */
export function on(sheet: string): ReturnType<typeof referencesOn> {
  let found = references.get(sheet)
  if (found === undefined) references.set(sheet, (found = referencesOn(sheet)))
  return found
}

const references = new Map<string, ReturnType<typeof referencesOn>>()

const referencesOn = (sheet: string) => ({
  cell: (row: string, column: string): Ref => ({ kind: 'cell', sheet, row, column }),
  span: (rows: string[], column: string): Ref => ({ kind: 'span', sheet, rows, column }),
  column: (column: string): Ref => ({ kind: 'column', sheet, column }),
  /** @param count rows that the table has or is given now. */
  below: (column: string, count: number): Ref => ({ kind: 'below', sheet, column, count }),
  across: (row: string, from: string, to: string): Ref => ({ kind: 'across', sheet, row, from, to }),
})

export const named = (name: string): Ref => ({ kind: 'name', name })
