// Decides how a table says who belongs where: by a parent, or by the levels above its people as columns.

import { cellText } from '../cell-text'
import { periodHead } from '../periods/period-head'
import type { TableKind } from '../reading/table-reading'
import type { RawTable } from '../tables'
import type { Column } from './column'
import { columnsWith, columnWith } from './column'

/**
 * A team with units as columns and without a parent and a level has its levels as columns; a parent and a level make every
 * unit a remark. Where units stand and no person is named, the lowest units are the people.
 */
export function settlePeople(table: RawTable, columns: Column[], kind: TableKind, isShared: boolean): void {
  const person = kind === 'team' ? 'name' : 'owner'
  const units = columnsWith(columns, 'unit')
  if (kind === 'team') {
    const hasTree = columnWith(columns, 'parent') !== undefined && columnWith(columns, 'level') !== undefined
    const levels = units.length > 0 || (isShared && columnWith(columns, 'parent') === undefined)
    if (hasTree || !levels) {
      for (const unit of units) if (unit.certainty === 'sure' || unit.certainty === 'likely') drop(unit)
      return
    }
    for (const role of ['level', 'parent'] as const)
      for (const column of columnsWith(columns, role)) if (column.certainty === 'sure') drop(column)
  }
  nameFirstTexts(table, columns, person)
  const last = units[units.length - 1]
  if (columnWith(columns, person) === undefined && last !== undefined && last.certainty !== 'answered') {
    Object.assign(last, { role: person, certainty: 'likely' })
  }
  if (kind === 'team') dropRowNumbers(table, columns)
}

/** In a table with periods across whose heads name nobody, the only column of texts before them holds the people. */
function nameFirstTexts(table: RawTable, columns: Column[], person: 'name' | 'owner'): void {
  if (columns.some(({ role }) => role === person || role === 'unit')) return
  const first = columns.findIndex(
    ({ at, period }) => period !== undefined || periodHead(table.heads?.[at] ?? [table.headers[at]]) !== undefined,
  )
  const texts = columns.slice(0, Math.max(0, first)).filter(({ at, certainty }) => certainty === 'open' && areTexts(table, at))
  if (texts.length === 1) Object.assign(texts[0], { role: person, certainty: 'likely' })
}

function areTexts({ rows }: RawTable, at: number): boolean {
  const filled = rows.map((cells) => cellText(cells[at])).filter((text) => text !== '')
  return filled.length * 2 > rows.length && filled.every((text) => /\p{L}/u.test(text))
}

const drop = (column: Column): void => void Object.assign(column, { role: 'none', certainty: 'open' })

/** Numbers that only count the rows, 1, 2, 3 …, are nobody's: the next list would give them to others. */
function dropRowNumbers(table: RawTable, columns: Column[]): void {
  const id = columnWith(columns, 'id')
  if (id === undefined || id.certainty === 'answered' || table.rows.length < 2) return
  let next = 1
  for (const row of table.rows) {
    const cell = row[id.at]
    const number = Number(cell)
    // Subtotals between the people have no number.
    if (cell === null || cell === '' || Number.isNaN(number)) continue
    if (number !== next++) return
  }
  drop(id)
}

/** Whether the levels above the people stand in columns. */
export const hasLevels = (columns: readonly Column[], kind: TableKind): boolean =>
  columnsWith(columns, 'unit').length > 0 && (kind === 'history' || columnWith(columns, 'parent') === undefined)
