// Sheets of a workbook that comes as a file, as grids.

import type { Bilingual } from '../../i18n/messages'
import { type FileCells, FileRefused, WorkbookFile } from '../../spreadsheet-file'
import { refusalOfBytes } from '../../spreadsheet-file/file-kind'
import { refusals } from '../../spreadsheet-file/file-refused'
import { cellAddress } from '../../workbook/address'
import type { Scalar } from '../../workbook/cell'
import type { SheetKey } from '../../workbook/patch'
import type { Steps } from '../../workbook/steps'
import type { Problem } from '../problem'
import type { CellGrid } from './cell-grid'

const uncalculated: Bilingual = {
  en: '{count|cell of this sheet holds a formula that was|cells of this sheet hold formulas that were} never calculated, the first in {address}. Open the file in your spreadsheet program, save it and try again.',
  zh: '该工作表有 {count} 个单元格的公式从未计算过，第一处在 {address}。请用电子表格软件打开并保存，然后重试。',
}

/** First bytes of a zip file, and of the files of older programs, which are refused in words. */
const BEGINNINGS = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
]

/** Whether bytes are those of a workbook, or of something that only calls itself one. */
export const looksLikeWorkbook = (bytes: Uint8Array): boolean =>
  BEGINNINGS.some((beginning) => beginning.every((byte, index) => bytes[index] === byte)) ||
  (bytes.length > 0 && refusalOfBytes(bytes) === 'webPage')

/** The problem of a file that cannot be opened; any other error is thrown on. */
export function refusedFile(error: unknown, file: string): Problem {
  if (!(error instanceof FileRefused)) throw error
  return { code: `file-${error.reason}`, severity: 'error', place: { file }, text: refusals[error.reason], params: {} }
}

export interface SheetInFile {
  name: string
  /** Of one of our own sheets. */
  key?: SheetKey
}

/** The sheets of a file that a person sees, or all of them where every one is hidden. */
export function sheetsIn(workbook: WorkbookFile): SheetInFile[] {
  const visible = workbook.sheets.filter(({ hidden }) => !hidden)
  return (visible.length > 0 ? visible : workbook.sheets).map(({ name, key }) => ({ name, key }))
}

/** In steps. @throws {FileRefused} when its part is damaged. @throws {HostError} when there is no such sheet. */
export function* gridOfSheet(workbook: WorkbookFile, name: string, file: string): Steps<{ grid: CellGrid; problems: Problem[] }> {
  const cells = yield* workbook.readSteps(name)
  const problems: Problem[] = []
  const [first] = cells.uncalculated
  if (first !== undefined) {
    const address = cellAddress(first.row, first.column)
    const place = { file, sheet: name, row: first.row + 1, address }
    problems.push({
      code: 'uncalculated',
      severity: 'error',
      place,
      text: uncalculated,
      params: { count: cells.uncalculated.length, address },
    })
  }
  const isOurs = workbook.sheets.find((sheet) => sheet.name === name)?.key !== undefined
  return { grid: { name, values: isOurs ? cells.values : withSigns(cells), merges: cells.merges }, problems }
}

/** Percentages as people see them, with the sign: 1.6 that is shown as 160% is no 1.6%. Our own sheets say which columns have them. */
const withSigns = ({ values, kinds }: Pick<FileCells, 'values' | 'kinds'>): Scalar[][] =>
  values.map((cells, row) => {
    const ofRow = kinds[row]
    if (ofRow === undefined || !ofRow.includes('percent')) return cells
    return cells.map((value, column) =>
      typeof value === 'number' && ofRow[column] === 'percent' ? `${Number((value * 100).toPrecision(15))}%` : value,
    )
  })
