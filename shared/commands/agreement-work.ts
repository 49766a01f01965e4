// What a build does with the sheets of agreement: reads what stands there, takes what is agreed, writes what was collected.

import type { Bilingual } from '../i18n/messages'
import { listed, say } from '../i18n/messages'
import type { Problem, TeamRow } from '../import'
import type { AgreementRequest } from '../setting/agreement/agreement-sheets'
import { agreementSheets, rowsFor } from '../setting/agreement/agreement-sheets'
import { flawTexts } from '../setting/agreement/agreement-words'
import type { AgreementInputs, KeptAgreement } from '../setting/agreement/agreement-inputs'
import { NO_INPUTS } from '../setting/agreement/agreement-inputs'
import type { Taken } from '../setting/agreement/take-agreed'
import { takeAgreed } from '../setting/agreement/take-agreed'
import { optionOf } from '../setting/options/options'
import type { Note, Plan } from '../setting/plan/plan'
import type { Override, PlanSettings } from '../setting/plan-settings'
import type { LogEntry } from '../setting/sheets/log-sheet'
import { sheetContext } from '../setting/sheets/sheet-context'
import { rowsByKey } from '../setting/team-tree'
import { layoutsOf, sheetOf } from '../workbook/layouts-of'
import type { Snapshot } from '../workbook/port'
import type { AgreementWork } from './contracts'
import type { BuildPart } from './build-part'
import { keptIn } from './kept-agreement'
import { nodeName, placesIn, takenBefore } from './build-part'

const texts = {
  taken: { en: 'Agreed in round {round}', zh: '第 {round} 轮已确认' },
  published: { en: 'Published as version {version}', zh: '发布为版本 {version}' },
  note: { en: 'Taken into the plan as agreed: {people}.', zh: '已按确认结果进入计划：{people}。' },
} satisfies Record<string, Bilingual>

/**
 * Undefined where nobody asked for the sheets and they do not stand.
 * @param team as it was read, for locks. @param standing overrides that stand, in currency.
 */
export function agreementPart(
  snapshot: Snapshot,
  settings: PlanSettings,
  team: readonly TeamRow[],
  standing: ReadonlyMap<string, Override> = new Map(),
  work: AgreementWork = {},
): BuildPart | undefined {
  const { entries, publishFrom } = work
  const isWanted = optionOf(settings.options, 'agreement') === 'yes' || entries !== undefined || publishFrom !== undefined
  if (!isWanted) return undefined
  const kept = withEntries(keptIn(snapshot), entries)
  const placeOf = placesIn(snapshot, 'agreement')
  const rows = rowsByKey(team)
  // The company's own target stands in Settings, whatever is typed in its row.
  const isLocked = (key: string): boolean => {
    const row = rows.get(key)
    return row !== undefined && (row.lock !== null || row.parent === null)
  }
  const taken = takeAgreed(kept, settings, isLocked, (key) => placeOf(key, 'counter'))
  const version = lastVersion(snapshot) + 1
  const request: AgreementRequest = {
    kept,
    written: new Map([...(entries ?? [])].map(([key, cells]) => [key, Object.keys(cells) as (keyof AgreementInputs)[]])),
    hasPlans: sheetOf(snapshot, 'plans') !== undefined,
    ...(publishFrom === undefined ? {} : { published: { version, effectiveFrom: publishFrom } }),
  }
  return {
    standing: new Map(takenBefore(kept, standing, settings.money, 'agreed')),
    overrides: new Map(taken.map(({ key, override }) => [key, override])),
    sheets: agreementSheets(request),
    notes: (plan) => takenNote(plan, taken),
    log: (plan) => [...taken.map((each) => takenEntry(plan, each)), ...(publishFrom === undefined ? [] : [publishedEntry(plan, version)])],
    problems: (plan) =>
      rowsFor(sheetContext(plan), kept).flatMap(({ node, flaws }) =>
        flaws.map((flaw): Problem => ({
          code: flaw,
          severity: 'warning',
          place: placeOf(node.key, COLUMN_OF[flaw] ?? 'counter'),
          text: { en: `{who}: ${flawTexts[flaw].en}`, zh: `{who}：${flawTexts[flaw].zh}` },
          params: { who: node.name },
        })),
      ),
  }
}

/** Where a flaw is mended. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  answerText: 'answer',
  counterReason: 'counterReason',
  answerAmount: 'answerAmount',
  agreedOn: 'agreedOn',
  agreedBy: 'agreedBy',
  moved: 'proposed',
}

function withEntries(kept: KeptAgreement, entries: AgreementWork['entries'] = new Map()): KeptAgreement {
  const all: KeptAgreement = new Map(kept)
  for (const [key, cells] of entries) {
    const before = all.get(key) ?? { inputs: NO_INPUTS, taken: null, round: 0, proposed: null }
    all.set(key, { ...before, inputs: { ...before.inputs, ...cells } })
  }
  return all
}

/** Number of the last version that was published; 0 where none was. @param snapshot with the sheet of versions. */
export function lastVersion(snapshot: Snapshot): number {
  const [sheet, layout] = [sheetOf(snapshot, 'plans'), layoutsOf(snapshot).get('plans')]
  const column = layout?.columns.get('version')
  if (sheet === undefined || layout === undefined || column === undefined) return 0
  return sheet.values.slice(layout.firstRow).reduce((last, row) => Math.max(last, Number(row[column]) || 0), 0)
}

function takenNote(plan: Plan, taken: readonly Taken[]): Note[] {
  if (taken.length === 0) return []
  const names = taken.map(({ key }) => nodeName(plan, key))
  const people = listed(names, plan.settings.locale)
  return [{ code: 'agreedTaken', text: texts.note, params: { people } }]
}

const takenEntry = (plan: Plan, { key, before, after, override, round }: Taken): Omit<LogEntry, 'revision' | 'when' | 'who'> => ({
  what: say(texts.taken, plan.settings.locale, { round }),
  where: nodeName(plan, key),
  before,
  after,
  reason: override.reason,
})

const publishedEntry = (plan: Plan, version: number): Omit<LogEntry, 'revision' | 'when' | 'who'> => ({
  what: say(texts.published, plan.settings.locale, { version }),
  where: '',
  before: null,
  after: plan.total,
  reason: '',
})
