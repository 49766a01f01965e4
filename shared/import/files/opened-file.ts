// A file that was opened once: its sheets, and the table in each.

import type { Bilingual } from '../../i18n/messages'
import { WorkbookFile } from '../../spreadsheet-file'
import type { Steps } from '../../workbook/steps'
import { finished, within } from '../../workbook/steps'
import type { CellGrid } from '../grid/cell-grid'
import type { ReadText } from '../grid/text-grid'
import { textGridSteps } from '../grid/text-grid'
import type { SheetInFile } from '../grid/workbook-grid'
import { gridOfSheet, looksLikeWorkbook, refusedFile, sheetsIn } from '../grid/workbook-grid'
import type { LayoutOptions } from '../layout/table-of-grid'
import type { Problem } from '../problem'
import { isError } from '../problem'
import { textTableSteps } from '../read-csv'
import { sheetTableSteps } from '../read-sheet'
import type { RawTable } from '../tables'

export type TableLayout = Pick<LayoutOptions, 'headerRow' | 'known' | 'further'>

export interface FileTable {
  /** Undefined where the file or its sheet cannot be read; the reason is among the problems. */
  table?: RawTable
  /** As far as it goes where problems spoil it: enough to tell what it would be. */
  spoilt?: RawTable
  problems: Problem[]
}

export interface OpenedFile {
  name: string
  /** The sheets that may be chosen; empty for text, which has none. */
  sheets: SheetInFile[]
  /** In steps. @param sheet of a workbook; left out for text. */
  table(sheet: string | undefined, layout: TableLayout): Steps<FileTable>
}

const sheetMissing: Bilingual = {
  en: 'The file has no sheet "{name}". It has: {names}.',
  zh: '文件中没有工作表“{name}”。现有：{names}。',
}

/** A file that is looked at, previewed and built from is taken apart once: by its bytes, and as long as somebody holds them. */
const known = new WeakMap<Uint8Array, OpenedFile>()

/**
 * Opens a workbook or a text by what its bytes are, whatever it is called, in steps. Nothing is thrown for a file that cannot be
 * read.
 */
export function* openSteps(name: string, content: string | Uint8Array): Steps<OpenedFile> {
  if (typeof content === 'string') return openedText(name, yield* textGridSteps(content, name))
  const before = known.get(content)
  if (before?.name === name) return before
  const opened = looksLikeWorkbook(content) ? openedWorkbook(name, content) : openedText(name, yield* textGridSteps(content, name))
  known.set(content, opened)
  return opened
}

const openedText = (name: string, { grid, problems: found }: ReadText): OpenedFile => ({
  name,
  sheets: [],
  *table(_, layout) {
    if (grid === undefined) return { problems: found }
    const read = yield* textTableSteps(grid, name, layout)
    // A row whose cells have slipped spoils that row; anything else wrong with a file spoils it all.
    return { [found.some(isError) ? 'spoilt' : 'table']: read.table, problems: [...found, ...read.problems] }
  },
})

function openedWorkbook(name: string, content: Uint8Array): OpenedFile {
  let workbook: WorkbookFile
  try {
    workbook = new WorkbookFile(content)
  } catch (error) {
    const problems = [refusedFile(error, name)]
    return { name, sheets: [], table: () => finished({ problems }) }
  }
  const sheets = sheetsIn(workbook)
  const grids = new Map<string, { grid: CellGrid; problems: Problem[] }>()
  return {
    name,
    sheets,
    *table(sheet = sheets[0]?.name ?? '', layout) {
      const found = workbook.sheets.find((each) => each.name === sheet)
      if (found === undefined) {
        const params = { name: sheet, names: sheets.map((each) => each.name) }
        return { problems: [{ code: 'sheetMissing', severity: 'error', place: { file: name }, text: sheetMissing, params }] }
      }
      try {
        const read = grids.get(sheet) ?? (yield* within(0, 0.8, gridOfSheet(workbook, sheet, name)))
        grids.set(sheet, read)
        const cells = { ...read.grid, key: found.key }
        const table = yield* within(0.8, 1, sheetTableSteps(cells, { ...layout, source: { file: name, sheet } }))
        return { table: read.problems.length > 0 ? undefined : table, problems: read.problems }
      } catch (error) {
        return { problems: [refusedFile(error, name)] }
      }
    },
  }
}
