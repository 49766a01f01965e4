// Reads a team from a table in which the levels above the people are columns: 大区, 办事处, 业务员.

import type { Bilingual, Locale } from '../../i18n/messages'
import type { Steps } from '../../workbook/steps'
import { eachRow, within } from '../../workbook/steps'
import type { CellReaders } from '../cell-readers'
import { cellReaderSteps } from '../cell-readers'
import { cellText } from '../cell-text'
import { columnsWith, columnWith } from '../columns/column'
import { isCompanyWord } from '../columns/unit-words'
import type { DateOrder } from '../dates'
import { findColumns } from '../find-columns'
import type { TeamKey } from '../headers'
import { headerWord } from '../header-word'
import { TEAM_COLUMNS } from '../headers'
import { knownIds } from '../known-ids'
import { newTeamRow } from '../new-team-row'
import type { TeamRows } from '../read-team'
import type { DecimalMark } from '../numbers'
import { cellColumn, cellPlace } from '../place'
import type { Problem } from '../problem'
import type { RawTable, TeamRow } from '../tables'
import type { UnderstoodTable } from '../understood-table'
import { pathId } from './paths'

const texts = {
  company: { en: 'Company', zh: '公司' },
  rep: { en: 'Rep', zh: '业务员' },
  noName: {
    en: 'This row names nobody. Fill in the name in "{column}", or remove the row.',
    zh: '该行没有姓名。请在“{column}”列填写姓名，或删除该行。',
  },
  sameName: {
    en: '"{name}" stands under several units ({units}): each is taken as a person of their own. If it is one person, give them an id in a column of its own.',
    zh: '“{name}”出现在多个单位下（{units}）：按不同的人处理。如为同一人，请增加编号列。',
  },
  moved: {
    en: '"{name}" ({id}) stands under several units; the last one, "{unit}", is taken.',
    zh: '“{name}”（{id}）出现在多个单位下；以最后一个“{unit}”为准。',
  },
} satisfies Record<string, Bilingual>

export interface LevelsOptions {
  locale: Locale
  dates?: DateOrder
  decimal?: DecimalMark
}

/** Columns of a person beside the name; id and name are found by their roles. */
const WORDS = TEAM_COLUMNS.filter(({ key }) => key !== 'level' && key !== 'parent').map((words) => ({ ...words, required: false }))

/**
 * One node for each unit and person, in the order in which they stand first; a root where the table has none. What a person's
 * first row says about role, dates and bounds counts. In steps.
 */
export function* teamOfLevels({ table, columns, money }: UnderstoodTable, options: LevelsOptions): Steps<TeamRows> {
  const { columns: found, problems } = findColumns<TeamKey>(table, WORDS)
  const name = columnWith(columns, 'name')
  if (name === undefined || table.rows.length === 0) return { rows: [], problems }
  const units = columnsWith(columns, 'unit').map(({ at }) => ({ at, level: levelName(table, at) }))
  const readers = yield* cellReaderSteps<TeamKey>(
    table,
    found,
    {
      amounts: ['potential', 'floor', 'cap', 'lock'],
      dates: ['start', 'end'],
      ends: ['end'],
      dateOrder: options.dates,
      decimal: options.decimal,
      money,
    },
    problems,
  )
  const idColumn = found.id !== undefined && (yield* tellsPeople(table, found.id.at, name.at)) ? found.id : undefined
  const cells = Object.fromEntries(
    [...Object.entries(found), ...(idColumn === undefined ? [['id', { at: name.at }] as const] : [])].map(([key, column]) => [
      key,
      cellColumn(table, column.at),
    ]),
  )
  const nodes = new Map<string, TeamRow>()
  const unitIds = yield* within(0, 0.3, unitIdsIn(table, units))
  const people = new Map<string, TeamRow[]>()
  const root = yield* within(0.3, 0.5, companyOf(table, units, options.locale))
  const personLevel = levelName(table, name.at) || texts.rep[options.locale === 'zh-CN' ? 'zh' : 'en']
  const readRow = (row: number): void => {
    const place = cellPlace(table, row)
    let parent = root.id
    const path: string[] = []
    for (const { at, level } of root.units) {
      const unit = cellText(table.rows[row][at])
      if (unit === '') continue
      path.push(unit)
      const id = pathId(path)
      if (!nodes.has(id)) nodes.set(id, { ...node(id, unit, level, parent), place, cells })
      parent = id
    }
    const who = readers.text(row, 'name')
    if (who === '') {
      if (readers.unread(row)?.has('name')) return
      const params = { column: table.headers[name.at] }
      problems.push({ code: 'nameMissing', severity: 'error', place: cellPlace(table, row, name.at), text: texts.noName, params })
      return
    }
    const own = (idColumn === undefined ? '' : readers.text(row, 'id')) || personId(path, who, unitIds)
    const known = nodes.get(own)
    if (known === undefined) {
      const person: TeamRow = { ...node(own, who, personLevel, parent), ...attributes(readers, row), place, cells }
      nodes.set(own, person)
      people.set(who, [...(people.get(who) ?? []), person])
    } else if (known.parent !== parent) {
      known.parent = parent
      const params = { name: who, id: own, unit: path[path.length - 1] ?? root.row.name }
      problems.push({ code: 'movedPerson', severity: 'warning', place: cellPlace(table, row, name.at), text: texts.moved, params })
    }
  }
  yield* within(0.5, 1, eachRow(table.rows.length, readRow))
  readers.finish()
  problems.push(...sameNames(people, nodes))
  const rows = [{ ...root.row, place: table.source }, ...nodes.values()]
  const ids = knownIds(rows)
  for (const each of rows) each.takesOver = each.takesOver === null ? null : (ids.idOf(each.takesOver) ?? each.takesOver)
  return { rows, problems }
}

