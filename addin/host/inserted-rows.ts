// Finds out which of a sheet's inserted rows are there, to take exactly those back.

import type { Scalar } from '../../shared/workbook/cell'
import { insertsToUndo } from '../../shared/workbook/journal'
import type { Operation } from '../../shared/workbook/patch'
import { HostError } from '../../shared/workbook/port'
import { findPlace, placeOf, type Book } from './book'
import { deleteRows } from './sheets'

type UndoInserts = Extract<Operation, { op: 'undoInserts' }>

/** Row of '#end' in column A of each sheet that `operations` will ask for; one request for all, none when none is asked for. */
export async function readEnds(book: Book, operations: Operation[]): Promise<Map<string, number>> {
  const wanted = operations.filter((each): each is UndoInserts => each.op === 'undoInserts')
  const columns = wanted.flatMap(({ sheet: key }) => {
    const place = findPlace(book, key)
    return place ? [{ key, used: place.sheet.getRange('A:A').untrack().getUsedRangeOrNullObject(true).load('values,rowIndex') }] : []
  })
  if (columns.length === 0) return new Map()
  await book.context.sync()
  const ends = new Map<string, number>()
  for (const { key, used } of columns) {
    const at = used.isNullObject ? -1 : (used.values as Scalar[][]).findIndex(([cell]) => cell === '#end')
    if (at >= 0) ends.set(key, used.rowIndex + at)
  }
  return ends
}

/** @throws {HostError} when a person has deleted the '#end', without which nobody can tell which rows are new. */
export function undoInserts(book: Book, { sheet: key, endRow, inserts }: UndoInserts, ends: Map<string, number>): void {
  const { sheet } = placeOf(book, key)
  const now = ends.get(key)
  if (now === undefined) throw new HostError('unknown', `${key}: #end is missing in column A`)
  for (const { row, count } of insertsToUndo(now, endRow, inserts)) deleteRows(sheet, row, count)
}
