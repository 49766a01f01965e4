// Reads the team table: one row per node of the company and period.

import type { Locale } from '../i18n/messages'
import type { Steps } from '../workbook/steps'
import { atOnce, eachRow } from '../workbook/steps'
import type { CellReaders } from './cell-readers'
import { cellReaderSteps } from './cell-readers'
import type { DateOrder } from './dates'
import { findColumns } from './find-columns'
import type { ColumnWords, TeamKey } from './headers'
import { TEAM_COLUMNS } from './headers'
import { visibleText } from './folded'
import { knownIds } from './known-ids'
import { nameLevels } from './levels/levels-of-depth'
import type { DecimalMark } from './numbers'
import { cellText } from './cell-text'
import { cellColumn, cellPlace } from './place'
import type { Problem } from './problem'
import type { RawTable, TeamRow } from './tables'

const AMOUNTS = ['potential', 'floor', 'cap', 'lock'] as const
const DATES = ['start', 'end'] as const

const texts = {
  noId: {
    en: 'This row has no id. Give it one that no other row has.',
    zh: '该行没有编号。请填写一个不与其他行重复的编号。',
  },
  noName: {
    en: '"{id}" has no name; the id is shown instead. Fill in the name.',
    zh: '“{id}”没有名称，暂以编号显示。请补上名称。',
  },
}

export interface ReadTeamOptions {
  /** The answer to a problem 'ambiguousDates'. */
  dates?: DateOrder
  /** The decimal mark of numbers that can be read in two ways. */
  decimal?: DecimalMark
  /** What a number 1 in the table stands for, a power of ten: 10,000 in our own sheets in 万元. 1 by default. */
  money?: number
  /** In which levels are named that the table does not name; English by default. */
  locale?: Locale
}

/**
 * Reads every row that has an id. A cell that cannot be read is reported and left empty in the row, so that the checks of
 * the tree still run over the whole team. Parent and takes_over may be given by a name that only one id has. Without a column of
 * ids, names that are all different are the ids; without one of levels, the levels are named by how deep a row stands.
 */
export const readTeam = (table: RawTable, options: ReadTeamOptions = {}): TeamRows => atOnce(teamRowSteps(table, options))

export interface TeamRows {
  rows: TeamRow[]
  problems: Problem[]
}

/** The same in steps between which the caller may rest. */
export function* teamRowSteps(table: RawTable, options: ReadTeamOptions = {}): Steps<TeamRows> {
  const { columns, unsure, problems } = findColumns<TeamKey>(table, wordsFor(table))
  // Names are the ids where there are no others and they may be.
  if (columns.id === undefined && columns.name !== undefined && !unsure.has('id')) columns.id = columns.name
  const cells = Object.fromEntries(Object.entries(columns).map(([key, { at }]) => [key, cellColumn(table, at)]))
  const readers = yield* cellReaderSteps<TeamKey>(
    table,
    columns,
    { amounts: AMOUNTS, dates: DATES, ends: ['end'], dateOrder: options.dates, decimal: options.decimal, money: options.money },
    problems,
  )
  const rows: TeamRow[] = []
  const report = (code: string, severity: Problem['severity'], text: Problem['text'], place: Problem['place'], params = {}): void => {
    problems.push({ code, severity, place, text, params })
  }
  yield* eachRow(table.rows.length, (row) => {
    const id = readers.text(row, 'id')
    const read = teamRow(readers, row, id, cellPlace(table, row), cells)
    const unread = readers.unread(row)
    if (unread !== undefined || unsure.size > 0) read.unread = new Set([...(unread ?? []), ...unsure])
    if (id === '') {
      if (columns.id !== undefined && !unread?.has('id')) report('idMissing', 'error', texts.noId, cellPlace(table, row, columns.id.at))
      return
    }
    if (read.name === '') {
      read.name = id
      if (columns.name !== undefined && !unread?.has('name'))
        report('nameMissing', 'warning', texts.noName, cellPlace(table, row, columns.name.at), { id })
    }
    rows.push(read)
  })
  readers.finish()
  namesToIds(rows)
  if (columns.level === undefined && !unsure.has('level')) nameLevels(rows, options.locale ?? 'en-US')
  return { rows, problems }
}

/** The words of the columns; those of ids and levels are not required where names and parents tell the same. */
function wordsFor(table: RawTable): ColumnWords<TeamKey>[] {
  const { columns } = findColumns<TeamKey>(table, TEAM_COLUMNS)
  const { name, parent } = columns
  if (name === undefined || parent === undefined) return [...TEAM_COLUMNS]
  const names = table.rows.map((cells) => visibleText(cellText(cells[name.at])))
  const areIds = names.every((text) => text !== '') && new Set(names).size === names.length
  return TEAM_COLUMNS.map((words) => ({ ...words, required: words.required && words.key !== 'level' && !(words.key === 'id' && areIds) }))
}

function teamRow(readers: CellReaders<TeamKey>, row: number, id: string, place: TeamRow['place'], cells: TeamRow['cells']): TeamRow {
  /** A dash alone says that there is none. */
  const textOrNull = (key: TeamKey): string | null => readers.text(row, key).replace(/^[-\u2010-\u2015\u2212]+$/, '') || null
  return {
    id,
    name: readers.text(row, 'name'),
    level: readers.text(row, 'level'),
    parent: textOrNull('parent'),
    role: textOrNull('role'),
    start: readers.date(row, 'start') ?? null,
    end: readers.date(row, 'end') ?? null,
    takesOver: textOrNull('takes_over'),
    potential: readers.amount(row, 'potential') ?? null,
    floor: readers.amount(row, 'floor') ?? null,
    cap: readers.amount(row, 'cap') ?? null,
    lock: readers.amount(row, 'lock') ?? null,
    ...(readers.text(row, 'ramp') === '' ? {} : { ramp: textOrNull('ramp') }),
    ...(readers.text(row, 'seat') === '' ? {} : { seat: textOrNull('seat') }),
    place,
    cells,
  }
}

/** A parent or predecessor may be given by name. */
function namesToIds(rows: TeamRow[]): void {
  const known = knownIds(rows)
  for (const row of rows) {
    row.parent = row.parent === null ? null : (known.idOf(row.parent) ?? row.parent)
    row.takesOver = row.takesOver === null ? null : (known.idOf(row.takesOver) ?? row.takesOver)
  }
}
