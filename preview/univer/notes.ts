// Notes on cells, in Univer's model.

import { generateRandomId } from '@univerjs/core'
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/preset-sheets-note'
import type { Engine } from './engine'
import { UNIT_ID } from './start'

const SIZE = { width: 220, height: 90 }

export const noteAt = (engine: Engine, sheetId: string, row: number, column: number): string | null =>
  engine.running.injector.get(SheetsNoteModel).getNote(UNIT_ID, sheetId, { row, col: column })?.note ?? null

export const notesOf = (engine: Engine, sheetId: string): { row: number; column: number; text: string }[] =>
  [...(engine.running.injector.get(SheetsNoteModel).getSheetNotes(UNIT_ID, sheetId)?.values() ?? [])].map(({ row, col, note }) => ({
    row,
    column: col,
    text: note,
  }))

/** null takes the note away. */
export function setNote(engine: Engine, sheetId: string, row: number, column: number, text: string | null): void {
  const place = { sheetId, row, col: column }
  // Univer keeps a second note under the first one.
  if (noteAt(engine, sheetId, row, column) !== null) engine.run(RemoveNoteMutation.id, place)
  if (text !== null)
    engine.run(UpdateNoteMutation.id, { ...place, note: { id: generateRandomId(8), row, col: column, ...SIZE, note: text } })
}
