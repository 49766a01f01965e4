// The looks of a sheet's cells as layers of rectangles, the later over the earlier: a whole column costs one entry.

import type { Rect } from '../../shared/workbook/cell'
import type { CellStyle } from '../../shared/workbook/style'
import { cellRect, covers, intersection, movedFormat, without, type Move } from './moving'

export const GENERAL = 'General'

/** Number formats as looks, equal ones as the same object. */
export function formatLooks(formats: string[][]): CellStyle[][] {
  const looks = new Map(formats.flat().map((numberFormat) => [numberFormat, { numberFormat }]))
  return formats.map((line) => line.map((format) => looks.get(format)!))
}

export class StyleLayers {
  private layers: { rect: Rect; style: CellStyle }[] = []

  add(rect: Rect, style: CellStyle): void {
    const given = Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined)) as CellStyle
    if (Object.keys(given).length === 0 || rect.rows <= 0 || rect.columns <= 0) return
    this.layers = this.layers.filter((layer) => !(covers(rect, layer.rect) && Object.keys(layer.style).every((key) => key in given)))
    this.layers.push({ rect, style: given })
  }

  at(row: number, column: number): CellStyle {
    const cell = cellRect(row, column)
    return Object.assign({}, ...this.layers.filter(({ rect }) => covers(rect, cell)).map(({ style }) => style)) as CellStyle
  }

  /** One field for each cell of a rectangle. */
  paint<K extends keyof CellStyle>(area: Rect, field: K, otherwise: NonNullable<CellStyle[K]>): NonNullable<CellStyle[K]>[][] {
    const cells = Array.from({ length: area.rows }, () => new Array<NonNullable<CellStyle[K]>>(area.columns).fill(otherwise))
    for (const { rect, style } of this.layers) {
      const value = style[field]
      const part = value === undefined ? undefined : intersection(rect, area)
      if (!part) continue
      for (let row = part.row; row < part.row + part.rows; row++) {
        cells[row - area.row].fill(value!, part.column - area.column, part.column - area.column + part.columns)
      }
    }
    return cells
  }

  /** One number format per cell. */
  addNumberFormats(rect: Rect, formats: string[][]): void {
    if (formats.every((line) => line.every((format) => format === formats[0][0]))) this.add(rect, { numberFormat: formats[0][0] })
    else this.addEach(rect, formatLooks(formats))
  }

  /** One look per cell, kept as runs of the same object down each column; undefined leaves a cell as it is. */
  addEach(rect: Rect, looks: (CellStyle | undefined)[][]): void {
    for (let column = 0; column < rect.columns; column++) {
      for (let from = 0, to = 1; from < rect.rows; from = to++) {
        const look = looks[from][column]
        while (to < rect.rows && looks[to][column] === look) to++
        if (look) this.add({ row: rect.row + from, column: rect.column + column, rows: to - from, columns: 1 }, look)
      }
    }
  }

  clear(hole: Rect): void {
    this.layers = this.layers.flatMap(({ rect, style }) => without(rect, hole).map((part) => ({ rect: part, style })))
  }

  move(move: Move): void {
    this.layers = this.layers.flatMap(({ rect, style }) => {
      const moved = movedFormat(rect, move)
      return moved ? [{ rect: moved, style }] : []
    })
  }
}
