// Digital signatures of a file, which hold for the file as it was signed and for no other.

import { dropContentType } from '../package/content-types'
import type { Package } from '../package/package'
import { relationshipsOf, unrelate } from '../package/relationships'
import { relationshipsPath } from '../../shared/spreadsheet-file/relationships'

const FOLDER = /^_xmlsignatures\//

export function dropSignatures(file: Package): void {
  const parts = file.paths().filter((path) => FOLDER.test(path))
  for (const path of parts) {
    file.delete(path)
    dropContentType(file, path)
  }
  if (!file.has(relationshipsPath(''))) return
  for (const { id, target } of relationshipsOf(file, '')) if (FOLDER.test(target)) unrelate(file, '', id)
}
