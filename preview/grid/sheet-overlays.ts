// What lies over the cells of one sheet in memory and moves with them: marks, validations, notes and charts.

import type { Rect } from '../../shared/workbook/cell'
import type { ChartSpec } from '../../shared/workbook/patch'
import type { Mark, Validation } from '../../shared/workbook/style'
import { GridError } from './grid'
import { movedIndex, movedRect, without, type Move } from './moving'

export interface GridNote {
  row: number
  column: number
  text: string
}

export class SheetOverlays {
  marks: { rect: Rect; mark: Mark }[] = []
  validations: { rect: Rect; validation: Validation }[] = []
  /** The workbook changes it in moves and deletions of other sheets. */
  charts: ChartSpec[] = []
  notes: GridNote[] = []

  removeMarks(rect: Rect): void {
    this.marks = cutOut(this.marks, rect)
  }

  setValidation(rect: Rect, validation: Validation | null): void {
    this.validations = cutOut(this.validations, rect)
    if (validation) this.validations.push({ rect, validation })
  }

  setNote(row: number, column: number, text: string | null): void {
    this.notes = this.notes.filter((note) => note.row !== row || note.column !== column)
    if (text !== null) this.notes.push({ row, column, text })
  }

  note(row: number, column: number): string | null {
    return this.notes.find((note) => note.row === row && note.column === column)?.text ?? null
  }

  /** @throws {GridError} ItemAlreadyExists. */
  addChart(chart: ChartSpec): void {
    if (this.charts.some(({ id }) => id === chart.id)) {
      throw new GridError('ItemAlreadyExists', `There is already a chart called "${chart.id}".`)
    }
    this.charts.push(structuredClone(chart))
  }

  removeChart(id: string): void {
    this.charts = this.charts.filter((chart) => chart.id !== id)
  }

  /** Rows or columns of the sheet moved; charts are the workbook's to move, since they draw from other sheets too. */
  move(move: Move): void {
    this.marks = moveAll(this.marks, move)
    this.validations = moveAll(this.validations, move)
    this.notes = this.notes.flatMap((note) => {
      const at = movedIndex(note[move.axis], move)
      return at === undefined ? [] : [{ ...note, [move.axis]: at }]
    })
  }

  mapMarks(change: (formula: string) => string): void {
    this.marks = this.marks.map(({ rect, mark }) => ({
      rect,
      mark: mark.kind === 'formula' ? { ...mark, formula: change(mark.formula) } : mark,
    }))
  }
}

const cutOut = <T extends { rect: Rect }>(list: T[], hole: Rect): T[] =>
  list.flatMap((item) => without(item.rect, hole).map((rect) => ({ ...item, rect })))

/** What is left of each after the move. */
export const moveAll = <T extends { rect: Rect }>(list: T[], move: Move): T[] =>
  list.flatMap((item) => {
    const rect = movedRect(item.rect, move)
    return rect ? [{ ...item, rect }] : []
  })