type Unit = { at: number; level: string }

/** The head of a level without its unit of money or remarks in brackets. */
const levelName = (table: RawTable, at: number): string => table.headers[at].replace(/[([（【].*$/, '').trim()

/** The root: the only value of a first column that is called company, or a node of our own. */
function* companyOf(table: RawTable, units: Unit[], locale: Locale): Steps<{ id: string; row: TeamRow; units: Unit[] }> {
  const [first, ...rest] = units
  if (first !== undefined && isCompanyWord(headerWord(first.level).word)) {
    const names = new Set<string>()
    yield* eachRow(table.rows.length, (row) => names.add(cellText(table.rows[row][first.at])))
    names.delete('')
    const [only] = names
    if (names.size === 1) return { id: pathId([only]), row: node(pathId([only]), only, first.level, null), units: rest }
  }
  const taken = new Set<string>()
  yield* eachRow(table.rows.length, (row) => table.rows[row].forEach((cell) => taken.add(cellText(cell))))
  let id = 'company'
  while (taken.has(id)) id += '*'
  const name = texts.company[locale === 'zh-CN' ? 'zh' : 'en']
  return { id, row: node(id, name, name, null), units }
}

const node = (id: string, name: string, level: string, parent: string | null): TeamRow => newTeamRow({ id, name, level, parent })

function attributes(
  readers: CellReaders<TeamKey>,
  row: number,
): Pick<TeamRow, 'role' | 'start' | 'end' | 'takesOver' | 'potential' | 'floor' | 'cap' | 'lock' | 'ramp' | 'seat'> {
  const amount = (key: TeamKey): number | null => readers.amount(row, key) ?? null
  return {
    role: readers.text(row, 'role') || null,
    start: readers.date(row, 'start') ?? null,
    end: readers.date(row, 'end') ?? null,
    takesOver: readers.text(row, 'takes_over') || null,
    potential: amount('potential'),
    floor: amount('floor'),
    cap: amount('cap'),
    lock: amount('lock'),
    ...(['ramp', 'seat'] as const).reduce<Pick<TeamRow, 'ramp' | 'seat'>>((found, key) => {
      const text = readers.text(row, key)
      return text === '' ? found : { ...found, [key]: text }
    }, {}),
  }
}

/** A person who bears the name of a unit beside them gets an id of their own. */
function personId(path: readonly string[], who: string, unitIds: ReadonlySet<string>): string {
  const id = pathId([...path, who])
  return unitIds.has(id) ? `${id}/` : id
}

/** Ids of all units that the rows stand under. */
function* unitIdsIn(table: RawTable, units: readonly Unit[]): Steps<ReadonlySet<string>> {
  const ids = new Set<string>()
  yield* eachRow(table.rows.length, (row) => {
    const cells = table.rows[row]
    const path = units.map(({ at }) => cellText(cells[at])).filter((unit) => unit !== '')
    path.forEach((_, depth) => ids.add(pathId(path.slice(0, depth + 1))))
  })
  return ids
}

/** Whether the numbers in a column are people's and not those of orders: each name has always the same. */
function* tellsPeople(table: RawTable, id: number, name: number): Steps<boolean> {
  const idOf = new Map<string, string>()
  const counts = { same: 0, other: 0 }
  yield* eachRow(table.rows.length, (row) => {
    const cells = table.rows[row]
    const [own, who] = [cellText(cells[id]), cellText(cells[name])]
    if (own === '' || who === '') return
    const known = idOf.get(who)
    if (known === undefined) idOf.set(who, own)
    else counts[known === own ? 'same' : 'other']++
  })
  return counts.other <= counts.same
}

/** Two people of one name in different units may be one who was written twice. */
function sameNames(people: ReadonlyMap<string, TeamRow[]>, nodes: ReadonlyMap<string, TeamRow>): Problem[] {
  return [...people].flatMap(([name, same]): Problem[] => {
    const byPath = same.filter(({ id }) => id.includes('/'))
    if (byPath.length < 2) return []
    const units = byPath.map(({ parent }) => nodes.get(parent ?? '')?.name ?? '')
    return [{ code: 'sameName', severity: 'warning', place: byPath[1].place, text: texts.sameName, params: { name, units } }]
  })
}
