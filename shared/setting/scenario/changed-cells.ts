// Puts the cells that a scenario changes into the further tables of its plan.

import type { Bilingual } from '../../i18n/messages'
import type { Problem } from '../../import/problem'
import { problemsOf } from '../../import/problem'
import type { InputKey, PlanInputs } from '../inputs/inputs'
import { INPUT_TABLES } from '../inputs/inputs'
import { type DriverTable, rowName } from './drivers'

/** One number of a further table; an amount in currency. */
export interface ChangedCell {
  table: DriverTable
  row: string
  column: string
  value: number
}

const texts = {
  noRow: {
    en: '{table} has no row "{row}".',
    zh: '“{tableChinese}”中没有“{row}”这一行。',
  },
  sameRows: {
    en: '{table} has {count} rows "{row}": give them different names, so that one of them can be changed.',
    zh: '“{tableChinese}”中有 {count} 行都是“{row}”：请使用不同的名称，以便只更改其中一行。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)

/** Changes rows in `inputs`, which are the caller's own. @returns which tables were changed, and what could not be. */
export function putCells(inputs: PlanInputs, cells: readonly ChangedCell[]): { changed: InputKey[]; problems: Problem[] } {
  const changed = new Set<InputKey>()
  const problems: Problem[] = []
  for (const { table, row, column, value } of cells) {
    const rows = (inputs[table] ?? []) as unknown as Record<string, unknown>[]
    const found = rows.filter((each) => rowName(table, each) === row)
    const { en, zh } = INPUT_TABLES[table].title
    if (found.length !== 1) {
      const params = { table: en, tableChinese: zh, row, count: found.length }
      problems.push(problem(found.length === 0 ? 'noRow' : 'sameRows', {}, params))
      continue
    }
    found[0][column] = value
    changed.add(table)
  }
  return { changed: [...changed], problems }
}
