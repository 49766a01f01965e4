// The styles of a sheet as rectangles of equal looks.

import type { Rect } from '../../shared/workbook/cell'
import type { CellStyle } from '../../shared/workbook/style'
import type { GridSheet } from '../grid/grid'
import { extentOf } from './extent'

export interface Look {
  rect: Rect
  style: CellStyle
}

/** Runs down each column; equal runs of neighbouring columns are one rectangle. Cells without a style are left out. */
export function looksOf(sheet: GridSheet): Look[] {
  const done: Look[] = []
  let open = new Map<string, Look>()
  const extent = extentOf(sheet)
  for (let column = 0; column < extent.columns; column++) {
    const next = new Map<string, Look>()
    for (const { row, rows, style } of runsOf(sheet, column, extent.rows)) {
      const key = JSON.stringify([row, rows, style])
      const left = open.get(key)
      if (left) left.rect.columns++
      else done.push({ rect: { row, column, rows, columns: 1 }, style })
      next.set(key, left ?? done[done.length - 1])
    }
    open = next
  }
  return done
}

function runsOf(sheet: GridSheet, column: number, end: number): { row: number; rows: number; style: CellStyle }[] {
  const runs: { row: number; rows: number; style: CellStyle; key: string }[] = []
  for (let row = 0; row < end; row++) {
    const style = sheet.styleAt(row, column)
    const key = JSON.stringify(style)
    if (key === '{}') continue
    const last = runs.at(-1)
    if (last && last.key === key && last.row + last.rows === row) last.rows++
    else runs.push({ row, rows: 1, style, key })
  }
  return runs
}
