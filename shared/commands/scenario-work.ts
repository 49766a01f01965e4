// What a build does with the sheet Scenarios: makes it for a new comparison, and keeps the one that stands.

import { comparedTargets, type ComparedTarget } from '../setting/scenario/compare-plans'
import { SCENARIOS, scenarioSheets } from '../setting/scenario/scenarios-sheet'
import type { Plan } from '../setting/plan/plan'
import type { MoreSheets } from '../setting/sheets/plan-workbook'
import { keyOfRow } from '../setting/sheets/sheet-context'
import { layoutsOf, sheetOf } from '../workbook/layouts-of'
import type { Snapshot } from '../workbook/port'

/** Undefined where nothing is compared and nothing was. @param against the plan to compare with. */
export function scenarioSheetsFor(snapshot: Snapshot, against: Plan | undefined): MoreSheets | undefined {
  const before = against === undefined ? standingTargets(snapshot) : comparedTargets(against)
  return before === undefined ? undefined : scenarioSheets(before)
}

/** Plan A as the sheet that stands has it. */
function standingTargets(snapshot: Snapshot): ComparedTarget[] | undefined {
  const [sheet, layout] = [sheetOf(snapshot, SCENARIOS), layoutsOf(snapshot).get(SCENARIOS)]
  if (sheet === undefined || layout === undefined) return undefined
  const cell = (row: number, column: string) => sheet.values[row]?.[layout.columns.get(column) ?? -1]
  return [...layout.rows].flatMap(([id, row]): ComparedTarget[] => {
    const [key, target] = [keyOfRow(id), cell(row, 'before')]
    if (key === undefined || typeof target !== 'number') return []
    return [{ key, name: String(cell(row, 'name') ?? ''), level: String(cell(row, 'level') ?? ''), target }]
  })
}
