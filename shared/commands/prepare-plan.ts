// The common way of preview and build: read, check, plan, and find the difference to the workbook.

import { yearDigits } from '../setting/fiscal-year-name'
import type { Bilingual } from '../i18n/messages'
import { say } from '../i18n/messages'
import type { Problem } from '../import'
import { inOrder, isError, RefusedError } from '../import'
import { checkInputs } from '../setting/inputs/check-inputs'
import { checkSettings } from '../setting/plan/check-request'
import type { LogEntry } from '../setting/sheets/log-sheet'
import { planSteps } from '../setting/plan/make-plan'
import { calendarFor } from '../setting/plan/plan-request'
import { withMetricIds } from '../setting/metrics/metric-names'
import { withLineSpellings } from '../setting/lines/line-spellings'
import { salesWithoutOverlays } from '../setting/presence/overlay-sales'
import { optionOf } from '../setting/options/options'
import type { Plan } from '../setting/plan/plan'
import type { CalendarEntry } from '../setting/history/plan-months'
import { planMonths } from '../setting/history/plan-months'
import { certainProblems } from '../setting/plan/plan-problems'
import type { PlanRequest } from '../setting/plan/plan-request'
import type { PlanSettings } from '../setting/plan-settings'
import { hasSeats, workbookSteps } from '../setting/sheets/plan-workbook'
import { tablesOfShares } from '../setting/sources/check-sources'
import { reasonOf } from '../setting/held-months/held-months'
import { monthLabel } from '../setting/sheets/sheet-context'
import { READINGS } from '../setting/sheets/readings-sheet'
import { cellAddress } from '../workbook/address'
import type { Difference } from '../workbook/difference'
import { differenceSteps } from '../workbook/difference'
import { layoutsOf, sheetOf } from '../workbook/layouts-of'
import type { WorkbookPort } from '../workbook/port'
import type { Steps } from '../workbook/steps'
import { carryOut, stretchOf } from '../workbook/carry-out'
import type { PlanPreview, PlanSource } from './contracts'
import { agreementPart } from './agreement-work'
import { bottomUpPart } from './bottom-up-work'
import { deletedSheets } from './deleted-sheets'
import type { ExistingPlan } from './existing-plan'
import { closedRows } from './existing-plan'
import { filteredSheets } from './filtered-sheets'
import { linesLeft } from './lines-left'
import { lockedPlaces, readOnlyProblem } from './locked-places'
import { editsAfter, messagePlaces } from './message-places'
import type { PlanReading } from './plan-reading'
import { readPlan } from './plan-reading'
import { olderVersion } from './plan-version'
import { previewStamp } from './preview-stamp'
import type { ReadTables } from './read-source'
import { scenarioPart } from './scenario-work'
import type { Stages } from './stages'
import { sheetOutcomes } from './sheet-outcomes'

const texts = {
  built: { en: 'Plan {year} built: target {target}, unit {unit}', zh: '生成 {year} 年计划：目标 {target}，取整单位 {unit}' },
  typedOver: { en: 'Target typed over by hand, kept as an override', zh: '手工改写的目标，保留为人工调整' },
  typedMonth: { en: 'Month {month} typed over by hand, kept as a held month', zh: '手工改写的 {month} 目标，保留为固定月份' },
  setBack: { en: 'Generated cell typed over by hand, set back', zh: '手工改写的生成单元格，已恢复' },
} satisfies Record<string, Bilingual>

export interface PreparedPlan {
  difference: Difference
  /** What is shown before anything is written: places are those of the workbook as it stands. */
  preview: PlanPreview
  /** The same once the patch is applied. */
  result: PlanPreview
  reading: PlanReading
}

/** What the Log will say of this build. */
export interface Declaration {
  now: string
  declaredBy: string
}

/**
 * @param before what an earlier preview has read, which is not read again.
 * @throws {RefusedError} with every problem of settings, tables, overrides and bounds that could be found.
 * @throws {HostError} when the workbook cannot be read, or 'cancelled'.
 */
