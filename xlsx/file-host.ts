// A workbook that is a file in memory: new, or one that a person has edited and in which everything else is kept.

import { HostError, type WorkOptions, type ReadRequest, type Snapshot, type WorkbookPort } from '../shared/workbook/port'
import type { Patch } from '../shared/workbook/patch'
import { applyPatch } from './apply-patch'
import type { Package } from './package/package'
import { openFile } from './read/open-file'
import { readSheet } from './read/read-sheet'
import { isStructureLocked, sheetsOf } from './read/sheets'

export interface FileHost extends WorkbookPort {
  /** The file as it stands; equal patches give equal bytes. @throws {HostError} before anything was written to a new file. */
  toBytes(): Uint8Array
}

/**
 * @param bytes an .xlsx file; without them the host starts with no workbook at all, and the first patch makes it.
 * @throws {FileRefused} for a damaged or encrypted file, an .xls file, or dates from 1904.
 */
export function createFileHost(bytes?: Uint8Array): FileHost {
  let file: Package | undefined = bytes && openFile(bytes)
  /** A file that nobody changed is given back byte for byte. */
  let unchanged = bytes

  return {
    host: 'xlsx',
    read: async (request) => (file ? readFile(file, request) : { names: [], sheets: [] }),
    async apply(patch: Patch, options?: WorkOptions) {
      if (patch.operations.length === 0) return
      file = await applyPatch(file, patch, { ...options, results: bytes === undefined ? 'ours' : 'dropped' }).catch((cause: unknown) => {
        throw cause instanceof HostError ? cause : new HostError('unknown', String((cause as Error)?.message ?? cause), { cause })
      })
      unchanged = undefined
    },
    // A patch is carried out on a copy, so there is never anything half done.
    recover: async () => false,
    toBytes() {
      if (unchanged) return unchanged
      if (!file) throw new HostError('unknown', 'The workbook is empty: nothing was written to it.')
      return file.zip()
    },
  }
}

function readFile(file: Package, { keys, names = [] }: ReadRequest): Snapshot {
  const sheets = sheetsOf(file)
  const wanted = sheets.filter(({ key, name }) => (key !== undefined && (keys === '*' || keys.includes(key))) || names.includes(name))
  return {
    names: sheets.map(({ name }) => name),
    sheets: wanted.map((sheet) => readSheet(file, sheet)),
    isStructureLocked: isStructureLocked(file),
  }
}
