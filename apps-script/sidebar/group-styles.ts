// Many looks of one sheet into few: the same value of the same property is set for all of its ranges at once.

import { overlaps, rectAddress } from '../../shared/workbook/address'
import type { Rect } from '../../shared/workbook/cell'
import type { SheetKey } from '../../shared/workbook/patch'
import type { CellStyle } from '../../shared/workbook/style'
import { setStyle, type StyleProperty } from '../calls/style'
import type { Step } from '../server/step'

/** One property of one range. */
export interface Look {
  property: StyleProperty
  value: string | number | boolean
  rect: Rect
}

const PROPERTIES: StyleProperty[] = ['numberFormat', 'fill', 'color', 'bold', 'italic', 'size', 'align', 'wrap', 'underline']

/** `locked` is no look in Sheets: protection lists the unlocked ranges. */
export const looksOf = (rect: Rect, style: CellStyle): Look[] =>
  PROPERTIES.flatMap((property) => {
    const value = style[property]
    return value === undefined ? [] : [{ property, value, rect }]
  })

/**
 * The steps that end in the same looks as setting each in its order. A look joins an earlier one of its value unless
 * another value was put over a part of its range in between.
 */
export function groupStyles(sheet: SheetKey, looks: Look[]): Step[] {
  const groups: { property: StyleProperty; value: Look['value']; rects: Rect[] }[] = []
  for (const { property, value, rect } of looks) {
    const rivals = groups.filter((group) => group.property === property)
    const same = rivals.map((group) => group.value).lastIndexOf(value)
    const covered = rivals.slice(same + 1).some((group) => group.rects.some((other) => overlaps(rect, other)))
    if (same >= 0 && !covered) rivals[same].rects.push(rect)
    else groups.push({ property, value, rects: [rect] })
  }
  return groups.map(({ property, value, rects }) =>
    setStyle(
      sheet,
      property,
      value,
      merged(rects).map((rect) => rectAddress(rect)),
    ),
  )
}

/** Neighbours of the same width become one, then neighbours of the same height. */
export function merged(rects: Rect[]): Rect[] {
  const down = joinAlong(
    [...rects].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row),
    'row',
    'rows',
    'column',
    'columns',
  )
  return joinAlong(
    down.sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column),
    'column',
    'columns',
    'row',
    'rows',
  )
}

type Start = 'row' | 'column'
type Length = 'rows' | 'columns'

function joinAlong(sorted: Rect[], start: Start, length: Length, crossStart: Start, crossLength: Length): Rect[] {
  const joined: Rect[] = []
  for (const rect of sorted) {
    const last = joined.at(-1)
    const touches =
      last && last[crossStart] === rect[crossStart] && last[crossLength] === rect[crossLength] && rect[start] <= last[start] + last[length]
    if (touches) last[length] = Math.max(last[length], rect[start] + rect[length] - last[start])
    else joined.push({ ...rect })
  }
  return joined
}
