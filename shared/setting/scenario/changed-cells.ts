// Puts the cells that a scenario changes into the further tables of its plan.

import type { Bilingual } from '../../i18n/messages'
import { listed } from '../../i18n/messages'
import type { Problem } from '../../import/problem'
import { problemsOf } from '../../import/problem'
import type { InputKey, PlanInputs } from '../inputs/inputs'
import { INPUT_TABLES } from '../inputs/inputs'
import { rowNames, rowsNamed } from './driver-rows'
import { DRIVER_TABLES, type DriverTable } from './drivers'

/** One number of a further table; an amount in currency. */
export interface ChangedCell {
  table: DriverTable
  row: string
  column: string
  value: number
}

const texts = {
  noTable: {
    en: 'This plan has no table {table}, so nothing in it can be changed. It has: {tables}.',
    zh: '此计划没有“{tableChinese}”表，无法更改其中的数字。现有：{tablesChinese}。',
  },
  noTables: {
    en: 'This plan has no table {table}, so nothing in it can be changed. It has no further tables: add one first.',
    zh: '此计划没有“{tableChinese}”表，无法更改其中的数字。此计划没有其他表格，请先添加。',
  },
  noRows: {
    en: '{table} has no row that a scenario could name, so none is called "{row}".',
    zh: '“{tableChinese}”中没有可按名称指定的行，因此没有“{row}”。',
  },
  noRow: {
    en: '{table} has no row "{row}". There are: {rows}.',
    zh: '“{tableChinese}”中没有“{row}”这一行。现有：{rowsChinese}。',
  },
  sameRows: {
    en: '{table} has {count|row|rows} "{row}" (rows {places}): give them different names, so that one of them can be changed.',
    zh: '“{tableChinese}”中有 {count} 行都是“{row}”（第 {placesChinese} 行）：请使用不同的名称，以便只更改其中一行。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)

/** More names than these are not told. */
const MOST_NAMES = 12

/** Changes rows in `inputs`, which are the caller's own. @returns which tables were changed, and what could not be. */
export function putCells(inputs: PlanInputs, cells: readonly ChangedCell[]): { changed: InputKey[]; problems: Problem[] } {
  const changed = new Set<InputKey>()
  const problems: Problem[] = []
  for (const { table, row, column, value } of cells) {
    const found = rowsNamed(inputs, table, row)
    if (found.length !== 1) {
      problems.push(whyNotOne(inputs, table, row))
      continue
    }
    found[0][column] = value
    changed.add(table)
  }
  return { changed: [...changed], problems }
}

/** With what can be chosen instead, in both languages. */
function whyNotOne(inputs: PlanInputs, table: DriverTable, row: string): Problem {
  const { en, zh } = INPUT_TABLES[table].title
  const both = (key: string, names: readonly string[], chinese = names) => ({
    [key]: listed(names, 'en-US', MOST_NAMES),
    [`${key}Chinese`]: listed(chinese, 'zh-CN', MOST_NAMES),
  })
  const named = { table: en, tableChinese: zh, row }
  if (inputs[table] === undefined) {
    const titles = DRIVER_TABLES.filter((each) => inputs[each] !== undefined).map((each) => INPUT_TABLES[each].title)
    if (titles.length === 0) return problem('noTables', {}, named)
    const tables = both(
      'tables',
      titles.map((title) => title.en),
      titles.map((title) => title.zh),
    )
    return problem('noTable', {}, { ...named, ...tables })
  }
  const found = rowsNamed(inputs, table, row)
  if (found.length > 1) {
    const places = found.flatMap(({ place }) => (place.row === undefined ? [] : [String(place.row)]))
    return problem('sameRows', {}, { ...named, count: found.length, ...both('places', places) })
  }
  const rows = rowNames(inputs, table)
  return rows.length === 0 ? problem('noRows', {}, named) : problem('noRow', {}, { ...named, ...both('rows', rows) })
}
