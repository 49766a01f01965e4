// Sheets of the plan whose hidden keys a person deleted, or sorted the rest without: nothing can be found in them any more.

import type { Problem } from '../import/problem'
import { SHEETS } from '../setting/sheets/sheet-keys'
import { fingerprint } from '../workbook/canonical'
import { layoutOfSheet, type SheetLayout } from '../workbook/layout'
import { sheetOf } from '../workbook/layouts-of'
import type { HostName } from '../workbook/obstacles/obstacle'
import type { SheetSnapshot, Snapshot } from '../workbook/port'
import { readWritten, WRITTEN_KEY, type Written } from '../workbook/written'
import { obstacleProblem } from './obstacle-problem'

/** The hidden sheets of fingerprints and of a host's own have no table in them. */
const hasTable = (key: string | undefined): boolean => key !== undefined && key in SHEETS && key !== WRITTEN_KEY

/** One problem for each. */
export function damagedSheets(snapshot: Snapshot, host: HostName): Problem[] {
  const written = readWritten(sheetOf(snapshot, WRITTEN_KEY))
  return snapshot.sheets
    .filter((sheet) => hasTable(sheet.key) && isDamaged(sheet, written))
    .map(({ name }) => obstacleProblem('sheetDamaged', host, { sheet: name }))
}

function isDamaged(sheet: SheetSnapshot, written: Written): boolean {
  const layout = layoutOfSheet(sheet)
  if (layout === undefined || layout.columns.size === 0) return true
  const rows = written.get(layout.key)
  return rows !== undefined && (hasRowsWithoutId(sheet, layout, rows) || isShuffled(sheet, layout, rows))
}

type WrittenRows = NonNullable<ReturnType<Written['get']>>

/** Ids are gone, but rows that hold something in our columns are not. */
function hasRowsWithoutId({ values, formulas }: SheetSnapshot, layout: SheetLayout, rows: WrittenRows): boolean {
  if ([...rows.keys()].every((id) => layout.rows.has(id))) return false
  const columns = [...layout.columns.values()]
  const holds = (row: number, column: number): boolean => !isEmpty(values[row]?.[column]) || !isEmpty(formulas[row]?.[column])
  for (let row = layout.firstRow; row < layout.endRow; row++) {
    if (isEmpty(values[row]?.[0]) && columns.filter((column) => holds(row, column)).length > columns.length / 2) return true
  }
  return false
}

/** The column by which people know a row. */
const NAME = 'name'

/** Names stand in other rows than they were written to, and all of them are still there: sorted beside their ids. */
function isShuffled({ values, formulas }: SheetSnapshot, layout: SheetLayout, rows: WrittenRows): boolean {
  const column = layout.columns.get(NAME)
  if (column === undefined) return false
  const moved = [...rows].flatMap(([id, prints]) => {
    const [row, expected] = [layout.rows.get(id), prints.get(NAME)]
    // A name that is a formula follows its row.
    if (row === undefined || expected === undefined || (formulas[row]?.[column] ?? null) !== null) return []
    const found = fingerprint({ value: values[row]?.[column] ?? null })
    return found === expected ? [] : [{ expected, found }]
  })
  const sorted = (of: 'expected' | 'found'): string =>
    moved
      .map((each) => each[of])
      .sort()
      .join(' ')
  return moved.length > 1 && sorted('expected') === sorted('found')
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''
