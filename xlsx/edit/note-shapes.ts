// The boxes of comments and the form controls, kept in an old markup (VML) that is not always well-formed XML, hence as text.

import { MAX_ROWS } from '../../shared/workbook/address'
import { shiftSpan } from '../../shared/workbook/formula-references'
import type { Movement } from './areas'

const SHAPE = /<v:shape\b[^>]*>[\s\S]*?<\/v:shape>\s*/g
const ROW = /<x:Row>\s*(\d+)\s*<\/x:Row>/
/** Column, offset, row, offset of the top left corner, then the same of the bottom right one. */
const ANCHOR = /<x:Anchor>([^<]*)<\/x:Anchor>/

/** Moves each box with the cell it belongs to; the box of a deleted cell's comment goes. */
export function moveNoteShapes(text: string, { at, count }: Movement): string {
  return text.replace(SHAPE, (shape) => {
    const row = ROW.exec(shape)
    const moved = row ? shiftSpan(+row[1], +row[1], at, count, MAX_ROWS)?.[0] : undefined
    if (row && moved === undefined) return ''
    const numbers = (ANCHOR.exec(shape)?.[1] ?? '').split(',').map(Number)
    const top = numbers[2] ?? 0
    // A comment's box goes as far as its cell; a control has no cell and goes with the row it stands on.
    const by = row && moved !== undefined ? moved - +row[1] : (shiftSpan(top, top, at, count, MAX_ROWS)?.[0] ?? at) - top
    const anchored = shape.replace(ANCHOR, () => {
      const rowsMoved = numbers.map((number, index) => (index === 2 || index === 6 ? Math.max(0, number + by) : number))
      return `<x:Anchor>${rowsMoved.join(', ')}</x:Anchor>`
    })
    return moved === undefined ? anchored : anchored.replace(ROW, `<x:Row>${moved}</x:Row>`)
  })
}