export async function preparePlan(
  port: WorkbookPort,
  source: PlanSource,
  asked: PlanSettings,
  declaration: Declaration,
  stage: Stages,
  before?: PlanReading,
): Promise<PreparedPlan> {
  const reading = await readPlan(port, source, asked, stage, before)
  const { snapshot, existing, settings, tables } = reading
  const { inputs, team: people } = tables
  const wrong = checkInputs({ settings, inputs, team: people })
  const byLevels = optionOf(settings.options, 'mode') === 'levels'
  const told = (existing?.problems ?? []).filter(({ code }) => byLevels || code !== 'handedDay')
  const ofScenario = source.scenario?.problems ?? []
  const found = [...ofScenario, ...told, ...checkSettings(settings), ...tables.problems, ...wrong]
  const { standingLines, heldMonths, handedOn } = existing ?? {}
  const agreement = agreementPart(snapshot, settings, people, existing?.overrides, source.agreement)
  const scenario = scenarioPart(snapshot, source.scenario, inputs, settings.locale)
  const bottomUp = bottomUpPart(snapshot, settings, people, existing?.overrides)
  const more = [bottomUp?.sheets, agreement?.sheets, scenario?.sheets].filter((sheets) => sheets !== undefined)
  const overrides = new Map([
    ...(existing?.overrides ?? []),
    ...(bottomUp?.standing ?? []),
    ...(agreement?.standing ?? []),
    ...(bottomUp?.overrides ?? []),
    ...(agreement?.overrides ?? []),
    ...(source.scenario?.overrides ?? []),
  ])
  const named = withMetricIds(tables, settings)
  const { sales: counted, problems: outside } = salesWithoutOverlays(named.sales, people)
  found.push(...outside)
  const sold = withLineSpellings(counted, standingLines)
  const asks = { settings, team: people, sales: sold, inputs: named.inputs, overrides, heldMonths, standingLines, handedOn }
  if (found.some(isError)) {
    // With a driver that could not be read, nothing is certain of the amounts.
    const certain = ofScenario.length > 0 ? [] : certainProblems(asks, doubtsWith(tables, existing))
    throw refusal([...readOnlyProblem(snapshot, port.host), ...found, ...certain], tables)
  }
  const calendar = calendarOf(settings, existing)
  const team = existing ? [...tables.team, ...closedRows(existing, tables.team, planMonths(settings, [])[0].firstDay - 1)] : tables.team
  const made = await carryOut(planOrRefusal({ ...asks, team, calendar }, tables), stage('plan'))
  const plan: Plan = {
    ...made,
    notes: [...tables.notes, ...made.notes, ...(bottomUp?.notes(made) ?? []), ...(agreement?.notes(made) ?? [])],
  }
  const log = logEntries(plan, existing, declaration, (key) => sheetOf(snapshot, key)?.name ?? key, [
    ...(bottomUp?.log(plan) ?? []),
    ...(agreement?.log(plan) ?? []),
    ...(scenario?.log ?? []),
  ])
  found.push(...(bottomUp?.problems(plan) ?? []), ...(agreement?.problems(plan) ?? []))
  const { sales, answers } = tables
  const standing = new Set(snapshot.sheets.flatMap(({ key }) => (key === undefined ? [] : [key])))
  const written = { team: tables.team, sales, inputs, days: calendar.days, log, answers, more, standing }
  const specified = workbookSteps(plan, written)
  const spec = await carryOut(specified, stretchOf(stage('sheets'), 0, 0.2))
  const replaceInputs = new Set(source.kind === 'workbook' ? ['settings'] : ['settings', 'team', 'history', READINGS])
  // Team gets its columns for ramps and seats with the first table of ramps.
  if (hasSeats(tables) && !layoutsOf(snapshot).get('team')?.columns.has('ramp')) replaceInputs.add('team')
  for (const key of tables.givenInputs) replaceInputs.add(key)
  // People who are added stand in Team from now on.
  if (source.formerOwners === 'add') replaceInputs.add('team')
  if (existing && existing.settings.year !== settings.year) replaceInputs.add('calendar')
  const compared = differenceSteps(snapshot, spec, {
    // In Google Sheets the journal takes back what was begun, and a sheet under its own name needs no call more.
    temporaryNames: port.host === 'excel',
    storesResults: port.host === 'xlsx',
    replaceInputs,
  })
  const changes = await carryOut(compared, stretchOf(stage('sheets'), 0.2, 1))
  const filtered = filteredSheets(snapshot, changes.patch, source, port.host)
  const locked = lockedPlaces(snapshot, changes.patch, port.host)
  if (locked.length > 0) throw refusal([...locked, ...found], tables)
  const standingLayouts = layoutsOf(snapshot)
  const checks = spec.checks.map(({ id, title, detail, gap }) => ({ id, title, detail, gap }))
  const nameOf = (key: string): string => changes.names.get(key) ?? key
  const shown: PlanPreview = {
    plan,
    checks,
    size: changes.size,
    sheets: sheetOutcomes(spec.sheets, changes),
    otherSheets: snapshot.names.filter((name) => !snapshot.sheets.some((sheet) => sheet.key !== undefined && sheet.name === name)).length,
    kept: existing?.kept ?? [],
    warnings: inOrder(
      [...olderVersion(snapshot), ...deletedSheets(snapshot), ...linesLeft(snapshot, plan), ...filtered, ...found],
      tables.sources,
    ),
    places: messagePlaces({ plan, checks }, standingLayouts, nameOf),
    shareTables: tablesOfShares(inputs, people, plan.baseline.years.length > 0),
    inputs,
  }
  const preview: PlanPreview = { ...shown, stamp: previewStamp(shown) }
  const result: PlanPreview = {
    ...preview,
    kept: editsAfter(preview.kept, standingLayouts, changes.layout),
    places: messagePlaces({ plan, checks }, changes.layout, nameOf),
  }
  return { difference: changes, preview, result, reading }
}

