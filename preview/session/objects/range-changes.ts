// Inserting, deleting and clearing cells of a range.

import type { Rect } from '../../../shared/workbook/cell'
import type { GridSheet } from '../../grid/grid'
import { intersection } from '../../grid/moving'
import { asOneOf, isWholeColumns, isWholeRows, withinSheet } from '../arguments'
import type { Host } from '../host'
import { refuse } from '../host-error'
import type { HostObject } from '../host-object'

interface Cells {
  sheet: GridSheet
  rect: Rect
}

/** @returns the new, empty cells; the range that was inserted at has moved on. */
export function insertCells(host: Host, { sheet, rect }: Cells, shift: 'Down' | 'Right', go: (to: Rect) => HostObject): HostObject {
  if (isWholeRows(rect)) {
    host.move(sheet.id, { axis: 'row', at: rect.row, count: rect.rows }, () => sheet.insertRows(rect.row, rect.rows))
  } else if (isWholeColumns(rect)) {
    host.move(sheet.id, { axis: 'column', at: rect.column, count: rect.columns }, () => sheet.insertColumns(rect.column, rect.columns))
  } else refuse('NotImplemented', `the preview inserts whole rows and columns, not cells that shift ${shift.toLowerCase()}`)
  return go(rect)
}

export function deleteCells(host: Host, { sheet, rect }: Cells, shift: 'Up' | 'Left'): void {
  if (isWholeRows(rect)) {
    host.move(sheet.id, { axis: 'row', at: rect.row, count: -rect.rows }, () => sheet.deleteRows(rect.row, rect.rows))
  } else if (isWholeColumns(rect)) {
    host.move(sheet.id, { axis: 'column', at: rect.column, count: -rect.columns }, () => sheet.deleteColumns(rect.column, rect.columns))
  } else refuse('NotImplemented', `the preview deletes whole rows and columns, not cells that shift ${shift.toLowerCase()}`)
}

/** Excel's ClearApplyTo. 'All' takes marks and validations along, 'Formats' the marks. */
export function clearRange(host: Host, { sheet, rect }: Cells, applyTo: unknown): void {
  const what = asOneOf(applyTo, ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'], 'what to clear')
  const part = withinSheet(sheet, rect)
  if (!part) return
  if (what === 'All' || what === 'Contents') {
    const used = sheet.usedRect()
    const filled = used && intersection(used, part)
    if (filled)
      sheet.write(
        filled,
        Array.from({ length: filled.rows }, () => new Array<{ value: null }>(filled.columns).fill({ value: null })),
      )
  }
  if (what === 'All' || what === 'Formats') {
    host.flush()
    sheet.clearStyle(part)
    sheet.removeMarks(part)
    host.locks.set(sheet.id, rect, true)
  }
  if (what === 'All') sheet.setValidation(part, null)
}
