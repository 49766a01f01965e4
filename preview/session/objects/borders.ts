// Excel.RangeBorderCollection: the grid draws the line below cells; the other sides are taken and not drawn.

import type { Rect } from '../../../shared/workbook/cell'
import { asColor, asOneOf, onSheet } from '../arguments'
import type { Host } from '../host'
import { undrawn, type HostObject } from '../host-object'
import { cellsOf, type RangeRef } from '../range-ref'

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const

export function bordersObject(host: Host, range: RangeRef): HostObject {
  return {
    type: 'RangeBorderCollection',
    item: (key: unknown) => borderObject(host, range, asOneOf(key, SIDES, 'the side of a border')),
    items: () => SIDES.map((side) => borderObject(host, range, side)),
  }
}

function borderObject(host: Host, range: RangeRef, side: (typeof SIDES)[number]): HostObject {
  const drawn = (): { rect: Rect; sheet: ReturnType<typeof cellsOf>['sheet'] } | undefined => {
    const { sheet, rect } = cellsOf(host.grid, range)
    const part = onSheet(sheet, rect)
    if (side === 'EdgeBottom') return { sheet, rect: { ...part, row: part.row + part.rows - 1, rows: 1 } }
    return side === 'InsideHorizontal' && part.rows > 1 ? { sheet, rect: { ...part, rows: part.rows - 1 } } : undefined
  }
  const color = () => {
    const line = drawn()
    return line?.sheet.styleAt(line.rect.row, line.rect.column).underline
  }
  return {
    type: 'RangeBorder',
    id: side,
    get: {
      SideIndex: () => side,
      Style: () => (color() ? 'Continuous' : 'None'),
      Color: () => color()?.toUpperCase() ?? '#000000',
    },
    set: {
      Color: (value: unknown) => {
        const line = drawn()
        const underline = asColor(value, 'the border colour')
        line?.sheet.setStyle(line.rect, { underline })
      },
      ...undrawn('Style', 'Weight'),
    },
  }
}
