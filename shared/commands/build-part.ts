// What a sheet that people answer on brings into a build: amounts that are taken, its sheets, and what is told of it.

import type { Place, Problem } from '../import'
import { tidy } from '../setting/amounts'
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
  /** Overrides that stand and that an earlier build took from the sheet, with where they came from. */
  standing: Map<string, Override>
  /** Those that this build takes. */
  overrides: Map<string, Override>
  sheets: MoreSheets
  notes: (plan: Plan) => Note[]
  log: (plan: Plan) => Omit<LogEntry, 'revision' | 'when' | 'who'>[]
  /** What is wrong in rows of the sheet, told beside the rest: nothing is lost, and the plan is made all the same. */
  problems: (plan: Plan) => Problem[]
}

/**
 * Overrides that stand as an earlier build took them, named by where they came from; whoever typed another amount since made it an
 * override of their own.
 * @param taken amounts by node key, in the money of the sheets. @param standing in currency.
 */
export const takenBefore = (
  taken: ReadonlyMap<string, Pick<{ taken: number | null }, 'taken'>>,
  standing: ReadonlyMap<string, Override>,
  money: number,
  origin: NonNullable<Override['origin']>,
): [string, Override][] =>
  [...taken].flatMap(([key, { taken: amount }]): [string, Override][] => {
    const override = standing.get(key)
    return override === undefined || amount === null || tidy(amount * money) !== override.amount ? [] : [[key, { ...override, origin }]]
  })

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
