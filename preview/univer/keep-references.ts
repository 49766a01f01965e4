// Formulas and names as Excel writes them after cells or sheets moved; Univer drops sheet names from #REF! and quotes too much.

import type { ICellData } from '@univerjs/core'
import { FormulaDataModel, IDefinedNamesService, SetDefinedNameMutation, SetRangeValuesMutation } from '@univerjs/preset-sheets-core'
import { movedIndex, type Move } from '../grid/moving'
import type { Engine } from './engine'
import { UNIT_ID } from './start'

export interface ReferenceChange {
  /** A formula, or a name's reference (then on no sheet), after the change. */
  rewrite: (text: string, sheetName: string) => string
  /** The rows or columns that move, if any. */
  moved?: { sheetId: string; move: Move }
}

interface Place {
  sheetId: string
  row: number
  column: number
  formula: string
}

/** Lets Univer act, and sets right what it wrote otherwise. */
export function keepReferences(engine: Engine, { rewrite, moved }: ReferenceChange, act: () => void): void {
  const wanted = formulasOf(engine).flatMap(({ sheetId, row, column, formula, sheetName }): Place[] => {
    const at = moved?.sheetId === sheetId ? moved.move : undefined
    const toRow = at?.axis === 'row' ? movedIndex(row, at) : row
    const toColumn = at?.axis === 'column' ? movedIndex(column, at) : column
    if (toRow === undefined || toColumn === undefined) return []
    return [{ sheetId, row: toRow, column: toColumn, formula: rewrite(formula, sheetName) }]
  })
  const names = Object.values(engine.running.injector.get(IDefinedNamesService).getDefinedNameMap(UNIT_ID) ?? {}).map((name) => ({
    ...name,
    formulaOrRefString: rewrite(name.formulaOrRefString, ''),
  }))
  act()
  writeFormulas(engine, wanted)
  const now = engine.running.injector.get(IDefinedNamesService)
  for (const name of names) {
    if (now.getValueById(UNIT_ID, name.id)?.formulaOrRefString !== name.formulaOrRefString)
      engine.run(SetDefinedNameMutation.id, { ...name })
  }
}

function formulasOf(engine: Engine): (Place & { sheetName: string })[] {
  const shared = engine.running.injector.get(FormulaDataModel)
  return engine.workbook.getSheets().flatMap((sheet) => {
    const [sheetId, sheetName] = [sheet.getSheetId(), sheet.getName()]
    const found: (Place & { sheetName: string })[] = []
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const formula = cell?.f || (cell?.si ? shared.getFormulaStringByCell(row, column, sheetId, UNIT_ID) : null)
      if (formula) found.push({ sheetId, sheetName, row, column, formula })
    })
    return found
  })
}

function writeFormulas(engine: Engine, wanted: Place[]): void {
  const changes = new Map<string, Record<number, Record<number, ICellData>>>()
  for (const { sheetId, row, column, formula } of wanted) {
    const sheet = engine.workbook.getSheetBySheetId(sheetId)
    if (!sheet || sheet.getCellMatrix().getValue(row, column)?.f === formula) continue
    const cells = changes.get(sheetId) ?? {}
    changes.set(sheetId, cells)
    ;(cells[row] ??= {})[column] = { f: formula, si: null }
  }
  for (const [subUnitId, cellValue] of changes) engine.run(SetRangeValuesMutation.id, { subUnitId, cellValue })
}
