// Everything in a file that mentions a sheet by name, after the sheet was given another.

import { renameSheetReferences, sameName } from '../../shared/workbook/formula-references'
import type { Renaming } from '../new/draft-references'
import type { Package } from '../package/package'
import type { SheetEntry } from '../read/sheets'
import { mapFormulas, mayMention, pivotSources } from './map-formulas'

export function renameReferences(file: Package, sheets: SheetEntry[], { from, to }: Renaming): void {
  mapFormulas(file, sheets, { change: (formula) => renameSheetReferences(formula, from, to), concerns: mayMention(from) })
  for (const { path, source } of pivotSources(file)) {
    if (!sameName(source.getAttribute('sheet') ?? '', from)) continue
    file.edit(path)
    source.setAttribute('sheet', to)
  }
}
