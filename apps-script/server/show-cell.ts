// Brings a cell to the front for the person who looks at the sidebar.

import { Book } from './book'

/**
 * @param name a sheet by name, or by key where it was renamed.
 * @returns whether the cell is shown: false where the sheet is hidden or not there any more.
 */
export function showCell(name: string, address: string): boolean {
  const book = new Book()
  const sheet = book.spreadsheet.getSheetByName(name) ?? book.find(name)
  if (!sheet || sheet.isSheetHidden()) return false
  book.spreadsheet.setActiveSheet(sheet)
  sheet.getRange(address).activate()
  return true
}
