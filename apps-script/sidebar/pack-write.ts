// One rectangle of a patch as the wire carries it, without gaps.

import type { Operation } from '../../shared/workbook/patch'
import type { StepOf, WireCell } from '../server/step'

type Write = Extract<Operation, { op: 'write' }>

/**
 * The results of formulas are left behind: Sheets calculates them itself.
 * @param empty whether nothing stands there yet; then a gap is written as empty, and the rectangle stays whole.
 */
export function packWrite({ sheet, row, column, values, formulas }: Write, empty: boolean): StepOf<'write'>[] {
  const cells = values.map((line, r) =>
    line.map((value, c): WireCell | null => {
      const formula = formulas?.[r]?.[c] ?? null
      return formula === null ? (value ?? (empty ? '' : null)) : [formula]
    }),
  )
  return withoutGaps(cells).map(({ top, left, block }) => ({ op: 'write', sheet, row: row + top, column: column + left, cells: block }))
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
