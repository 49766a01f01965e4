// One sheet of a file as a spreadsheet shows it: its cells, how they look, and what lies over them.

import { cellValue, readText } from '../../shared/spreadsheet-file/cell-value'
import { scanCells, type ScannedCell } from '../../shared/spreadsheet-file/scan-cells'
import { sharedFormulas } from '../../shared/spreadsheet-file/shared-formulas'
import { parseAddress } from '../../shared/workbook/address'
import type { Rect, Scalar } from '../../shared/workbook/cell'
import type { PrintSpec } from '../../shared/workbook/patch'
import type { Mark, Validation } from '../../shared/workbook/style'
import type { Package } from '../package/package'
import { child } from '../package/xml'
import { sharedStringsOf, type SheetEntry } from '../read/sheets'
import { chartsOf, type FileChart } from './charts'
import type { Looks } from './cell-looks'
import { columnLooks, frozenIn, rowLook, type ColumnLook, type RowLook } from './lines'
import { marksIn } from './marks'
import { notesOf, type Note } from './notes'
import { notShownOn, type NotShown } from './not-shown'
import { outsideCells } from './outside-cells'
import { printOf } from './print'
import { protectionIn, type FileProtection } from './protection'
import { validationsIn } from './validations'

export interface ContentCell {
  value: Scalar
  /** With '=', en-US, A1; null for a literal. */
  formula: string | null
  /** Its look, by the file's number; 0 is the normal one. */
  style: number
}

export interface SheetContent {
  name: string
  visibility: 'visible' | 'hidden' | 'veryHidden'
  tabColor: string | null
  /** By row, then column; holes are empty cells of the normal look. */
  cells: (ContentCell | undefined)[][]
  /** The cells that array formulas fill, but for the first of each: what they show is not theirs. */
  filled: Rect[]
  columns: Map<number, ColumnLook>
  rows: Map<number, RowLook>
  frozen: { rows: number; columns: number }
  marks: { rect: Rect; mark: Mark }[]
  validations: { rect: Rect; validation: Validation }[]
  notes: Note[]
  charts: FileChart[]
  protection: FileProtection | null
  print: PrintSpec | null
  notShown: NotShown
}

/** @param valuesAt what stands in a range of the workbook, for the lists of validations. */
export function sheetContent(file: Package, sheet: SheetEntry, looks: Looks, valuesAt: Parameters<typeof validationsIn>[1]): SheetContent {
  const root = outsideCells(file, sheet.path)
  const rows = new Map<number, RowLook>()
  const { cells, filled } = cellsOf(file, sheet.path, rows)
  const width = cells.reduce((most, line) => Math.max(most, line.length), 0)
  const tab = child(root, 'sheetPr')
  const [marks, validations] = [marksIn(root, looks), validationsIn(root, valuesAt)]
  const { charts, others } = chartsOf(file, sheet.path)
  return {
    name: sheet.name,
    visibility: sheet.element.getAttribute('state') === 'veryHidden' ? 'veryHidden' : sheet.hidden ? 'hidden' : 'visible',
    tabColor: (tab && looks.color(child(tab, 'tabColor'))) ?? null,
    cells,
    filled,
    columns: columnLooks(root, Math.max(width, LEAST_COLUMNS)),
    rows,
    frozen: frozenIn(root),
    marks: marks.known.map(({ rect, mark }) => ({ rect, mark })),
    validations: validations.known.map(({ rect, validation }) => ({ rect, validation })),
    notes: notesOf(file, sheet.path).map(({ row, column, text }) => ({ row, column, text })),
    charts,
    protection: protectionIn(root),
    print: printOf(file, sheet, root),
    notShown: notShownOn(file, sheet.path, root, { drawn: others, marks: marks.others, validations: validations.others }),
  }
}

/** A sheet shows at least so many columns. */
const LEAST_COLUMNS = 26

function cellsOf(file: Package, path: string, rows: Map<number, RowLook>): Pick<SheetContent, 'cells' | 'filled'> {
  const strings = sharedStringsOf(file)
  const formulaOf = sharedFormulas()
  const cells: SheetContent['cells'] = []
  const filled: Rect[] = []
  let lastRow = -1
  const scanned = scanCells(file.pieces(path), (tags) => {
    if (tags.name !== 'row') return
    lastRow = Number(tags.attribute('r') ?? lastRow + 2) - 1
    const look = rowLook((name) => tags.attribute(name))
    if (look) rows.set(lastRow, look)
  })
  for (const cell of scanned) {
    const { row, column, style } = cell
    const formula = cell.formula ? formulaOf(cell.formula, row, column) : null
    if (cell.formula?.range !== undefined) filled.push(...filledBy(cell))
    const isFilled = formula === null && filled.some((rect) => holds(rect, row, column))
    const value = isFilled ? null : cellValue(cell, strings)
    if (value === null && formula === null && style === 0) continue
    ;(cells[row] ??= [])[column] = { value, formula: formula === null ? null : `=${plainFunctions(readText(formula))}`, style }
  }
  for (let row = 0; row < cells.length; row++) cells[row] ??= []
  return { cells, filled }
}

/** The cells that an array formula fills. */
function filledBy({ formula }: ScannedCell): Rect[] {
  const rect = formula?.type === 'array' ? parseAddress(formula.range ?? '') : undefined
  return rect && rect.rows * rect.columns > 1 ? [rect] : []
}

export const holds = ({ row, column, rows, columns }: Rect, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns

/** Files mark functions and parameters that came after 2007, people do not type them so. */
export const plainFunctions = (formula: string): string => formula.replace(/_xl(?:fn|ws|pm)\./g, '')
