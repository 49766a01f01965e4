// What a build does with the sheet Scenarios: makes it for a comparison or for scenarios that are kept, and keeps the one that stands.

import type { Bilingual } from '../i18n/messages'
import { say } from '../i18n/messages'
import { comparedTargets, type ComparedTarget } from '../setting/scenario/compare-plans'
import { type KeptScenario, placesIn, readKept, SCENARIOS } from '../setting/scenario/kept-scenario'
import { scenarioSheets } from '../setting/scenario/scenarios-sheet'
import type { PlanInputs } from '../setting/inputs/inputs'
import type { LogEntry } from '../setting/sheets/log-sheet'
import type { MoreSheets } from '../setting/sheets/plan-workbook'
import { keyOfRow } from '../setting/sheets/sheet-context'
import { layoutsOf, sheetOf } from '../workbook/layouts-of'
import type { SheetLayout } from '../workbook/layout'
import type { SheetSnapshot, Snapshot } from '../workbook/port'
import type { Locale } from '../i18n/messages'
import type { ScenarioWork } from './contracts'

const texts = {
  kept: { en: 'Scenario kept: {name}', zh: '保存方案：{name}' },
  removed: { en: 'Scenario removed: {name}', zh: '删除方案：{name}' },
} satisfies Record<string, Bilingual>

/** Undefined where nothing is compared or kept and nothing was. @param locale of the plan. */
export function scenarioPart(
  snapshot: Snapshot,
  work: ScenarioWork | undefined,
  inputs: PlanInputs,
  locale: Locale,
): { sheets: MoreSheets; log: Omit<LogEntry, 'revision' | 'when' | 'who'>[] } | undefined {
  const [sheet, layout] = [sheetOf(snapshot, SCENARIOS), layoutsOf(snapshot).get(SCENARIOS)]
  const copied = work?.against === undefined ? standingTargets(sheet, layout) : comparedTargets(work.against)
  const before = readKept(sheet, layout)
  const kept = work?.kept ?? before
  if (sheet === undefined && copied === undefined && kept.length === 0) return undefined
  return {
    sheets: scenarioSheets({ copied, kept, places: placesIn(layout), inputs }),
    log: scenarioLog(before, work?.kept, locale),
  }
}

/** What the Log says of scenarios that come and go. */
function scenarioLog(
  before: readonly KeptScenario[],
  kept: readonly KeptScenario[] | undefined,
  locale: Locale,
): Omit<LogEntry, 'revision' | 'when' | 'who'>[] {
  if (kept === undefined) return []
  const entry = (text: Bilingual, name: string) => ({ what: say(text, locale, { name }), where: '', before: null, after: null, reason: '' })
  const names = new Set(kept.map(({ name }) => name))
  return [
    ...before.filter(({ name }) => !names.has(name)).map(({ name }) => entry(texts.removed, name)),
    ...kept
      .filter((each) => !before.some(({ name, on }) => name === each.name && on === each.on))
      .map(({ name }) => entry(texts.kept, name)),
  ]
}

/** Plan A as the sheet of a copy has it. */
function standingTargets(sheet: SheetSnapshot | undefined, layout: SheetLayout | undefined): ComparedTarget[] | undefined {
  if (sheet === undefined || !layout?.columns.has('before')) return undefined
  const cell = (row: number, column: string) => sheet.values[row]?.[layout.columns.get(column) ?? -1]
  return [...layout.rows].flatMap(([id, row]): ComparedTarget[] => {
    const [key, target] = [keyOfRow(id), cell(row, 'before')]
    if (key === undefined || typeof target !== 'number') return []
    return [{ key, name: String(cell(row, 'name') ?? ''), level: String(cell(row, 'level') ?? ''), target }]
  })
}
