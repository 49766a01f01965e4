// Opens the bytes of a workbook to change it, or says in words why not.

import { isZip, refusalOfBytes, refusalOfParts } from '../../shared/spreadsheet-file/file-kind'
import { FileRefused } from '../../shared/spreadsheet-file/file-refused'
import { isTrue } from '../../shared/spreadsheet-file/workbook-sheets'
import { Package } from '../package/package'
import { child } from '../package/xml'
import { sheetsOf, workbookPath } from './sheets'

/** @throws {FileRefused} for anything but a readable .xlsx workbook with dates from 1900, since ours are written that way. */
export function openFile(bytes: Uint8Array): Package {
  if (!isZip(bytes)) throw new FileRefused(refusalOfBytes(bytes))
  let file: Package
  try {
    file = Package.unzip(bytes)
    const refusal = refusalOfParts((path) => file.has(path))
    if (refusal !== undefined) throw new FileRefused(refusal)
    if (sheetsOf(file).length === 0) throw new Error('The workbook has no sheet.')
  } catch (cause) {
    throw cause instanceof FileRefused ? cause : new FileRefused('damaged', { cause })
  }
  const properties = child(file.view(workbookPath(file)).documentElement!, 'workbookPr')
  if (properties && isTrue(properties.getAttribute('date1904'))) throw new FileRefused('dates1904')
  return file
}
