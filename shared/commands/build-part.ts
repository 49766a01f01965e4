// What a sheet that people answer on brings into a build: amounts that are taken, its sheets, and what is told of it.

import type { Place, Problem } from '../import'
import type { Note, Plan } from '../setting/plan/plan'
import type { Override } from '../setting/plan-settings'
import type { LogEntry } from '../setting/sheets/log-sheet'
import type { MoreSheets } from '../setting/sheets/plan-workbook'
import { rowId } from '../setting/sheets/sheet-context'
import { cellAddress } from '../workbook/address'
import { layoutsOf, sheetOf } from '../workbook/layouts-of'
import type { Snapshot } from '../workbook/port'
import { headerOf } from './workbook-settings'

export interface BuildPart {
  overrides: Map<string, Override>
  sheets: MoreSheets
  notes: (plan: Plan) => Note[]
  log: (plan: Plan) => Omit<LogEntry, 'revision' | 'when' | 'who'>[]
  /** What is wrong in rows of the sheet, told beside the rest: nothing is lost, and the plan is made all the same. */
  problems: (plan: Plan) => Problem[]
}

/** The cell of a node's row in a sheet as it stands; the sheet alone where there is none. */
export function placesIn(snapshot: Snapshot, key: string): (node: string, column: string) => Place {
  const [sheet, layout] = [sheetOf(snapshot, key), layoutsOf(snapshot).get(key)]
  return (node, column) => {
    const [row, at] = [layout?.rows.get(rowId({ key: node })), layout?.columns.get(column)]
    if (sheet === undefined || layout === undefined || row === undefined || at === undefined) return sheet ? { sheet: sheet.name } : {}
    return { sheet: sheet.name, row: row + 1, column: headerOf(sheet, layout, column), address: cellAddress(row, at) }
  }
}

export const nodeName = (plan: Plan, key: string): string => plan.nodes.find((node) => node.key === key)?.name ?? key
