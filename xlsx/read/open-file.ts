// Opens the bytes of a workbook, or says in words why not.

import { FileRefused } from '../file-refused'
import { Package } from '../package/package'
import { child, isTrue } from '../package/xml'
import { sheetsOf, workbookPath } from './sheets'

/** First bytes of an OLE container: an .xls file, or an .xlsx file behind a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** The name of the stream in which an encrypted file keeps its package, in UTF-16. */
const ENCRYPTED = 'EncryptedPackage'

/** @throws {FileRefused} for anything but a readable .xlsx workbook with dates from 1900. */
export function openFile(bytes: Uint8Array): Package {
  if (OLE.every((byte, i) => bytes[i] === byte)) throw new FileRefused(holdsUtf16(bytes, ENCRYPTED) ? 'encrypted' : 'oldFormat')
  let file: Package
  try {
    file = Package.unzip(bytes)
    if (sheetsOf(file).length === 0) throw new Error('The workbook has no sheet.')
  } catch (cause) {
    throw new FileRefused('damaged', { cause })
  }
  const properties = child(file.view(workbookPath(file)).documentElement!, 'workbookPr')
  if (properties && isTrue(properties.getAttribute('date1904'))) throw new FileRefused('dates1904')
  return file
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((c) => [c.charCodeAt(0), 0])
  for (let at = 0; at + wanted.length <= bytes.length; at += 2) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true
  }
  return false
}
