// The boxes of comments and the form controls, kept in an old markup (VML) that is not always well-formed XML, hence as text.

import { MAX_COLUMNS, MAX_ROWS } from '../../shared/workbook/address'
import { shiftSpan } from '../../shared/workbook/formula-references'
import type { Movement } from './areas'

const SHAPE = /<v:shape\b[^>]*>[\s\S]*?<\/v:shape>\s*/g
const LINE = { row: /<x:Row>\s*(\d+)\s*<\/x:Row>/, column: /<x:Column>\s*(\d+)\s*<\/x:Column>/ }
/** Where an anchor has the top or left, and the bottom or right. */
const CORNERS = { row: [2, 6], column: [0, 4] }
/** Column, offset, row, offset of the top left corner, then the same of the bottom right one. */
const ANCHOR = /<x:Anchor>([^<]*)<\/x:Anchor>/

/** Moves each box with the cell it belongs to; the box of a deleted cell's comment goes. */
export function moveNoteShapes(text: string, { axis, at, count }: Movement): string {
  const move = (line: number) => shiftSpan(line, line, at, count, axis === 'row' ? MAX_ROWS : MAX_COLUMNS)?.[0]
  return text.replace(SHAPE, (shape) => {
    const line = LINE[axis].exec(shape)
    const moved = line ? move(+line[1]) : undefined
    if (line && moved === undefined) return ''
    const numbers = (ANCHOR.exec(shape)?.[1] ?? '').split(',').map(Number)
    const start = numbers[CORNERS[axis][0]] ?? 0
    // A comment's box goes as far as its cell; a control has no cell and goes with the row or column it stands on.
    const by = line && moved !== undefined ? moved - +line[1] : (move(start) ?? at) - start
    const anchored = shape.replace(ANCHOR, () => {
      const allMoved = numbers.map((number, index) => (CORNERS[axis].includes(index) ? Math.max(0, number + by) : number))
      return `<x:Anchor>${allMoved.join(', ')}</x:Anchor>`
    })
    return moved === undefined ? anchored : anchored.replace(LINE[axis], (found) => found.replace(/\d+/, String(moved)))
  })
}

/** Without the box of one cell's note. */
export function withoutNoteShape(text: string, row: number, column: number): string {
  return text.replace(SHAPE, (shape) => {
    const [onRow, onColumn] = [LINE.row.exec(shape), LINE.column.exec(shape)]
    return onRow && onColumn && +onRow[1] === row && +onColumn[1] === column ? '' : shape
  })
}

/** The first numbers of boxes that a sheet may give, as Excel counts them. */
const FIRST_SHAPE = 1025

/** A box as Excel makes one, right of its cell and shown while the pointer is on that. @param index how many boxes there are. */
export function noteShape(row: number, column: number, index: number): string {
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 3, 4]
  return (
    `<v:shape id="_x0000_s${FIRST_SHAPE + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  )
}
