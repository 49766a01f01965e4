// Random companies with ramps, absences, vacancies, overlay roles, people who move in the year, and further metrics by month.

import fc from 'fast-check'
import { serialFromYmd } from '../../../shared/calendar'
import type { TeamRow } from '../../../shared/import/tables'
import type { AbsenceRow } from '../../../shared/setting/inputs/absences'
import type { SeasonRow } from '../../../shared/setting/inputs/seasons'
import type { MetricRow } from '../../../shared/setting/inputs/metrics'
import type { RampRow } from '../../../shared/setting/inputs/ramps'
import type { PlanRequest } from '../../../shared/setting/plan/plan-request'
import type { RandomOptions } from '../random-company'
import { randomRequest, YEAR } from '../random-company'

const day = (month: number, date: number): number =>
  serialFromYmd({ year: YEAR + (month > 11 ? 1 : 0), month: (month % 12) + 1, day: date })

export const ramp = (profile: string, parts: readonly number[], role = '', validFrom: number | null = null): RampRow =>
  ({
    profile,
    role,
    kind: null,
    validFrom,
    ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`m${at + 1}`, parts[at] ?? null])),
    place: {},
    cells: {},
  }) as RampRow

export const absence = (owner: string, from: number, to: number | null): AbsenceRow => ({
  owner,
  from,
  to,
  reason: '',
  place: {},
  cells: {},
})

/** A schedule for a unit or a person by chance, its months in parts of their sum. */
function seasonsOf({ team }: PlanRequest, profile: readonly number[]): { seasons?: SeasonRow[] } {
  if (profile.length < 3) return {}
  const shares = Array.from({ length: 12 }, (_, month) => profile[month % profile.length] + (month === 0 ? 1 : 0))
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const months = Object.fromEntries(shares.map((share, month) => [`m${month + 1}`, share / whole]))
  const quarters = { q1: null, q2: null, q3: null, q4: null }
  const node = team[profile[0] % team.length].id
  return { seasons: [{ schedule: 'Typed', node, metric: '', ...quarters, ...months, place: {}, cells: {} } as unknown as SeasonRow] }
}

/** Somebody who stands elsewhere from a day on, as two rows of one id; as one where they were not there before or after that day. */
function moved(row: TeamRow, start: number, parent: string, hasRamp: boolean): TeamRow[] {
  if ((row.start !== null && row.start >= start) || (row.end !== null && row.end < start)) return [row]
  return [
    { ...row, end: start - 1 },
    { ...row, start, parent, takesOver: null, floor: null, cap: null, lock: null, ...(hasRamp ? { ramp: 'New' } : {}) },
  ]
}

/** A metric that is measured by month, in whole numbers or tenths. */
const metricsOf = ([first = 0, second = 1]: readonly number[]): { metrics?: MetricRow[] } =>
  first % 2 === 1 ? {} : { metrics: [visits(first * 37 + second / 10)] }

export const visits = (total: number): MetricRow =>
  ({
    ...{ id: 'visits', name: 'Visits', unit: 'visits', kind: 'sum', total, owner: '', period: 'month' },
    ...{ deadline: null, spread: null, group: null, direction: null, source: '', place: {}, cells: {} },
  }) as unknown as MetricRow

const person = fc.record({
  kind: fc.constantFrom('none', 'none', 'ramp', 'absence', 'vacancy', 'both', 'overlay', 'moves', 'moves', 'moves twice'),
  month: fc.nat(11),
  date: fc.integer({ min: 1, max: 28 }),
  length: fc.integer({ min: 0, max: 120 }),
  to: fc.nat(1000),
})

export const randomPresence = (options: RandomOptions): fc.Arbitrary<PlanRequest> =>
  fc
    .tuple(randomRequest(options), fc.array(person, { minLength: 20, maxLength: 40 }), fc.array(fc.nat(20), { maxLength: 6 }), fc.boolean())
    .map(([request, people, profile, isShared]) => {
      const parents = new Set(request.team.map(({ parent }) => parent))
      const absences: AbsenceRow[] = []
      const units = request.team.filter(({ id }) => parents.has(id))
      const team = request.team.flatMap((row, at): TeamRow | TeamRow[] => {
        const { kind, month, date, length, to } = people[at % people.length]
        if (parents.has(row.id) || row.parent === null) return row
        const start = day(month, date)
        if (kind === 'moves') return moved(row, start, units[to % units.length].id, length % 3 === 0)
        if (kind === 'moves twice') {
          const [before, then] = moved(row, start, units[to % units.length].id, false)
          return [before, ...(then === undefined ? [] : moved(then, start + length, row.parent, false))]
        }
        if (kind === 'absence' || kind === 'both') absences.push(absence(row.id, start, length === 0 ? null : start + length))
        if (kind === 'ramp' || kind === 'both') return { ...row, start: row.start ?? start, ramp: 'New' }
        if (kind === 'vacancy') return { ...row, start, end: null, seat: 'vacancy' }
        return kind === 'overlay' && at > 3 ? { ...row, seat: 'overlay' } : row
      })
      const ids = new Set(team.filter(({ seat }) => seat === 'overlay').map(({ id }) => id))
      return {
        ...request,
        team,
        overrides: new Map([...(request.overrides ?? [])].filter(([key]) => !ids.has(key))),
        inputs: {
          ramps: [
            ramp(
              'New',
              profile.map((twentieth) => twentieth / 20),
            ),
          ],
          absences,
          ...metricsOf(profile),
          ...seasonsOf(request, profile),
        },
        settings: { ...request.settings, ...(isShared ? { options: { gap: 'peers' as const } } : {}) },
      }
    })
