// The cells of a sheet's XML, for changing them.

import { parseAddress } from '../../shared/workbook/address'
import { child, children, type Element } from '../package/xml'
import type { FormulaText } from '../../shared/spreadsheet-file/shared-formulas'

/** Every cell with its place; a cell or row without an address follows the one before it. */
export function* cellsOf(root: Element): Generator<{ row: number; column: number; cell: Element }> {
  const data = child(root, 'sheetData')
  if (!data) return
  let row = -1
  for (const line of children(data, 'row')) {
    row = line.hasAttribute('r') ? Number(line.getAttribute('r')) - 1 : row + 1
    let column = -1
    for (const cell of children(line, 'c')) {
      const address = cell.getAttribute('r')
      column = address === null ? column + 1 : parseAddress(address)!.column
      yield { row, column, cell }
    }
  }
}

/** What an `<f>` says. */
export const formulaText = (formula: Element): FormulaText => ({
  text: formula.textContent ?? '',
  type: formula.getAttribute('t') ?? undefined,
  group: formula.getAttribute('si') ?? undefined,
})
