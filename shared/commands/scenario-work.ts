// What a build does with the sheet Scenarios: makes it for a comparison or for scenarios that are kept, and keeps the one that stands.

import type { Bilingual } from '../i18n/messages'
import { say } from '../i18n/messages'
import { comparedTargets, type ComparedTarget } from '../setting/scenario/compare-plans'
import { placesIn, readKept, SCENARIOS } from '../setting/scenario/kept-scenario'
import { scenarioSheets } from '../setting/scenario/scenarios-sheet'
import type { PlanInputs } from '../setting/inputs/inputs'
import type { LogEntry } from '../setting/sheets/log-sheet'
import type { MoreSheets } from '../setting/sheets/plan-workbook'
import { keyOfRow } from '../setting/sheets/sheet-context'
import { layoutsOf, sheetOf } from '../workbook/layouts-of'
import type { Snapshot } from '../workbook/port'
import type { Locale } from '../i18n/messages'
import type { ScenarioWork } from './contracts'

const texts = {
  kept: { en: 'Scenario kept: {name}', zh: '保存方案：{name}' },
  removed: { en: 'Scenario removed: {name}', zh: '删除方案：{name}' },
} satisfies Record<string, Bilingual>

/** Undefined where nothing is compared or kept and nothing was. */
export function scenarioSheetsFor(snapshot: Snapshot, work: ScenarioWork | undefined, inputs: PlanInputs): MoreSheets | undefined {
  const [sheet, layout] = [sheetOf(snapshot, SCENARIOS), layoutsOf(snapshot).get(SCENARIOS)]
  const copied = work?.against === undefined ? standingTargets(snapshot) : comparedTargets(work.against)
  const kept = work?.kept ?? readKept(sheet, layout)
  if (sheet === undefined && copied === undefined && kept.length === 0) return undefined
  return scenarioSheets({ copied, kept, places: placesIn(layout), inputs })
}

/** What the Log says of scenarios that come and go. */
export function scenarioLog(
  snapshot: Snapshot,
  work: ScenarioWork | undefined,
  locale: Locale,
): Omit<LogEntry, 'revision' | 'when' | 'who'>[] {
  if (work?.kept === undefined) return []
  const before = readKept(sheetOf(snapshot, SCENARIOS), layoutsOf(snapshot).get(SCENARIOS))
  const entry = (text: Bilingual, name: string) => ({ what: say(text, locale, { name }), where: '', before: null, after: null, reason: '' })
  const names = new Set(work.kept.map(({ name }) => name))
  return [
    ...before.filter(({ name }) => !names.has(name)).map(({ name }) => entry(texts.removed, name)),
    ...work.kept
      .filter((each) => !before.some(({ name, on }) => name === each.name && on === each.on))
      .map(({ name }) => entry(texts.kept, name)),
  ]
}

/** Plan A as the sheet of a copy has it. */
function standingTargets(snapshot: Snapshot): ComparedTarget[] | undefined {
  const [sheet, layout] = [sheetOf(snapshot, SCENARIOS), layoutsOf(snapshot).get(SCENARIOS)]
  if (sheet === undefined || !layout?.columns.has('before')) return undefined
  const cell = (row: number, column: string) => sheet.values[row]?.[layout.columns.get(column) ?? -1]
  return [...layout.rows].flatMap(([id, row]): ComparedTarget[] => {
    const [key, target] = [keyOfRow(id), cell(row, 'before')]
    if (key === undefined || typeof target !== 'number') return []
    return [{ key, name: String(cell(row, 'name') ?? ''), level: String(cell(row, 'level') ?? ''), target }]
  })
}
