// Makes Univer read the formulas that use a name again: it goes on calculating with what the name meant before.

import type { ICellData } from '@univerjs/core'
import { IFunctionService, SetRangeValuesMutation } from '@univerjs/preset-sheets-core'
import type { Engine } from './engine'

export function refreshNames(engine: Engine, names: string[]): void {
  if (names.length === 0) return
  const mentions = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}_.(!])`, 'iu')
  engine.running.injector.get(IFunctionService).deleteFormulaAstCacheKey(...names, ...names.map((name) => name.toUpperCase()))
  for (const sheet of engine.workbook.getSheets()) {
    const cellValue: Record<number, Record<number, ICellData>> = {}
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.f && mentions.test(cell.f)) (cellValue[row] ??= {})[column] = { f: cell.f }
    })
    if (Object.keys(cellValue).length > 0) engine.run(SetRangeValuesMutation.id, { subUnitId: sheet.getSheetId(), cellValue })
  }
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
