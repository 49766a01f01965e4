// Turns a table whose units stand on rows of their own into one in which they are columns, as other tables have them.

import type { Bilingual } from '../../i18n/messages'
import { cellText, isBlank } from '../cell-text'
import type { Column } from '../columns/column'
import { columnsWith, columnWith } from '../columns/column'
import { cellPlace } from '../place'
import type { Problem } from '../problem'
import type { TableKind } from '../reading/table-reading'
import type { RawTable } from '../tables'
import { outlineOf } from './outline'

const loneUnits: Bilingual = {
  en: 'These rows have no amounts and stand above others, so they are read as the units of the people below them: {units}. If they are people without sales, give them a 0 or a dash, or give a team table.',
  zh: '下列行没有金额且位于其他行之上，按其下人员的所属单位读取：{units}。如果它们是没有业绩的人员，请填 0 或“-”，或另外提供组织表。',
}

export interface FlatTable {
  table: RawTable
  columns: Column[]
  /** Numbers of the rows that were units. */
  unitRows: number[]
  problems: Problem[]
}

/** @returns the same table and columns where there is no outline, or where other columns already tell who belongs where. */
export function withoutOutline(table: RawTable, columns: Column[], kind: TableKind): FlatTable {
  const same: FlatTable = { table, columns, unitRows: [], problems: [] }
  const person = columnWith(columns, kind === 'team' ? 'name' : 'owner')
  if (person === undefined || columnsWith(columns, 'unit').length > 0 || columnWith(columns, 'parent') !== undefined) return same
  const outline = outlineOf(table, person.at)
  if (outline === undefined) return same
  const depth = Math.max(...outline.map(({ path }) => path.length))
  const pathOf = new Map(outline.map(({ row, path }) => [row, path]))
  const units = new Set(outline.flatMap(({ row, isUnit }) => (isUnit ? [row] : [])))
  const kept = table.rows.flatMap((_, row) => (units.has(row) ? [] : [row]))
  const first = table.headers.length
  const isChinese = /\p{Script=Han}/u.test(table.headers.join('') + cellText(table.rows[outline[0].row][person.at]))
  const heads = Array.from({ length: depth }, (_, level) => {
    const name = isChinese ? '单位' : 'Unit'
    return depth === 1 ? name : isChinese ? `${name}${level + 1}` : `${name} ${level + 1}`
  })
  return {
    table: {
      ...table,
      headers: [...table.headers, ...heads],
      columns: [...table.columns, ...heads.map(() => table.columns[person.at])],
      ...(table.heads === undefined ? {} : { heads: [...table.heads, ...heads.map((head) => [head])] }),
      rows: kept.map((row) => [...table.rows[row], ...heads.map((_, level) => pathOf.get(row)?.[level] ?? null)]),
      rowNumbers: kept.map((row) => table.rowNumbers[row]),
      merges: undefined,
    },
    columns: [...columns, ...heads.map((_, level): Column => ({ at: first + level, role: 'unit', certainty: 'likely' }))],
    unitRows: [...units].map((row) => table.rowNumbers[row]),
    problems: kind === 'team' ? told(table, [...units], person.at) : [],
  }
}

/** Units that nothing marks but that their row is empty. */
function told(table: RawTable, units: readonly number[], person: number): Problem[] {
  const isLone = (row: number): boolean => table.rows[row].every((cell, at) => at === person || isBlank(cell))
  if (!units.every(isLone) || table.rows.some((cells) => /^[\s\u3000]/.test(String(cells[person])))) return []
  const params = { units: units.map((row) => cellText(table.rows[row][person])) }
  return [{ code: 'loneUnits', severity: 'warning', place: cellPlace(table, units[0], person), text: loneUnits, params }]
}
