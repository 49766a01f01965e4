// Shows how a table is read: what each column holds, what is left out, what is asked, what is wrong.

import { isoFromSerial } from '../../calendar/day-serial'
import type { Scalar } from '../../workbook/cell'
import { cellText } from '../cell-text'
import type { Column } from '../columns/column'
import { columnLetters } from '../place'
import { periodText } from '../periods/period'
import type { Problem } from '../problem'
import type { InspectedColumn, RoleChoice, TableInspection } from '../reading/inspection'
import { columnWords, periodTitle, roleChoices } from '../reading/role-titles'
import type { ColumnRole, TableKind } from '../reading/table-reading'
import { shortRowsTogether } from '../short-rows'
import type { RawTable } from '../tables'
import type { UnderstoodTable } from '../understood-table'
import { isQuestion, questionsOf } from './questions'

/** What reading a table as a team or as a history gave. */
export interface InspectedReading {
  understood: UnderstoodTable
  problems: Problem[]
}

/**
 * @param raw the table before anything was left out.
 * @param found problems of the file itself; @param sheets those to choose from.
 */
export function inspectTable(raw: RawTable, reading: InspectedReading, found: readonly Problem[], sheets?: string[]): TableInspection {
  const { understood } = reading
  const read = new Set(understood.table.rowNumbers)
  const problems = [...shortRowsTogether(found, ({ row }) => row !== undefined && !read.has(row)), ...reading.problems]
  return {
    source: raw.source,
    ...(sheets === undefined ? {} : { sheets }),
    shape: understood.shape,
    headerRow: raw.headerRow,
    columns: raw.headers.map((_, at) => inspectedColumn(raw, understood, at)),
    money: understood.money,
    rowsRead: understood.table.rows.length,
    leftOut: understood.leftOut,
    questions: questionsOf(understood, problems),
    problems: problems.filter((problem) => !isQuestion(problem)),
  }
}

function inspectedColumn(raw: RawTable, understood: UnderstoodTable, at: number): InspectedColumn {
  const { kind, table } = understood
  const column = understood.columns[at] ?? keyedColumn(raw, kind, at)
  return {
    letters: columnLetters(raw.columns[at]),
    header: raw.headers[at],
    role: column.role,
    certainty: column.certainty,
    samples: samplesOf(table.rows.length > 0 ? table.rows : raw.rows, at, DATES.includes(column.role)),
    choices: choicesOf(understood, column),
  }
}

const DATES: readonly ColumnRole[] = ['date', 'start', 'end']

/** A column of one of our own sheets is what its hidden key says. */
function keyedColumn(raw: RawTable, kind: TableKind, at: number): Column {
  const key = columnWords(kind).find((words) => words.key === raw.keys?.[at])?.key
  return { at, role: key ?? 'none', certainty: key === undefined ? 'open' : 'sure' }
}

/** Samples that a person is shown. */
const SAMPLES = 3

function samplesOf(rows: readonly Scalar[][], at: number, areDates: boolean): string[] {
  const samples = new Set<string>()
  for (const row of rows) {
    const cell = row[at]
    const isSerial = areDates && typeof cell === 'number' && Number.isInteger(cell) && cell > 60 && cell < 110_000
    const text = isSerial ? isoFromSerial(cell) : cellText(cell)
    if (text !== '') samples.add(text)
    if (samples.size === SAMPLES) break
  }
  return [...samples]
}

/** In a table with periods across, any column may be one of its months. */
function choicesOf({ kind, periods }: UnderstoodTable, { role }: Column): RoleChoice[] {
  const choices = roleChoices(kind)
  if (kind === 'team' || (periods === undefined && !isPeriod(role))) return choices
  const months = Array.from({ length: 12 }, (_, index): `period:${string}` => {
    return `period:${periodText({ length: 1, part: index + 1, isFiscal: false })}`
  })
  const own = isPeriod(role) ? [role, ...months.filter((month) => month !== role)] : months
  return [...own.map((each) => ({ role: each, title: periodTitle(each) })), ...choices]
}

const isPeriod = (role: ColumnRole): role is `period:${string}` => role.startsWith('period:')
