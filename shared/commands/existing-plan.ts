// What a workbook that holds a plan already says: its settings, the overrides in it, hand edits, people who are gone.

import { DAY_KINDS } from '../calendar/day-kinds'
import type { Bilingual } from '../i18n/messages'
import type { Problem } from '../import'
import { say } from '../i18n/messages'
import type { TeamRow } from '../import'
import { newTeamRow } from '../import/new-team-row'
import type { CalendarEntry } from '../setting/history/plan-months'
import type { HeldMonths } from '../setting/held-months/held-months'
import type { Override, PlanSettings } from '../setting/plan-settings'
import { isDay } from '../setting/levels/stages'
import { stageNotes } from '../setting/levels/stage-words'
import { LINES, lineOfColumn } from '../setting/sheets/lines-sheet'
import { keyOfRow } from '../setting/sheets/sheet-context'
import { idOfKey } from '../setting/team-tree'
import { tidy } from '../setting/amounts'
import { cellAddress } from '../workbook/address'
import type { Scalar } from '../workbook/cell'
import { editSteps } from '../workbook/difference'
import { layoutsOf, sheetOf } from '../workbook/layouts-of'
import type { Edit } from '../workbook/edits'
import { referencesOf } from '../workbook/formula-references'
import type { SheetLayout } from '../workbook/layout'
import type { SheetSnapshot, Snapshot } from '../workbook/port'
import type { Steps } from '../workbook/steps'
import type { KeptEdit } from './contracts'
import { heldInWorkbook } from './held-in-workbook'
import { cellByKey as cell, headerOf, readSettings } from './workbook-settings'

const texts = {
  typedOver: { en: 'typed over the target', zh: '直接改写目标' },
  overrideText: {
    en: 'The override "{text}" of {who} is not an amount of zero or more. Type one, or empty the cell.',
    zh: '{who} 的人工调整“{text}”不是不小于零的金额。请更正，或清空单元格。',
  },
} satisfies Record<string, Bilingual>

export interface ExistingPlan {
  settings: PlanSettings
  /** Amounts in currency, by node key. */
  overrides: Map<string, Override & { typedOver: boolean }>
  /** Amounts in currency, by node key; undefined where Monthly has no cells for held months. */
  heldMonths: Map<string, HeldMonths> | undefined
  kept: KeptEdit[]
  /** Generated cells that were typed over and will be set back. */
  setBack: Edit[]
  days: CalendarEntry[] | undefined
  /** Nodes of the sheets, in order, with the row id of the parent: for those that left the team. */
  nodes: { key: string; name: string; level: string; parent: string | null }[]
  revision: number
  /** Product lines that the sheets have columns for. */
  standingLines: string[]
  /** Settings and overrides that cannot be read. */
  problems: Problem[]
  /** Node keys whose override cannot be read. */
  unreadOverrides: Set<string>
  /** What stands in the days of handing down, by node key; undefined where Cascade has none. */
  handedOn?: Map<string, Scalar>
}

/**
 * What the workbook says of the plan in it, in steps; undefined when there is none.
 * @param asked settings of this build, which stand in where the Settings sheet was deleted beside a plan, or cannot be read.
 */
