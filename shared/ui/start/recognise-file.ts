// Tells by its column names whether a file is the team or the history, where that can be told at a glance.

import type { SourceFile } from '../../commands/contracts'
import type { WorkOptions } from '../../workbook/port'
import { carryOut, stretchOf } from '../../workbook/steps'

export type FileRole = 'team' | 'history'

export interface Recognised {
  /** Undefined when the columns fit neither, or both alike, or the file is a workbook: then it is told when it is read. */
  role: FileRole | undefined
  /** Rows below the column names; undefined for a workbook. */
  rows: number | undefined
}

/** Workbooks are zip files. */
const isWorkbook = ({ content }: SourceFile): boolean => typeof content !== 'string' && content[0] === 0x50 && content[1] === 0x4b

/** Reads the file as the build will; the reader is loaded when the first file comes. @throws {HostError} 'cancelled'. */
export async function recogniseFile(file: SourceFile, options: WorkOptions = {}): Promise<Recognised> {
  if (isWorkbook(file)) return { role: undefined, rows: undefined }
  const [{ findColumns, HISTORY_COLUMNS, TEAM_COLUMNS }, { openSteps }] = await Promise.all([
    import('../../import'),
    import('../../import/files/opened-file'),
  ])
  const opened = await carryOut(openSteps(file.name, file.content), stretchOf(options, 0, 0.7))
  const { table, spoilt } = await carryOut(opened.table(undefined, {}), stretchOf(options, 0.7, 1))
  const seen = table ?? spoilt
  if (seen === undefined) return { role: undefined, rows: 0 }
  const team = fit(findColumns(seen, TEAM_COLUMNS).columns, TEAM_COLUMNS)
  const history = fit(findColumns(seen, HISTORY_COLUMNS).columns, HISTORY_COLUMNS)
  return { role: team === history ? undefined : team > history ? 'team' : 'history', rows: seen.rows.length }
}

/** Share of the required columns that are there; among complete tables the one with more columns fits better. */
function fit(found: Partial<Record<string, unknown>>, words: readonly { key: string; required: boolean }[]): number {
  const required = words.filter((word) => word.required)
  const share = required.filter((word) => found[word.key] !== undefined).length / required.length
  return share < 1 ? share : 1 + words.filter((word) => found[word.key] !== undefined).length
}
