// One rectangle of a patch as the wire carries it: formulas as templates, gaps cut out.

import { tokenize } from '../../shared/workbook/formula-tokens'
import type { Operation } from '../../shared/workbook/patch'
import { rowDistance } from '../server/formula-template'
import type { StepOf, WireCell } from '../server/step'

type Write = Extract<Operation, { op: 'write' }>

/** The results of formulas are left behind: Sheets calculates them itself. */
export function packWrite({ sheet, row, column, values, formulas }: Write): StepOf<'write'>[] {
  const numbers = new Map<string, number>()
  const cells = values.map((line, r) => line.map((value, c): WireCell | null => {
    const formula = formulas?.[r]?.[c] ?? null
    if (formula === null) return value
    const template = templateOf(formula, row + r)
    if (!numbers.has(template)) numbers.set(template, numbers.size)
    return [numbers.get(template)!]
  }))
  const templates = [...numbers.keys()]
  return withoutGaps(cells).map(({ top, left, block }) =>
    ({ op: 'write', sheet, row: row + top, column: column + left, templates, cells: block }))
}

/** '=A4*$B$3' in zero-based row 4 → '=A' and the distance −1 and '*$B$3'. */
function templateOf(formula: string, row: number): string {
  return tokenize(formula)
    .map(({ text, reference }) => {
      if (!reference || (reference.kind !== 'cell' && reference.kind !== 'range')) return text
      const behindSheet = text.lastIndexOf('!') + 1
      return text.slice(0, behindSheet) + text.slice(behindSheet).replace(/(\$?)(\d+)/g, (whole, fixed: string, number: string) =>
        fixed ? whole : rowDistance(Number(number) - 1, row))
    })
    .join('')
}

interface Block {
  top: number
  left: number
  block: WireCell[][]
}

/** null leaves a cell alone, which setValues cannot: rectangles without null, the runs of like rows joined. */
function withoutGaps(cells: (WireCell | null)[][]): Block[] {
  const done: Block[] = []
  let open = new Map<string, Block>()
  cells.forEach((line, top) => {
    const still = new Map<string, Block>()
    for (let from = 0, to = 0; from < line.length; from = to) {
      to = from + 1
      if (line[from] === null) continue
      while (to < line.length && line[to] !== null) to++
      const run = `${from} ${to}`
      const block = open.get(run) ?? { top, left: from, block: [] }
      if (block.top === top) done.push(block)
      block.block.push(line.slice(from, to) as WireCell[])
      still.set(run, block)
    }
    open = still
  })
  return done
}
