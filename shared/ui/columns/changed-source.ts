// A source as a person corrects it: other readings of its tables, or another sheet of a file.

import type { PlanSource, TableKind, TableReading } from '../../commands/contracts'

type OwnTables = Extract<PlanSource, { kind: 'files' | 'sheets' }>

export const hasOwnTables = (source: PlanSource): source is OwnTables => source.kind === 'files' || source.kind === 'sheets'

/** What was said before about the table stays; columns are answered one by one. */
export function withReading(source: OwnTables, kind: TableKind, said: TableReading): PlanSource {
  const before = source.reading?.[kind]
  const reading: TableReading = { ...before, ...said, columns: { ...before?.columns, ...said.columns } }
  return { ...source, reading: { ...source.reading, [kind]: reading } }
}

/** Another sheet has other columns: what was said about the table is forgotten. */
export function withSheet(source: OwnTables, kind: TableKind, sheet: string): PlanSource {
  if (source.kind !== 'files') return source
  const reading = { ...source.reading, [kind]: undefined }
  if (kind === 'history' || source.team === undefined) return { ...source, history: { ...source.history, sheet }, reading }
  return { ...source, team: { ...source.team, sheet }, reading }
}

/** Whether two sources are the same tables, however they are read. */
export function areSameTables(a: PlanSource | undefined, b: PlanSource): boolean {
  if (a?.kind === 'files' && b.kind === 'files') return a.team?.content === b.team?.content && a.history.content === b.history.content
  if (a?.kind === 'sheets' && b.kind === 'sheets') return a.team === b.team && a.history === b.history
  return false
}
