// Formulas written with typed references: a builder says which column of which row, the address is printed last.

/** One reference by key. `row` and `column` are keys of the sheet's rows and columns. */
export type Ref =
  | { kind: 'cell'; sheet: string; row: string; column: string }
  /** The smallest stretch of one column that holds all these rows. */
  | { kind: 'span'; sheet: string; rows: string[]; column: string }
  /** A whole column of a table, from its first row to the closing row '#end'. */
  | { kind: 'column'; sheet: string; column: string }
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
  holes.forEach((hole, index) => {
    if (typeof hole === 'number') pieces[pieces.length - 1] += String(hole)
    else if ('pieces' in hole) {
      const [first, ...rest] = hole.pieces
      pieces[pieces.length - 1] += first.replace(/^=/, '')
      hole.refs.forEach((ref, at) => {
        refs.push(ref)
        pieces.push(rest[at])
      })
    } else {
      refs.push(hole)
      pieces.push('')
    }
    pieces[pieces.length - 1] += template[index + 1]
  })
  return { pieces, refs }
}

/** Joins formulas with a separator such as '+' or ','. */
export function joined(parts: (Formula | Ref)[], separator: string): Formula {
  const pieces: string[] = ['']
  const refs: Ref[] = []
  parts.forEach((part, index) => {
    const formula = 'pieces' in part ? part : f`${part}`
    pieces[pieces.length - 1] += (index > 0 ? separator : '') + formula.pieces[0].replace(/^=/, '')
    formula.refs.forEach((ref, at) => {
      refs.push(ref)
      pieces.push(formula.pieces[at + 1])
    })
  })
  return { pieces, refs }
}

/** A quoted text inside a formula. */
export const quoted = (text: string): Formula => ({ pieces: [`"${text.replaceAll('"', '""')}"`], refs: [] })

/** References of one sheet, for the rows of a table. */
export const on = (sheet: string) => ({
  cell: (row: string, column: string): Ref => ({ kind: 'cell', sheet, row, column }),
  span: (rows: string[], column: string): Ref => ({ kind: 'span', sheet, rows, column }),
  column: (column: string): Ref => ({ kind: 'column', sheet, column }),
  across: (row: string, from: string, to: string): Ref => ({ kind: 'across', sheet, row, from, to }),
})

export const named = (name: string): Ref => ({ kind: 'name', name })