const refusal = (problems: Problem[], { sources }: ReadTables): RefusedError => new RefusedError(inOrder(problems, sources))

/** Warnings of the tables are told with what the plan itself is refused for. */
function* planOrRefusal(request: PlanRequest, tables: ReadTables): Steps<Plan> {
  try {
    return yield* planSteps(request)
  } catch (error) {
    throw error instanceof RefusedError ? refusal([...tables.problems, ...error.problems], tables) : error
  }
}

/** Whose override cannot be read may be meant to get anything. */
function doubtsWith({ doubts, team }: ReadTables, existing: ExistingPlan | undefined): ReadTables['doubts'] {
  const unread = existing?.unreadOverrides ?? new Set()
  const ids = team.flatMap(({ id, start }) => (unread.has(id) || unread.has(`${id}@${start ?? 0}`) ? [id] : []))
  return { ...doubts, ids: new Set([...doubts.ids, ...ids]) }
}

/** The workbook's own calendar; the official days of a year that it does not hold yet are added. */
function calendarOf(settings: PlanSettings, existing: ExistingPlan | undefined): { days: CalendarEntry[]; known: boolean } {
  const official = calendarFor(settings)
  if (existing?.days === undefined) return official
  if (existing.settings.year === settings.year) return { days: existing.days, known: official.known }
  const held = new Set(existing.days.map(({ day }) => day))
  return {
    days: [...existing.days, ...official.days.filter(({ day }) => !held.has(day))].sort((a, b) => a.day - b.day),
    known: official.known,
  }
}

function logEntries(
  plan: Plan,
  existing: ExistingPlan | undefined,
  { now, declaredBy }: Declaration,
  nameOf: (key: string) => string,
  more: Omit<LogEntry, 'revision' | 'when' | 'who'>[] = [],
): LogEntry[] {
  const { locale, target, unit } = plan.settings
  const entry = { revision: (existing?.revision ?? 0) + 1, when: now, who: declaredBy }
  return [
    {
      ...entry,
      what: say(texts.built, locale, { year: yearDigits(plan.settings), target, unit }),
      where: '',
      before: existing?.settings.target ?? null,
      after: target,
      reason: '',
    },
    ...plan.nodes.flatMap((node): LogEntry[] =>
      node.override?.typedOver
        ? [
            {
              ...entry,
              what: say(texts.typedOver, locale),
              where: node.name,
              before: null,
              after: node.override.amount,
              reason: node.override.reason,
            },
          ]
        : [],
    ),
    ...plan.nodes.flatMap(({ heldMonths, name }): LogEntry[] =>
      (heldMonths?.typedOver ?? []).map((month) => ({
        ...entry,
        what: say(texts.typedMonth, locale, { month: monthLabel(plan.months[month], locale) }),
        where: name,
        before: null,
        after: heldMonths?.amounts[month] ?? null,
        reason: heldMonths === undefined ? '' : reasonOf(heldMonths, month),
      })),
    ),
    ...more.map((each): LogEntry => ({ ...entry, ...each })),
    ...(existing?.setBack ?? []).map((edit): LogEntry => ({
      ...entry,
      what: say(texts.setBack, locale),
      where: `${nameOf(edit.sheet)}!${cellAddress(edit.at.row, edit.at.column)}`,
      before: edit.formula ?? edit.value,
      after: null,
      reason: '',
    })),
  ]
}
