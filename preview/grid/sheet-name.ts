// Which names Excel and Google Sheets accept for a sheet.

import { GridError, type Grid } from './grid'

const MOST_CHARACTERS = 31

/**
 * Source: Microsoft's "Rename a worksheet" (support.microsoft.com): not blank, at most 31 characters, none of / \ ? * : [ ],
 * no apostrophe at either end, not "History", which Excel keeps for itself; names are compared without case.
 * @param own id of the sheet to be renamed, which may keep its name or change its case.
 * @throws {GridError} InvalidArgument for a name that is refused, ItemAlreadyExists for one that is taken.
 */
export function checkSheetName(grid: Pick<Grid, 'sheets'>, name: string, own?: string): void {
  const refused =
    name.trim() === '' || name.length > MOST_CHARACTERS || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name)
  if (refused) throw new GridError('InvalidArgument', `A sheet cannot be called "${name}".`)
  if (grid.sheets().some((sheet) => sheet.id !== own && sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new GridError('ItemAlreadyExists', `There is already a sheet called "${name}".`)
  }
}