export function* existingPlan(snapshot: Snapshot, asked: PlanSettings): Steps<ExistingPlan | undefined> {
  const read = readSettings(snapshot)
  if (read === undefined && sheetOf(snapshot, 'cascade') === undefined) return undefined
  const settings = read === undefined || read.problems.length > 0 ? asked : read.settings
  const layouts = layoutsOf(snapshot)
  const [cascade, layout] = [sheetOf(snapshot, 'cascade'), layouts.get('cascade')]
  // What a deleted sheet, row or column has broken is nobody's edit; it is written anew.
  const edits = (yield* editSteps(snapshot)).filter(({ formula }) => !formula?.includes('#REF!'))
  const plan: ExistingPlan = {
    settings,
    overrides: new Map(),
    heldMonths: undefined,
    kept: [],
    setBack: [],
    days: calendarOf(snapshot),
    nodes: [],
    revision: revisionOf(snapshot),
    standingLines: [...(layouts.get(LINES)?.columns.keys() ?? [])].flatMap((key) => lineOfColumn(key) ?? []),
    problems: read?.problems ?? [],
    unreadOverrides: new Set(),
  }
  let keptEdits = new Set<Edit>()
  if (cascade && layout) {
    plan.nodes = nodesOf(cascade, layout)
    readOverrides(plan, cascade, layout)
    readHandedOn(plan, cascade, layout)
    keptEdits = keepTypedOver(plan, cascade, edits)
    const held = heldInWorkbook(snapshot, settings, plan.nodes, edits)
    plan.heldMonths = held.heldMonths
    plan.kept.push(...held.kept)
    plan.problems.push(...held.problems)
    keptEdits = new Set([...keptEdits, ...held.taken])
  }
  plan.setBack = edits.filter((edit) => !keptEdits.has(edit))
  for (const edit of plan.setBack) {
    const sheet = sheetOf(snapshot, edit.sheet) as SheetSnapshot
    plan.kept.push({
      kind: 'setBack',
      sheet: sheet.name,
      address: cellAddress(edit.at.row, edit.at.column),
      who: nameAt(sheet, layouts.get(edit.sheet) as SheetLayout, edit.row),
      value: edit.formula ?? (edit.value === null ? '' : typeof edit.value === 'boolean' ? String(edit.value) : edit.value),
    })
  }
  return plan
}

const nameAt = (sheet: SheetSnapshot, layout: SheetLayout, row: string): string =>
  String(cell(sheet, layout, row, 'name') ?? cell(sheet, layout, row, 'check') ?? cell(sheet, layout, row, 'month') ?? row)

/** A number typed where a formula gave the target, or its calculated value, is meant as an override. */
const isTypedTarget = (edit: Edit): boolean =>
  edit.sheet === 'cascade' &&
  (edit.column === 'target' || edit.column === 'calculated') &&
  edit.formula === null &&
  typeof edit.value === 'number' &&
  edit.value >= 0

function readOverrides(plan: ExistingPlan, sheet: SheetSnapshot, layout: SheetLayout): void {
  const place = layout.columns.get('override')
  for (const { key, name } of plan.nodes) {
    const row = `n:${key}`
    const value = cell(sheet, layout, row, 'override')
    if (value === null || value === '') continue
    const address = cellAddress(layout.rows.get(row) as number, place as number)
    const at = { sheet: sheet.name, row: (layout.rows.get(row) as number) + 1, column: headerOf(sheet, layout, 'override'), address }
    if (typeof value !== 'number' || value < 0) {
      plan.problems.push({
        code: 'overrideText',
        severity: 'error',
        place: at,
        text: texts.overrideText,
        params: { text: String(value), who: name },
      })
      plan.unreadOverrides.add(key)
      continue
    }
    plan.overrides.set(key, {
      amount: tidy(value * plan.settings.money),
      reason: String(cell(sheet, layout, row, 'reason') ?? ''),
      typedOver: false,
      place: at,
    })
    plan.kept.push({ kind: 'override', sheet: sheet.name, address, who: name, value })
  }
}

function readHandedOn(plan: ExistingPlan, sheet: SheetSnapshot, layout: SheetLayout): void {
  const place = layout.columns.get('handedOn')
  if (place === undefined) return
  plan.handedOn = new Map()
  for (const { key, name } of plan.nodes) {
    const row = layout.rows.get(`n:${key}`) as number
    const value = sheet.values[row]?.[place] ?? null
    if (value === null || value === '') continue
    plan.handedOn.set(key, value)
    if (isDay(value)) continue
    const address = cellAddress(row, place)
    plan.problems.push({
      code: 'handedDay',
      severity: 'warning',
      place: { sheet: sheet.name, row: row + 1, column: headerOf(sheet, layout, 'handedOn'), address },
      text: stageNotes.day,
      params: { text: String(value), who: name },
    })
  }
}

