// Held months in a whole plan: what they change, what they leave, and what is refused or told of them.

import { describe, expect, it } from 'vitest'
import { serialFromIso } from '../../../shared/calendar'
import { newTeamRow } from '../../../shared/import/new-team-row'
import { RefusedError } from '../../../shared/import/problem'
import type { TeamRow } from '../../../shared/import/tables'
import { sumOf } from '../../../shared/setting/amounts'
import type { HeldMonths } from '../../../shared/setting/held-months/held-months'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import type { PlanRequest } from '../../../shared/setting/plan/plan-request'

const held = (amounts: Record<number, number>, reason = 'fair'): HeldMonths => ({
  amounts: Array.from({ length: 12 }, (_, month) => amounts[month] ?? null),
  reason,
  places: Array.from({ length: 12 }, (_, month) => ({ sheet: 'Monthly', row: 9, column: `M${month + 1}` })),
})

/** Two people of 120,000 each in a year of even months; one has a product line more. */
function request(heldMonths: Record<string, HeldMonths>, more: Partial<PlanRequest> & { people?: Partial<TeamRow>[] } = {}): PlanRequest {
  const { people = [{}, {}], ...rest } = more
  const dates = Array.from({ length: 24 }, (_, at) => serialFromIso(`2013-${String((at % 12) + 1).padStart(2, '0')}-15`) as number)
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
      owners: dates.map((_, at) => (at < 12 ? 'p0' : 'p1')),
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

function refusal(asked: PlanRequest): { code: string; column?: string; params: unknown }[] {
  try {
    makePlan(asked)
  } catch (error) {
    if (error instanceof RefusedError) return error.problems.map(({ code, place, params }) => ({ code, column: place.column, params }))
    throw error
  }
  return []
}

describe('held months', () => {
  it('leave the year as it is, and the months of the company follow', () => {
    const plan = makePlan(request({ p0: held({ 2: 21_000 }) }))
    const [company, p0, p1] = plan.nodes
    expect(p0.months).toEqual([9000, 9000, 21_000, ...new Array<number>(9).fill(9000)])
    expect(p1.months).toEqual(new Array(12).fill(10_000))
    expect(company.months[2]).toBe(31_000)
    expect(sumOf(company.months)).toBe(240_000)
    expect(plan.notes.find(({ code }) => code === 'months-held')?.params).toEqual({
      who: 'P0',
      months: '2014-03 21,000 (10,000)',
      reason: 'fair',
    })
    expect(plan.checks.filter(({ gap }) => gap !== 0)).toEqual([])
  })

  it('are refused where they exceed the year, or leave a rest that no month can take', () => {
    const params = { who: 'P0', sum: 130_000, gap: 10_000, target: 120_000 }
    expect(refusal(request({ p0: held({ 0: 60_000, 5: 70_000 }) }))).toEqual([{ code: 'heldAbove', column: 'M1', params }])
    const all = Object.fromEntries(Array.from({ length: 12 }, (_, month) => [month, 9000]))
    expect(refusal(request({ p0: held(all), p1: held({ ...all, 11: 21_000 }) })).map(({ code }) => code)).toEqual(['heldNoneLeft'])
  })

  it('without a reason are flagged, and where nobody is there do not count', () => {
    const gone = [{ end: serialFromIso('2014-06-30') }, { end: serialFromIso('2013-12-31') }]
    const plan = makePlan(request({ p0: held({ 5: 1, 6: 2 }, ' '), p1: held({ 0: 3 }), c: held({ 4: 5 }) }, { people: gone }))
    const gaps = Object.fromEntries(plan.checks.map(({ id, gap }) => [id, gap]))
    expect(gaps).toMatchObject({ heldReasons: 1, heldCells: 3, heldYear: 0, months: 0 })
    expect(plan.nodes[1].months.slice(5, 7)).toEqual([1, 0])
    expect(plan.notes.filter(({ code }) => code === 'months-outside').map(({ params }) => params.months)).toEqual([
      '2014-05',
      '2014-07',
      '2014-01',
    ])
  })

  it('keep months by product line exact, to the cents that they are typed with', () => {
    const asked = request({ p0: held({ 2: 20_000.37 }) })
    const plan = makePlan({ ...asked, settings: { ...asked.settings, options: { lines: 'yes' } } })
    expect(plan.lines?.lines).toHaveLength(2)
    expect(plan.checks.filter(({ gap }) => gap !== 0)).toEqual([])
    expect(sumOf(plan.lines?.months.slice(4, 6) ?? [])).toBe(20_000.37)
  })

  it('count for nothing, and give no target away, while it has not been handed down', () => {
    const asked = request({ p0: held({ 0: 60_000, 5: 70_000 }, '') })
    const levels = { ...asked, settings: { ...asked.settings, options: { mode: 'levels' as const } } }
    const plan = makePlan(levels)
    const gaps = Object.fromEntries(plan.checks.map(({ id, gap }) => [id, gap]))
    expect(gaps).toMatchObject({ heldReasons: 1, heldYear: 0, months: 0 })
    expect(plan.notes.filter(({ code }) => code.startsWith('months-'))).toEqual([])
    expect(refusal({ ...levels, handedOn: new Map([['c', 41_650]]) }).map(({ code }) => code)).toEqual(['heldAbove'])
  })

  it('go to the units above where these hand down more than they are assigned', () => {
    const asked = request({ p0: held({ 2: 21_000 }) })
    const plan = makePlan({ ...asked, settings: { ...asked.settings, overAssignment: [{ level: 'company', rate: 0.1 }] } })
    expect(plan.nodes[0].street[2]).toBe(plan.nodes[1].months[2] + plan.nodes[2].months[2])
    expect(sumOf(plan.nodes[0].months)).toBe(240_000)
    expect(plan.checks.filter(({ gap }) => gap !== 0)).toEqual([])
  })
})
