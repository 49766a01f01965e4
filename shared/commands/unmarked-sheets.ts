// Sheets of the plan that lost the marker itself, with their hidden first row or column: still under their name, but nobody's.

import type { Problem } from '../import/problem'
import type { PlanSheetKey } from '../setting/sheets/sheet-keys'
import { SHEETS } from '../setting/sheets/sheet-keys'
import { HEADER } from '../workbook/layout'
import { sheetOf } from '../workbook/layouts-of'
import type { SheetSnapshot, Snapshot, WorkbookPort } from '../workbook/port'
import { obstacleProblem } from './obstacle-problem'

/** Looks at the workbook once more where a sheet of the plan is missing and another stands under its name. @throws {HostError} */
export async function unmarkedSheets(port: WorkbookPort, snapshot: Snapshot): Promise<Problem[]> {
  const keys = Object.keys(SHEETS) as PlanSheetKey[]
  if (!keys.some((key) => sheetOf(snapshot, key) !== undefined)) return []
  const missing = keys.filter((key) => sheetOf(snapshot, key) === undefined).flatMap((key) => [SHEETS[key].en, SHEETS[key].zh])
  const names = snapshot.names.filter((name) => missing.includes(name))
  if (names.length === 0) return []
  const { sheets } = await port.read({ keys: [], names })
  return sheets.filter(hasOurKeys).map(({ name }) => obstacleProblem('sheetDamaged', port.host, { sheet: name }))
}

const COLUMN_KEY = /^[a-z][A-Za-z0-9]*$/

/** Row ids in the first column where the first row was deleted or its corner emptied, column keys in the first row where the column was. */
const hasOurKeys = ({ key, values }: SheetSnapshot): boolean =>
  key === undefined &&
  (values.some(([id]) => id === HEADER) || (values[0] ?? []).filter((cell) => typeof cell === 'string' && COLUMN_KEY.test(cell)).length > 2)
