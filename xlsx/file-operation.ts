// What can be done to a file: what every host can, and what only a file needs so that it becomes as a spreadsheet shows it.

import type { Rect, Scalar } from '../shared/workbook/cell'
import type { Operation, SheetKey } from '../shared/workbook/patch'
import type { CellStyle, Mark, Validation } from '../shared/workbook/style'
import type { Note } from './content/notes'

/** On one sheet that is in the file already. */
export type FileOnlyOperation =
  | { op: 'insertColumns' | 'deleteColumns'; sheet: SheetKey; column: number; count: number }
  /** Results of formulas that stay as they are; undefined leaves a cell alone, null says that the result is not known. */
  | { op: 'results'; sheet: SheetKey; row: number; column: number; values: (Scalar | undefined)[][] }
  /** Back to the normal look, then this one. */
  | { op: 'restyle'; sheet: SheetKey; rect: Rect; style: CellStyle }
  /** These are all marks and validations of the kinds that the product knows; others stay. */
  | { op: 'marks'; sheet: SheetKey; marks: { rect: Rect; mark: Mark }[] }
  | { op: 'validations'; sheet: SheetKey; validations: { rect: Rect; validation: Validation }[] }
  /** These are all notes of the sheet; those that are there already stay as they are. */
  | { op: 'notes'; sheet: SheetKey; notes: Note[] }
  /** Programs choose the height again. */
  | { op: 'freeHeight'; sheet: SheetKey; row: number }
  | { op: 'removeChart'; sheet: SheetKey; id: string }
  | { op: 'visibility'; sheet: SheetKey; visibility: 'visible' | 'hidden' | 'veryHidden' }
  | { op: 'tabColor'; sheet: SheetKey; color: string | null }

export type FileOperation = Operation | FileOnlyOperation
