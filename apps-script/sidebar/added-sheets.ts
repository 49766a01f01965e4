// New sheets in the order in which their tabs shall stand, so that none needs to be moved afterwards.

import type { Operation, SheetKey } from '../../shared/workbook/patch'

type OrderSheets = Extract<Operation, { op: 'orderSheets' }>
type AddSheet = Extract<Operation, { op: 'addSheet' }>

/** All additions at the place of the first, in tab order; a deletion between them keeps everything as it is. */
export function addsInOrder(operations: Operation[]): Operation[] {
  const first = operations.findIndex(({ op }) => op === 'addSheet')
  const order = operations.filter((operation): operation is OrderSheets => operation.op === 'orderSheets').at(-1)
  if (first < 0 || operations.slice(first).some(({ op }) => op === 'deleteSheet')) return operations
  const place = (sheet: SheetKey): number => {
    const index = order ? order.sheets.indexOf(sheet) : -1
    return index < 0 ? Number.MAX_SAFE_INTEGER : index
  }
  const adds = operations
    .filter((operation): operation is AddSheet => operation.op === 'addSheet')
    .sort((a, b) => place(a.sheet) - place(b.sheet))
  const added = new Set(adds.map(({ sheet }) => sheet))
  const ordered = order?.sheets.every((sheet) => added.has(sheet))
  const rest = operations.slice(first).filter(({ op }) => op !== 'addSheet' && !(op === 'orderSheets' && ordered))
  return [...operations.slice(0, first), ...adds, ...rest]
}
