// A file that was opened once: its sheets, and the table in each.

import type { Bilingual } from '../../i18n/messages'
import { WorkbookFile } from '../../spreadsheet-file'
import type { CellGrid } from '../grid/cell-grid'
import type { TextGrid } from '../grid/text-grid'
import { readTextGridInPieces } from '../grid/text-grid'
import type { SheetInFile } from '../grid/workbook-grid'
import { gridOfSheet, looksLikeWorkbook, refusedFile, sheetsIn } from '../grid/workbook-grid'
import type { LayoutOptions } from '../layout/table-of-grid'
import type { Problem } from '../problem'
import { isError } from '../problem'
import { tableOfText } from '../read-csv'
import { tableOfSheet } from '../read-sheet'
import { rest } from '../slices'
import type { RawTable } from '../tables'

export type TableLayout = Pick<LayoutOptions, 'headerRow' | 'known'>

export interface FileTable {
  /** Undefined where the file or its sheet cannot be read; the reason is among the problems. */
  table?: RawTable
  problems: Problem[]
}

export interface OpenedFile {
  name: string
  /** The sheets that may be chosen; empty for text, which has none. */
  sheets: SheetInFile[]
  /** @param sheet of a workbook; left out for text. */
  table(sheet: string | undefined, layout: TableLayout): Promise<FileTable>
}

const sheetMissing: Bilingual = {
  en: 'The file has no sheet "{name}". It has: {names}.',
  zh: '文件中没有工作表“{name}”。现有：{names}。',
}

/** Opens a workbook or a text by what its bytes are, whatever it is called. Nothing is thrown for a file that cannot be read. */
export async function openFile(name: string, content: string | Uint8Array): Promise<OpenedFile> {
  if (typeof content !== 'string' && looksLikeWorkbook(content)) return openWorkbook(name, content)
  const { grid, problems } = await readTextGridInPieces(content, name, rest)
  return {
    name,
    sheets: [],
    table: async (_, layout) => tableOf(grid, name, layout, problems),
  }
}

function tableOf(grid: TextGrid | undefined, name: string, layout: TableLayout, found: Problem[]): FileTable {
  if (grid === undefined) return { problems: found }
  const read = tableOfText(grid, name, layout)
  // A row whose cells have slipped spoils that row; anything else wrong with a file spoils it all.
  return { table: found.some(isError) ? undefined : read.table, problems: [...found, ...read.problems] }
}

function openWorkbook(name: string, content: Uint8Array): OpenedFile {
  let workbook: WorkbookFile
  try {
    workbook = new WorkbookFile(content)
  } catch (error) {
    const problem = refusedFile(error, name)
    return { name, sheets: [], table: async () => ({ problems: [problem] }) }
  }
  const sheets = sheetsIn(workbook)
  const grids = new Map<string, Promise<{ grid: CellGrid; problems: Problem[] }>>()
  return {
    name,
    sheets,
    async table(sheet = sheets[0]?.name ?? '', layout) {
      const found = workbook.sheets.find((each) => each.name === sheet)
      if (found === undefined) {
        const params = { name: sheet, names: sheets.map((each) => each.name).join(', ') }
        return { problems: [{ code: 'sheetMissing', severity: 'error', place: { file: name }, text: sheetMissing, params }] }
      }
      if (!grids.has(sheet)) grids.set(sheet, gridOfSheet(workbook, sheet, name))
      try {
        const { grid, problems } = await (grids.get(sheet) as Promise<{ grid: CellGrid; problems: Problem[] }>)
        const table = tableOfSheet({ ...grid, key: found.key }, { ...layout, source: { file: name, sheet } })
        return { table: problems.length > 0 ? undefined : table, problems }
      } catch (error) {
        return { problems: [refusedFile(error, name)] }
      }
    },
  }
}
