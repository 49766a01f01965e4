// What judges need of a file beside its cells, and a way to change a cell as a person would.

import type { Scalar } from '../../shared/workbook/cell'
import { parseAddress } from '../../shared/workbook/address'
import { SheetCells } from '../../xlsx/edit/sheet-cells'
import { writeFormula, writeValue } from '../../xlsx/edit/write-cell'
import { setContentType } from '../../xlsx/package/content-types'
import { Package } from '../../xlsx/package/package'
import { relate } from '../../xlsx/package/relationships'
import { child, children } from '../../xlsx/package/xml'
import { sheetsOf, workbookPath } from '../../xlsx/read/sheets'

export interface CellEdit {
  /** The sheet's name as people see it. */
  sheet: string
  /** Such as 'C7'. */
  address: string
  /** A text that begins with '=' is a formula, and then has no result until someone calculates. */
  value: Scalar
}

/** The file after a person typed into some cells; results of formulas stay as they were, as in a file not yet recalculated. */
export function editFile(bytes: Uint8Array, edits: CellEdit[]): Uint8Array {
  const file = Package.unzip(bytes)
  const sheets = sheetsOf(file)
  for (const { sheet, address, value } of edits) {
    const entry = sheets.find(({ name }) => name === sheet)
    const place = parseAddress(address)
    if (!entry || !place) throw new Error(`The file has no cell ${sheet}!${address}.`)
    const cell = new SheetCells(file.edit(entry.path).documentElement!).cell(place.row, place.column)
    if (typeof value === 'string' && value.startsWith('=')) writeFormula(cell, value, null)
    else writeValue(cell, value)
  }
  return file.zip()
}

/** The file after a person added a sheet of their own at the end; cells are given as to editFile. */
export function addSheetByHand(bytes: Uint8Array, name: string, cells: Omit<CellEdit, 'sheet'>[]): Uint8Array {
  const file = Package.unzip(bytes)
  const path = `xl/worksheets/by-hand-${file.paths().length}.xml`
  file.set(path, '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>')
  setContentType(file, path, 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml')
  const list = child(file.edit(workbookPath(file)).documentElement!, 'sheets')!
  const element = list.appendChild(children(list)[0].cloneNode(true)) as ReturnType<typeof children>[number]
  const sheetId = Math.max(...children(list).map((each) => Number(each.getAttribute('sheetId')))) + 1
  element.removeAttribute('state')
  for (const [attribute, value] of Object.entries({ name, sheetId, 'r:id': relate(file, workbookPath(file), 'worksheet', path) })) {
    element.setAttribute(attribute, String(value))
  }
  return editFile(
    file.zip(),
    cells.map((cell) => ({ sheet: name, ...cell })),
  )
}

/** The workbook-wide names of a file, print areas and the like left out. */
export function definedNames(bytes: Uint8Array): { name: string; reference: string }[] {
  const file = Package.unzip(bytes)
  const list = child(file.view(workbookPath(file)).documentElement!, 'definedNames')
  return (list ? children(list) : []).flatMap((element) => {
    const name = element.getAttribute('name')!
    const isOwn = !element.hasAttribute('localSheetId') && !name.startsWith('_xlnm.')
    return isOwn ? [{ name, reference: element.textContent ?? '' }] : []
  })
}
