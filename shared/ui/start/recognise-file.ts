// Tells by its columns whether a file is the team or the history; the reader is loaded when the first file comes.

import type { SourceFile } from '../../commands/contracts'
import type { RecognisedTable } from '../../import/files/recognise-table'
import type { TableKind } from '../../import/reading/table-reading'
import type { WorkOptions } from '../../workbook/port'

export type FileRole = TableKind
export type Recognised = RecognisedTable

/** Reads the file as the build will. @throws {HostError} 'cancelled'. */
export const recogniseFile = async (file: SourceFile, options: WorkOptions = {}): Promise<Recognised> =>
  (await import('../../import/files/recognise-table')).recogniseTable(file, options)
