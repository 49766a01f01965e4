// What of a patch the workbook would refuse: told with everything else before anything is written.

import type { Problem } from '../import/problem'
import { overlaps, parseAddress } from '../workbook/address'
import type { Rect } from '../workbook/cell'
import { sheetOf } from '../workbook/layouts-of'
import type { HostName } from '../workbook/obstacles/obstacle'
import type { Operation, Patch } from '../workbook/patch'
import type { SheetLock, Snapshot } from '../workbook/port'
import { obstacleProblem } from './obstacle-problem'

/** For a person who may only look. */
export const readOnlyProblem = ({ isReadOnly }: Snapshot, host: HostName): Problem[] =>
  isReadOnly ? [obstacleProblem('readOnly', host)] : []

/** One problem for the whole workbook, or one for each protected place that the patch would change. */
export function lockedPlaces(snapshot: Snapshot, { operations }: Patch, host: HostName): Problem[] {
  if (snapshot.isReadOnly) return readOnlyProblem(snapshot, host)
  const structure =
    snapshot.isStructureLocked && operations.some(({ op }) => op === 'addSheet') ? [obstacleProblem('structureLocked', host)] : []
  const places = snapshot.sheets.flatMap((sheet) => {
    if (sheet.key === undefined || sheetOf(snapshot, sheet.key) !== sheet) return []
    const own = operations.filter((operation) => 'sheet' in operation && operation.sheet === sheet.key)
    return (sheet.locks ?? [])
      .filter((lock) => own.some((operation) => isRefused(operation, lock)))
      .map((lock) => obstacleProblem('protected', host, { sheet: sheet.name, ...lock }))
  })
  return [...structure, ...places]
}

/** Operations that only look at a sheet, or change what no protection guards. */
const HARMLESS: ReadonlySet<Operation['op']> = new Set([
  'activateSheet',
  'orderSheets',
  'protect',
  'unprotect',
  'name',
  'deleteName',
  'print',
])

function isRefused(operation: Operation, { address }: SheetLock): boolean {
  if (HARMLESS.has(operation.op)) return false
  const locked = address === undefined ? undefined : parseAddress(address)
  if (locked === undefined) return true
  if (operation.op === 'write') return writes(operation, locked)
  // Rows that come or go move the cells below them, protected ones too.
  return 'rect' in operation ? overlaps(operation.rect, locked) : true
}

/** Whether a cell of `locked` is among those written; gaps are left alone. */
function writes({ row, column, values, formulas }: Extract<Operation, { op: 'write' }>, locked: Rect): boolean {
  return values.some((cells, down) =>
    cells.some(
      (value, across) =>
        (value !== null || (formulas?.[down]?.[across] ?? null) !== null) &&
        overlaps({ row: row + down, column: column + across, rows: 1, columns: 1 }, locked),
    ),
  )
}
