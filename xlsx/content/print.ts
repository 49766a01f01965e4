// Paper set-up of a sheet of a file, where it is fitted to a width.

import { isTrue } from '../../shared/spreadsheet-file/workbook-sheets'
import { parseReference } from '../../shared/workbook/address'
import type { PrintSpec } from '../../shared/workbook/patch'
import type { Package } from '../package/package'
import { child, type Element } from '../package/xml'
import { sheetsOf, type SheetEntry } from '../read/sheets'
import { PRINT_TITLES, titlesIn } from '../print-titles'
import { namesOf } from './names'

/** null for a sheet whose pages nobody has fitted. */
export function printOf(file: Package, sheet: SheetEntry, root: Element): PrintSpec | null {
  const properties = child(root, 'sheetPr')
  const fit = properties && child(properties, 'pageSetUpPr')
  const setup = child(root, 'pageSetup')
  if (!setup || !isTrue(fit?.getAttribute('fitToPage'))) return null
  const position = sheetsOf(file).findIndex(({ path }) => path === sheet.path)
  const own = (name: string) => namesOf(file).find((each) => each.sheet === position && each.name === name)?.reference
  const area = parseReference(own('_xlnm.Print_Area') ?? '')?.rect
  return {
    landscape: setup.getAttribute('orientation') === 'landscape',
    fitToWidth: Number(setup.getAttribute('fitToWidth') ?? 1),
    ...titlesIn(own(PRINT_TITLES) ?? ''),
    ...(area ? { area } : {}),
  }
}
