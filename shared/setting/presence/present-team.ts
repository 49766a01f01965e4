// Who is there for which part of each month: rows of Team as the tree takes them, with ramps, absences and vacancies of each.

import type { TeamRow } from '../../import/tables'
import { knownIds } from '../../import/known-ids'
import { optionOf } from '../options/options'
import type { PlanRequest } from '../plan/plan-request'
import type { CalendarEntry, PlanMonth } from '../history/plan-months'
import { profileOf, rampOf } from './find-ramp'
import type { MonthFactors } from './month-factors'
import { monthFactors } from './month-factors'
import { seatOf } from './seat'
import { managerOfUnassigned, withUnassigned } from './unassigned'

export interface PresentTeam {
  /** Without overlay roles, with rows "not assigned" where something stays with a manager. */
  team: TeamRow[]
  /** Of rows that carry less than the whole in some month. */
  factors: ReadonlyMap<TeamRow, MonthFactors>
  /** Rows outside the roll-up. */
  overlays: TeamRow[]
}

/**
 * @param team amounts in the money of the sheets.
 * A vacancy weighs like a whole seat from the day after its predecessor's end, and carries from its planned start only.
 */
export function presentTeam(
  team: readonly TeamRow[],
  { settings, inputs = {}, overrides }: Pick<PlanRequest, 'settings' | 'inputs' | 'overrides'>,
  months: readonly Omit<PlanMonth, 'comparedFirstDay'>[],
  days: readonly CalendarEntry[],
): PresentTeam {
  const ramps = inputs.ramps ?? []
  const absences = absencesByOwner(team, inputs.absences ?? [])
  const facts = { months, days, cutoff: optionOf(settings.options, 'rampCutoff') }
  const isManager = new Set(team.map(({ parent }) => parent))
  const factors = new Map<TeamRow, MonthFactors>()
  const managers = new Set<string>()
  const overlays = team.filter((row) => seatOf(row.seat) === 'overlay')
  const rows = team.flatMap((row): TeamRow[] => {
    if (seatOf(row.seat) === 'overlay') return []
    if (isManager.has(row.id)) return [row]
    const ramp = rampOf(row, ramps)
    if (ramp === undefined && seatOf(row.seat) === undefined && !absences.has(row.id)) return [row]
    const found = monthFactors(row, ramp && profileOf(ramp), absences.get(row.id) ?? [], facts)
    const placed = seatOf(row.seat) === 'vacancy' ? { ...row, start: openSince(row, team) } : row
    if (found.causes.length === 0 || !isInYear(placed, months)) return [placed]
    factors.set(placed, found)
    if (row.parent !== null) managers.add(row.parent)
    return [placed]
  })
  const keepsGap = optionOf(settings.options, 'gap') === 'manager'
  const kept = new Set([...(keepsGap ? managers : []), ...heldOpen(overrides, isManager)])
  return { team: withUnassigned(rows, kept, settings.locale), factors, overlays }
}

/** Managers beside whose people an amount is held that nobody owns: own numbers that were taken leave it (room bottom-up). */
const heldOpen = (overrides: PlanRequest['overrides'], isManager: ReadonlySet<string | null>): string[] =>
  [...(overrides ?? [])].flatMap(([key, { amount }]) => {
    const manager = managerOfUnassigned(key)
    return manager !== undefined && amount > 0 && isManager.has(manager) ? [manager] : []
  })

const isInYear = ({ start, end }: TeamRow, months: readonly Pick<PlanMonth, 'firstDay' | 'lastDay'>[]): boolean =>
  (start === null || start <= months[11].lastDay) && (end === null || end >= months[0].firstDay)

/** The day after whoever had the seat before left it; null where that is not known. */
function openSince({ takesOver }: TeamRow, team: readonly TeamRow[]): number | null {
  if (takesOver === null) return null
  const ends = team.filter(({ id }) => id === takesOver).map(({ end }) => end)
  return ends.length > 0 && ends.every((end) => end !== null) ? Math.max(...ends) + 1 : null
}

type AbsenceRows = NonNullable<NonNullable<PlanRequest['inputs']>['absences']>

function absencesByOwner(team: readonly TeamRow[], rows: AbsenceRows): Map<string, { from: number; to: number }[]> {
  const known = knownIds(team)
  const found = new Map<string, { from: number; to: number }[]>()
  for (const { owner, from, to } of rows) {
    const id = known.idOf(owner)
    if (id === undefined || from === null) continue
    const own = found.get(id)
    const absence = { from, to: to ?? Infinity }
    if (own === undefined) found.set(id, [absence])
    else own.push(absence)
  }
  return found
}
