// Finds by their cells the columns of a history whose heads say nothing: dates, amounts, and owners who are in the team.

import type { Scalar } from '../../workbook/cell'
import { cellText, isBlank } from '../cell-text'
import { dateForm, plainDate } from '../date-forms'
import { monthOfName } from '../month-names'
import { numberReader } from '../numbers'
import type { RawTable } from '../tables'
import type { Column } from './column'
import { columnWith } from './column'

/** Filled cells of a column that are looked at. */
const LOOK = 200
/** The part of them that must fit. */
const MOST = 0.9

/** A role is only given where exactly one open column fits it, and where some other column is known by its head. */
export function guessByCells(table: RawTable, columns: Column[], isPerson: ((text: string) => boolean) | undefined): void {
  const wanted = (['date', 'owner', 'value'] as const).filter((role) => columnWith(columns, role) === undefined)
  if (wanted.length === 3 && isPerson === undefined) return
  const open = columns.filter(({ certainty }) => certainty === 'open')
  const samples = new Map(open.map(({ at }) => [at, sampleOf(table.rows, at)]))
  const give = (role: (typeof wanted)[number], fits: (cells: Scalar[]) => boolean): void => {
    if (!wanted.includes(role)) return
    const fitting = open.filter(({ at, certainty }) => certainty === 'open' && fits(samples.get(at) ?? []))
    if (fitting.length === 1) Object.assign(fitting[0], { role, certainty: 'likely' })
  }
  give('date', (cells) => most(cells, isDate))
  if (isPerson !== undefined) give('owner', (cells) => most(cells, (cell) => isPerson(cellText(cell))))
  // Without owners and dates a column of numbers may be anything.
  if (columnWith(columns, 'date') !== undefined && columnWith(columns, 'owner') !== undefined) give('value', areAmounts)
}

function sampleOf(rows: readonly Scalar[][], at: number): Scalar[] {
  const cells: Scalar[] = []
  for (let row = 0; row < rows.length && cells.length < LOOK; row++) if (!isBlank(rows[row][at])) cells.push(rows[row][at])
  return cells
}

const most = (cells: Scalar[], fits: (cell: Scalar) => boolean): boolean =>
  cells.length > 0 && cells.filter(fits).length >= cells.length * MOST

/** A written date. A number alone may be anything, a serial included. */
const isDate = (cell: Scalar): boolean => {
  if (typeof cell !== 'string') return false
  const form = dateForm(plainDate(cell), monthOfName)
  return form !== undefined && form.kind !== 'number'
}

function areAmounts(cells: Scalar[]): boolean {
  const read = numberReader(cells)
  return most(cells, (cell) => {
    const value = read(cell)
    return value === null || !Number.isNaN(value)
  })
}
