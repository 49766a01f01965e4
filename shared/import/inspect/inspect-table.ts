// Shows how a table is read: what each column holds, what is asked, what is wrong.

import { isoFromSerial, serialFromYmd } from '../../calendar/day-serial'
import type { Bilingual } from '../../i18n/messages'
import type { Scalar } from '../../workbook/cell'
import { cellText } from '../cell-text'
import { findColumns } from '../find-columns'
import { columnLetters } from '../place'
import type { Problem } from '../problem'
import { readHistory } from '../read-history'
import { readTeam } from '../read-team'
import type { InspectedColumn, ReadingQuestion, TableInspection } from '../reading/inspection'
import { columnWords, roleChoices } from '../reading/role-titles'
import type { ColumnRole, TableKind, TableReading } from '../reading/table-reading'
import type { RawTable } from '../tables'

const texts = {
  order: { en: 'How are dates such as "{text}" written?', zh: '类似“{text}”的日期是怎样书写的？' },
  dmy: { en: 'Day first: {date}', zh: '日在前：{date}' },
  mdy: { en: 'Month first: {date}', zh: '月在前：{date}' },
} satisfies Record<string, Bilingual>

/** @param found problems of the file itself. */
export function inspectTable(table: RawTable, kind: TableKind, reading: TableReading = {}, found: Problem[] = []): TableInspection {
  const money = reading.money ?? 1
  const { problems } =
    kind === 'team' ? readTeam(table, { dates: reading.dates, money }) : readHistory(table, { dates: reading.dates, money })
  return {
    source: table.source,
    shape: { amounts: 'rows', people: 'rows' },
    headerRow: table.headerRow,
    columns: columnsOf(table, kind),
    money,
    rowsRead: table.rows.length,
    leftOut: [],
    questions: problems.flatMap(questionOf),
    problems: [...found, ...problems.filter(({ code }) => code !== 'ambiguousDates')],
  }
}

function columnsOf(table: RawTable, kind: TableKind): InspectedColumn[] {
  const { columns } = findColumns(table, columnWords(kind))
  const roles = new Map<number, ColumnRole>(
    Object.entries(columns).flatMap(([role, column]) => (column === undefined ? [] : [[column.at, role as ColumnRole]])),
  )
  const choices = roleChoices(kind)
  return table.headers.map((header, at) => ({
    letters: columnLetters(table.columns[at]),
    header,
    role: roles.get(at) ?? 'none',
    certainty: roles.has(at) ? 'sure' : 'open',
    samples: samplesOf(table.rows, at),
    choices,
  }))
}

function samplesOf(rows: Scalar[][], at: number): string[] {
  const samples = new Set<string>()
  for (const row of rows) {
    const text = cellText(row[at])
    if (text !== '') samples.add(text)
    if (samples.size === 3) break
  }
  return [...samples]
}

function questionOf({ code, place, params }: Problem): ReadingQuestion[] {
  if (code !== 'ambiguousDates') return []
  const [first, second, year] = String(params.text).split(/[-/.]/).map(Number)
  const shown = (month: number, day: number): string => isoFromSerial(serialFromYmd({ year, month, day }))
  return [
    {
      kind: 'dates',
      place,
      text: texts.order,
      params,
      choices: [
        { title: texts.dmy, params: { date: shown(second, first) }, answer: { dates: 'dmy' } },
        { title: texts.mdy, params: { date: shown(first, second) }, answer: { dates: 'mdy' } },
      ],
    },
  ]
}
