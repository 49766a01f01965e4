// A small company of even months whose people or units hold some of them.

import { serialFromIso } from '../../../shared/calendar'
import { newTeamRow } from '../../../shared/import/new-team-row'
import { RefusedError } from '../../../shared/import/problem'
import type { TeamRow } from '../../../shared/import/tables'
import type { HeldMonths } from '../../../shared/setting/held-months/held-months'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import type { PlanRequest } from '../../../shared/setting/plan/plan-request'

export const held = (amounts: Record<number, number>, reason = 'fair'): HeldMonths => ({
  amounts: Array.from({ length: 12 }, (_, month) => amounts[month] ?? null),
  reason,
  places: Array.from({ length: 12 }, (_, month) => ({ sheet: 'Monthly', row: 9, column: `M${month + 1}` })),
})

/** Two people unless given otherwise, of 120,000 each in a year of even months; one has a product line more. */
export function request(
  heldMonths: Record<string, HeldMonths>,
  more: Partial<PlanRequest> & { people?: Partial<TeamRow>[]; owners?: string[] } = {},
): PlanRequest {
  const { people = [{}, {}], owners = ['p0', 'p1'], ...rest } = more
  const dates = Array.from(
    { length: 12 * owners.length },
    (_, at) => serialFromIso(`2013-${String((at % 12) + 1).padStart(2, '0')}-15`) as number,
  )
  const none = dates.map(() => '')
  return {
    settings: {
      target: 240_000,
      unit: 10,
      year: 2014,
      fiscalStart: 1,
      metric: 'sales',
      locale: 'en-US',
      currency: 'USD',
      money: 1,
      shareMonths: 12,
    },
    team: [
      newTeamRow({ id: 'c', name: 'Company', level: 'company' }),
      ...people.map((row, at) => newTeamRow({ id: `p${at}`, name: `P${at}`, level: 'rep', parent: 'c', ...row })),
    ],
    sales: {
      dates: Int32Array.from(dates),
      owners: dates.map((_, at) => owners[Math.floor(at / 12)]),
      values: Float64Array.from(dates, () => 100),
      metrics: none,
      products: dates.map((_, at) => (at % 2 === 0 ? 'bikes' : 'parts')),
      ids: none,
      currencies: none,
      rowNumbers: Int32Array.from(dates, (_, at) => at + 2),
      source: {},
    },
    seasonWeights: new Array<number>(12).fill(10),
    heldMonths: new Map(Object.entries(heldMonths)),
    ...rest,
  }
}

export function refusal(asked: PlanRequest): { code: string; column?: string; params: unknown }[] {
  try {
    makePlan(asked)
  } catch (error) {
    if (error instanceof RefusedError) return error.problems.map(({ code, place, params }) => ({ code, column: place.column, params }))
    throw error
  }
  return []
}

export const twoTeams: TeamRow[] = [
  newTeamRow({ id: 'c', name: 'Company', level: 'company' }),
  newTeamRow({ id: 'a', name: 'A', level: 'team', parent: 'c' }),
  newTeamRow({ id: 'a1', name: 'A1', level: 'rep', parent: 'a' }),
  newTeamRow({ id: 'a2', name: 'A2', level: 'rep', parent: 'a' }),
  newTeamRow({ id: 'b', name: 'B', level: 'team', parent: 'c' }),
  newTeamRow({ id: 'b1', name: 'B1', level: 'rep', parent: 'b' }),
]
