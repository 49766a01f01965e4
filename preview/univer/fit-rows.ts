// Makes the rows of the sheet that is shown high enough for their wrapped text, as the hosts do by themselves.

import { BooleanNumber, WrapStrategy } from '@univerjs/core'
import { SetWorksheetRowIsAutoHeightCommand } from '@univerjs/preset-sheets-core'
import type { Grid } from '../grid/grid'
import { toRange, type Engine } from './engine'

/** A pause in the changes, in milliseconds. */
const PAUSE = 150

export class FitRows {
  private timer: ReturnType<typeof setTimeout> | undefined
  /** What the rows of each sheet were fitted to. */
  private readonly fitted = new Map<string, string>()

  constructor(
    private readonly engine: Engine,
    private readonly grid: Grid,
  ) {
    grid.onChange(() => {
      clearTimeout(this.timer)
      this.timer = setTimeout(() => this.fit(), PAUSE)
    })
  }

  /** No more: the spreadsheet goes. */
  stop(): void {
    clearTimeout(this.timer)
  }

  private fit(): void {
    const sheetId = this.grid.activeSheet().id
    const { rows, text } = this.wrapped(sheetId)
    if (rows.length === 0 || this.fitted.get(sheetId) === text) return
    this.fitted.set(sheetId, text)
    const columns = this.engine.worksheet(sheetId).getColumnCount()
    this.engine.run(SetWorksheetRowIsAutoHeightCommand.id, {
      subUnitId: sheetId,
      ranges: rows.map((row) => toRange({ row, column: 0, rows: 1, columns })),
    })
  }

  /** Rows with wrapped text whose height nobody set, and all that their height depends on. */
  private wrapped(sheetId: string): { rows: number[]; text: string } {
    const sheet = this.engine.worksheet(sheetId)
    const styles = this.engine.workbook.getStyles()
    const rows = new Set<number>()
    const texts: string[] = []
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (typeof cell?.v !== 'string' || cell.v === '' || !sheet.getRowVisible(row)) return
      if (styles.getStyleByCell(cell)?.tb !== WrapStrategy.WRAP) return
      if (sheet.getRowManager().getRow(row)?.ia === BooleanNumber.FALSE) return
      rows.add(row)
      texts.push(`${row} ${sheet.getColumnWidth(column)} ${cell.v}`)
    })
    return { rows: [...rows], text: texts.join('\n') }
  }
}
