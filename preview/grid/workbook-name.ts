// Which names Excel and Google Sheets accept for a cell or range of the workbook.

import { parseAddress } from '../../shared/workbook/address'
import { GridError } from './grid'

/**
 * Source: Microsoft's "Names in formulas" (support.microsoft.com): begins with a letter, _ or \; letters, digits, periods and
 * underscores; no cell address, not R or C alone; at most 255 characters.
 * @throws {GridError} InvalidArgument.
 */
export function checkWorkbookName(name: string): void {
  const shaped = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255
  if (!shaped || /^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name) || parseAddress(name)) {
    throw new GridError('InvalidArgument', `A range cannot be called "${name}".`)
  }
}