/** @returns the edits that became overrides. */
function keepTypedOver(plan: ExistingPlan, sheet: SheetSnapshot, edits: Edit[]): Set<Edit> {
  const kept = new Set<Edit>()
  const nodes = new Map(plan.nodes.map((node) => [node.key, node]))
  // Where both were typed over, the target is what was meant.
  const typed = edits.filter(isTypedTarget).sort((a, b) => Number(b.column === 'target') - Number(a.column === 'target'))
  for (const edit of typed) {
    const key = keyOfRow(edit.row)
    const node = nodes.get(key ?? '')
    // An override that stands wins, and the company has its target from Settings: there the cell is set back, and the Log keeps it.
    if (key === undefined || node === undefined || node.parent === null || plan.overrides.has(key)) continue
    const { name } = node
    const address = cellAddress(edit.at.row, edit.at.column)
    kept.add(edit)
    plan.overrides.set(key, {
      amount: tidy(Number(edit.value) * plan.settings.money),
      reason: say(texts.typedOver, plan.settings.locale),
      typedOver: true,
      place: { sheet: sheet.name, row: edit.at.row + 1, address },
    })
    plan.kept.push({
      kind: 'typedOver',
      sheet: sheet.name,
      address,
      who: name,
      value: Number(edit.value),
    })
  }
  return kept
}

/** Node rows in sheet order; the parent by the row that its formula (=ROW(…)) points to. */
function nodesOf(sheet: SheetSnapshot, layout: SheetLayout): ExistingPlan['nodes'] {
  const keyAt = new Map(
    [...layout.rows].flatMap(([id, row]): [number, string][] => (keyOfRow(id) === undefined ? [] : [[row, keyOfRow(id) as string]])),
  )
  const parentColumn = layout.columns.get('parent') ?? -1
  const parentRow = (row: number): number | undefined => referencesOf(sheet.formulas[row]?.[parentColumn] ?? '')[0]?.first.row
  return [...layout.rows]
    .filter(([id]) => keyOfRow(id) !== undefined)
    .sort((a, b) => a[1] - b[1])
    .map(([id, row]) => ({
      key: keyOfRow(id) as string,
      name: String(cell(sheet, layout, id, 'name') ?? ''),
      level: String(cell(sheet, layout, id, 'level') ?? ''),
      parent: keyAt.get(parentRow(row) ?? -1) ?? null,
    }))
}

function calendarOf(snapshot: Snapshot): CalendarEntry[] | undefined {
  const [sheet, layout] = [sheetOf(snapshot, 'calendar'), layoutsOf(snapshot).get('calendar')]
  if (sheet === undefined || layout === undefined) return undefined
  const at = (row: Scalar[], column: string): Scalar => row[layout.columns.get(column) ?? -1] ?? null
  return sheet.values.slice(layout.firstRow).flatMap((row): CalendarEntry[] => {
    const day = at(row, 'day')
    if (typeof day !== 'number' || day <= 0) return []
    const kind = at(row, 'kind')
    const isMakeup = kind === DAY_KINDS.makeup.en || kind === DAY_KINDS.makeup.zh
    return [{ day: Math.floor(day), kind: isMakeup ? 'makeup' : 'holiday', name: String(at(row, 'name') ?? '') }]
  })
}

export function revisionOf(snapshot: Snapshot): number {
  const [sheet, layout] = [sheetOf(snapshot, 'log'), layoutsOf(snapshot).get('log')]
  const column = layout?.columns.get('revision')
  if (sheet === undefined || layout === undefined || column === undefined) return 0
  return sheet.values.slice(layout.firstRow).reduce((last, row) => Math.max(last, Number(row[column]) || 0), 0)
}

/** Team rows for nodes of the sheets that the team no longer has: they stay as closed rows, so that what points there stays right. */
export function closedRows(existing: ExistingPlan, team: TeamRow[], dayBeforeYear: number): TeamRow[] {
  const known = new Set(team.map(({ id }) => id))
  const root = team.find(({ parent }) => parent === null)
  const gone = new Map<string, ExistingPlan['nodes'][number]>()
  for (const node of existing.nodes) {
    // An id may itself look like one with a day behind it.
    const id = known.has(node.key) ? node.key : idOfKey(node.key)
    if (!known.has(id) && !gone.has(id)) gone.set(id, node)
  }
  return [...gone].map(([id, { name, level, parent }]): TeamRow => {
    const above = parent === null ? null : idOfKey(parent)
    const parentId = above !== null && (known.has(above) || gone.has(above)) ? above : (root?.id ?? null)
    return newTeamRow({ id, name, level, parent: parentId, end: dayBeforeYear })
  })
}
