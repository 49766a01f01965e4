// Small questions about rows of the team that several checks ask.

import { firstOf } from '../i18n/messages'
import type { TeamKey } from './headers'
import { placeInColumn } from './place'
import type { Place } from './problem'
import type { TeamRow } from './tables'

/** The cell of `row` under the column `key`, by the header that the table has for it. */
export function cellOf(row: TeamRow, key: TeamKey): Place {
  const column = row.cells?.[key]
  return column === undefined ? { ...row.place, column: key } : placeInColumn(row.place, column)
}

/** Whether two rows hold on a same day. */
export const holdTogether = (a: TeamRow, b: TeamRow): boolean =>
  (a.start ?? -Infinity) <= (b.end ?? Infinity) && (b.start ?? -Infinity) <= (a.end ?? Infinity)

/** The rows by a text of theirs, in order; rows without it are left out. */
export function groupedBy(rows: readonly TeamRow[], textOf: (row: TeamRow) => string | null): Map<string, TeamRow[]> {
  const groups = new Map<string, TeamRow[]>()
  for (const row of rows) {
    const text = textOf(row)
    if (text === null) continue
    const group = groups.get(text)
    if (group === undefined) groups.set(text, [row])
    else group.push(row)
  }
  return groups
}

/** How many rows a message names before it counts the rest. */
const NAMED = 8

/** "3, 4, 9" or "3, 4, 5, 6, 7, 8, 9, 10 …" */
export const listOfRows = (rows: readonly TeamRow[]): readonly string[] =>
  firstOf(
    rows.map(({ place }) => String(place.row ?? '?')),
    NAMED,
  )

/** "A → B → A" */
export const chainOf = (cycle: readonly TeamRow[]): string => [...cycle, cycle[0]].map(({ id }) => id).join(' → ')
