// A file as a spreadsheet shows it: its sheets with their contents and looks, and the names of the workbook.

import type { Rect, Scalar } from '../../shared/workbook/cell'
import { sameName } from '../../shared/workbook/formula-references'
import type { Package } from '../package/package'
import { child } from '../package/xml'
import { LISTS_KEY } from '../new/lists'
import { readSheet } from '../read/read-sheet'
import { sheetsOf, workbookPath, type SheetEntry } from '../read/sheets'
import { looksOf, type Looks } from './cell-looks'
import { namesOf } from './names'
import { notShownIn, type NotShown } from './not-shown'
import { sheetContent, type SheetContent } from './sheet-content'

export interface WorkbookContent {
  looks: Looks
  /** The sheets with cells, but for the hidden one that holds the items of lists: it belongs to the file alone. */
  sheets: { entry: SheetEntry; content: SheetContent }[]
  /** Of the whole workbook, as people see them. */
  names: { name: string; reference: string }[]
  /** Path of the sheet that is shown when the file is opened. */
  active: string | undefined
  notShown: NotShown
}

export function workbookContent(file: Package): WorkbookContent {
  const looks = looksOf(file)
  const all = sheetsOf(file)
  const read = new Map<string, Scalar[][]>()
  const valuesOn = (sheet: SheetEntry): Scalar[][] => {
    const known = read.get(sheet.path) ?? readSheet(file, sheet).values
    read.set(sheet.path, known)
    return known
  }
  const sheets = shownSheets(all).map((entry) => {
    const valuesAt = ({ sheet, rect }: { sheet?: string; rect: Rect }): Scalar[] | undefined => {
      const on = sheet === undefined ? entry : all.find(({ name }) => sameName(name, sheet))
      return on && valuesIn(valuesOn(on), rect)
    }
    return { entry, content: sheetContent(file, entry, looks, valuesAt) }
  })
  return {
    looks,
    sheets,
    notShown: notShownIn(
      file,
      sheets.map(({ content }) => content.notShown),
    ),
    names: namesOf(file)
      .filter(({ name, sheet, isHidden }) => sheet === undefined && !isHidden && !name.startsWith('_xlnm.'))
      .map(({ name, reference }) => ({ name, reference })),
    active: all[activePosition(file)]?.path,
  }
}

/** Those that a grid shows. */
export const shownSheets = (sheets: SheetEntry[]): SheetEntry[] => sheets.filter(({ key, hasCells }) => hasCells && key !== LISTS_KEY)

/** Row by row; cells beyond the last are left out. */
export function valuesIn(values: Scalar[][], { row, column, rows, columns }: Rect): Scalar[] {
  return values.slice(row, row + rows).flatMap((line) => line.slice(column, column + columns))
}

function activePosition(file: Package): number {
  const views = child(file.view(workbookPath(file)).documentElement!, 'bookViews')
  const view = views && child(views, 'workbookView')
  return Number(view?.getAttribute('activeTab') ?? 0)
}
