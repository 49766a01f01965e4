// A company small enough to work out by hand: two teams, three reps, 1,000 sold in 2013, 1,200 wanted in 2014.

import { serialFromIso } from '../../../shared/calendar'
import { newTeamRow } from '../../../shared/import/new-team-row'
import type { SalesColumns, TeamRow } from '../../../shared/import/tables'
import type { PlanRequest } from '../../../shared/setting/plan/plan-request'
import type { PlanSettings } from '../../../shared/setting/plan-settings'

export const teamRow = (id: string, parent: string | null, extra: Partial<TeamRow> = {}): TeamRow =>
  newTeamRow({ id, name: id.toUpperCase(), level: parent === null ? 'company' : parent === 'c' ? 'team' : 'rep', parent, ...extra })

export const SETTINGS: PlanSettings = {
  target: 1200,
  unit: 1,
  year: 2014,
  fiscalStart: 1,
  metric: 'sales',
  locale: 'en-US',
  currency: 'USD',
  money: 1,
  shareMonths: 12,
}

/** Sales of 2013 by owner, a twelfth each month. */
export function salesOf(years: Record<string, number>): SalesColumns {
  const rows = Object.entries(years).flatMap(([owner, year]) =>
    Array.from({ length: 12 }, (_, month) => ({
      date: serialFromIso(`2013-${String(month + 1).padStart(2, '0')}-15`) as number,
      owner,
      value: year / 12,
    })),
  )
  const blank = rows.map(() => '')
  return {
    dates: Int32Array.from(rows.map(({ date }) => date)),
    owners: rows.map(({ owner }) => owner),
    values: Float64Array.from(rows.map(({ value }) => value)),
    metrics: blank,
    products: blank,
    ids: blank,
    currencies: blank,
    rowNumbers: Int32Array.from(rows.map((_, index) => index + 2)),
    source: { file: 'history.csv' },
  }
}

/** Team A with a1 (400) and a2 (200), team B with b1 (400); rows of the same id are changed, others added. */
export function smallCompany(rows: TeamRow[] = [], extra: Partial<PlanRequest> = {}, years: Record<string, number> = {}): PlanRequest {
  const usual = [teamRow('c', null), teamRow('a', 'c'), teamRow('a1', 'a'), teamRow('a2', 'a'), teamRow('b', 'c'), teamRow('b1', 'b')]
  const team = [
    ...usual.map((row) => rows.find(({ id }) => id === row.id) ?? row),
    ...rows.filter(({ id }) => usual.every((row) => row.id !== id)),
  ]
  return { settings: SETTINGS, team, sales: salesOf({ a1: 400, a2: 200, b1: 400, ...years }), ...extra }
}
