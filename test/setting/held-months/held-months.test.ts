// Held months in a whole plan: what they change, what they leave, and what is refused or told of them.

import { describe, expect, it } from 'vitest'
import { serialFromIso } from '../../../shared/calendar'
import { sumOf } from '../../../shared/setting/amounts'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import { held, refusal, request } from './support'

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
    const plan = makePlan(request({ p0: held({ 5: 1, 6: 2 }, ' '), p1: held({ 0: 3 }) }, { people: gone }))
    const gaps = Object.fromEntries(plan.checks.map(({ id, gap }) => [id, gap]))
    expect(gaps).toMatchObject({ heldReasons: 1, heldCells: 2, heldYear: 0, months: 0, heldOpen: 0 })
    expect(plan.nodes[1].months.slice(5, 7)).toEqual([1, 0])
    expect(plan.notes.filter(({ code }) => code === 'months-outside').map(({ params }) => params.months)).toEqual(['2014-07', '2014-01'])
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
    expect(gaps).toMatchObject({ heldReasons: 2, heldYear: 0, months: 0 })
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
