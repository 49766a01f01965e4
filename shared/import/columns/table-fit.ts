// How well a table fits as a team or as a history, for choosing a sheet or telling what a file is.

import type { TableKind } from '../reading/table-reading'
import type { RawTable } from '../tables'
import { columnsWith, columnWith, periodColumns } from './column'
import type { GuessOptions } from './guess-columns'
import { guessColumns } from './guess-columns'

/** From 1 on the table is complete: more for each column that is known beside those that are needed; below, the part that is there. */
export function tableFit(table: RawTable, kind: TableKind, options: GuessOptions = {}): number {
  if (table.rows.length === 0) return 0
  if (table.keys !== undefined) return 0
  const columns = guessColumns(table, kind, options)
  const has = (role: Parameters<typeof columnWith>[1]): boolean => columnWith(columns, role) !== undefined
  const known = columns.filter(({ role }) => role !== 'none').length
  const needed = kind === 'team' ? teamNeeds(columns, has) : historyNeeds(columns, has)
  const share = needed.filter(Boolean).length / needed.length
  return share < 1 ? share : 1 + known / 100
}

type Has = (role: Parameters<typeof columnWith>[1]) => boolean

const teamNeeds = (columns: ReturnType<typeof guessColumns>, has: Has): boolean[] =>
  columnsWith(columns, 'unit').length > 0 && !has('parent') ? [has('name'), true] : [has('name'), has('parent')]

const historyNeeds = (columns: ReturnType<typeof guessColumns>, has: Has): boolean[] =>
  periodColumns(columns).length > 0 ? [has('owner'), true] : [has('date'), has('owner'), has('value')]
