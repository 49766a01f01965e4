// Files as a person protects them in Excel.

import { Package } from '../../xlsx/package/package'
import { child } from '../../xlsx/package/xml'
import { sheetsOf } from '../../xlsx/read/sheets'
import { partsOfWorkbook, zipOf } from '../spreadsheet-file/workbook-of'

/** Sheets that we protect, now with a password. */
export function withPasswords(bytes: Uint8Array, names: string[]): Uint8Array {
  const file = Package.unzip(bytes)
  for (const { name, path } of sheetsOf(file)) {
    if (!names.includes(name)) continue
    const protection = child(file.edit(path).documentElement!, 'sheetProtection')
    if (!protection) throw new Error(`${name} is not protected.`)
    const hash = { algorithmName: 'SHA-512', hashValue: 'bm8=', saltValue: 'bm8=', spinCount: '100000' }
    for (const [attribute, value] of Object.entries(hash)) protection.setAttribute(attribute, value)
  }
  return file.zip()
}

/** A workbook of the person's own to which no sheet can be added. */
export function withLockedStructure(): Uint8Array {
  const parts = partsOfWorkbook({ sheets: [{ name: 'Mine', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] })
  const book = 'xl/workbook.xml'
  return zipOf({ ...parts, [book]: parts[book].replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>') })
}
