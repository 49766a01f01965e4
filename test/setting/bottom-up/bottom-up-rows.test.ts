// What own numbers come to by level, what is unknown, what is wrong in a row and what a build takes, by hand.

import { describe, expect, it } from 'vitest'
import { say } from '../../../shared/i18n/messages'
import { RefusedError } from '../../../shared/import/problem'
import type { TeamRow } from '../../../shared/import/tables'
import { sumOf } from '../../../shared/setting/amounts'
import type { BottomUpInputs, KeptNumbers } from '../../../shared/setting/bottom-up/bottom-up-inputs'
import { NO_NUMBER, YES } from '../../../shared/setting/bottom-up/bottom-up-inputs'
import { bottomUpRows } from '../../../shared/setting/bottom-up/bottom-up-rows'
import { takeNumbers } from '../../../shared/setting/bottom-up/take-numbers'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import type { PlanRequest } from '../../../shared/setting/plan/plan-request'
import type { Override } from '../../../shared/setting/plan-settings'
import { unassignedId } from '../../../shared/setting/presence/unassigned'
import { smallCompany, teamRow } from '../agreement/small-company'

const TARGETS: Record<string, number> = { a1: 480, a2: 240, b1: 480 }

const kept = (rows: Record<string, Partial<BottomUpInputs>>, taken: Record<string, number> = {}): KeptNumbers =>
  new Map(
    Object.entries(rows).map(([key, inputs]) => [
      key,
      { inputs: { ...NO_NUMBER.inputs, ...inputs }, taken: taken[key] ?? null, target: TARGETS[key] },
    ]),
  )

const rows = (typed: KeptNumbers, request: PlanRequest = smallCompany()) => {
  const all = bottomUpRows(makePlan(request), typed, 6)
  return (key: string) => all.find(({ node }) => node.key === key)!
}

describe('own numbers', () => {
  it('sum upwards; an empty cell is not answered and 0 is a number', () => {
    const row = rows(kept({ a1: { own: 400 }, a2: { own: 0 } }))
    expect(row('a2')).toMatchObject({ bottomUp: 0, answered: 1, gap: 240, unknown: 0, whole: 240 })
    expect(row('b1')).toMatchObject({ bottomUp: null, answered: 0, gap: null, unknown: 480, whole: null })
    expect(row('a')).toMatchObject({ bottomUp: 400, asked: 2, answered: 2, targetAnswered: 720, gap: 320, unknown: 0, whole: 320 })
    expect(row('c')).toMatchObject({ bottomUp: 400, asked: 3, answered: 2, targetAnswered: 720, gap: 320, unknown: 480, whole: null })
    const nobody = rows(kept({}))
    expect(nobody('c')).toMatchObject({
      bottomUp: null,
      asked: 3,
      answered: 0,
      targetAnswered: null,
      gap: null,
      unknown: 1200,
      whole: null,
    })
  })

  it('that are no amounts are told and count as not answered; finer ones count', () => {
    const row = rows(kept({ a1: { own: 'about half' }, a2: { own: -5 }, b1: { own: 479.5 } }))
    expect(row('a1')).toMatchObject({ flaws: ['ownText'], answered: 0, unknown: 480 })
    expect(row('a2')).toMatchObject({ flaws: ['ownText'], answered: 0 })
    expect(row('b1')).toMatchObject({ flaws: ['ownDigits'], answered: 1, gap: 0.5 })
    const taken = rows(
      kept({ a1: { take: 'maybe' }, a2: { take: 'YES' }, b1: { own: 1, take: 'yes' } }),
      smallCompany([teamRow('b1', 'b', { lock: 480 })]),
    )
    expect([taken('a1').flaws, taken('a2').flaws, taken('b1').flaws]).toEqual([['takeText'], ['takeNothing'], ['takeLocked']])
    expect(taken('b1').taken).toBe(null)
  })
})

describe('what a build takes', () => {
  const take = (typed: KeptNumbers, standing = new Map<string, Override>(), money = 1) =>
    takeNumbers({ kept: typed, team: smallCompany().team, standing, money, locale: 'en-US', placeOf: () => undefined })

  it('is the own number, once, and what it leaves belongs to nobody', () => {
    const typed = kept({ a1: { own: 400, take: 'yes', remark: 'two accounts left' }, a2: { own: 200 } })
    const { taken, overrides } = take(typed)
    expect(taken).toEqual([{ key: 'a1', before: 480, after: 400, reason: 'own number, bottom-up: two accounts left' }])
    expect([...overrides].map(([key, { amount }]) => [key, amount])).toEqual([
      ['a1', 400],
      [unassignedId('a'), 80],
    ])
    const { nodes } = makePlan(smallCompany([], { overrides }))
    const amounts = Object.fromEntries(nodes.map(({ key, target }) => [key, target]))
    expect(amounts).toMatchObject({ c: 1200, a: 720, a1: 400, a2: 240, [unassignedId('a')]: 80, b1: 480 })
    expect(take(kept({ a1: { own: 400, take: 'yes' } }, { a1: 400 })).taken).toEqual([])
    // A zero is taken like any number, an empty cell is not.
    expect(take(kept({ a1: { own: 0, take: 'yes' }, a2: { take: 'yes' } })).taken.map(({ key, after }) => [key, after])).toEqual([
      ['a1', 0],
    ])
  })

  it('adds to what stands unowned, and takes from it first where a number is above its target', () => {
    const standing = new Map([[unassignedId('a'), { amount: 800_000, reason: 'x' }]])
    const less = take(kept({ a2: { own: 200, take: 'yes' } }), standing, 10_000).overrides
    expect(less.get(unassignedId('a'))?.amount).toBe(1_200_000)
    const more = take(kept({ a2: { own: 300, take: 'yes' } }), standing, 10_000).overrides
    expect(more.get(unassignedId('a'))?.amount).toBe(200_000)
    const above = take(kept({ a2: { own: 400, take: 'yes' } }), standing, 10_000).overrides
    expect(above.get(unassignedId('a'))?.amount).toBe(0)
    const { nodes } = makePlan(smallCompany([], { overrides: take(kept({ a2: { own: 300, take: 'yes' } })).overrides }))
    expect(nodes.filter(({ isRep }) => isRep).map(({ target }) => target)).toEqual([420, 300, 480])
    expect(sumOf(nodes.filter(({ isRep }) => isRep).map(({ target }) => target))).toBe(1200)
  })

  it('is nothing on a locked target', () => {
    const { team } = smallCompany([teamRow('a1', 'a', { lock: 480 })])
    const typed = kept({ a1: { own: 400, take: 'yes' } })
    expect(takeNumbers({ kept: typed, team, standing: new Map(), money: 1, locale: 'en-US', placeOf: () => undefined }).taken).toEqual([])
  })
})

describe('own numbers that cannot all be targets', () => {
  const refusal = (own: Record<string, number>, locale: 'en-US' | 'zh-CN', change: Partial<TeamRow> = {}): string => {
    const typed = kept(Object.fromEntries(Object.entries(own).map(([key, amount]) => [key, { own: amount, take: say(YES, locale) }])))
    const request = smallCompany([teamRow('b1', 'b', change)])
    const { overrides } = takeNumbers({ kept: typed, team: request.team, standing: new Map(), money: 1, locale, placeOf: () => ({}) })
    try {
      makePlan({ ...request, overrides })
    } catch (error) {
      if (error instanceof RefusedError) return error.problems.map(({ text, params }) => say(text, locale, params)).join('\n')
      throw error
    }
    return ''
  }

  it('are refused by the name of the mode, with the amount and whose they are', () => {
    expect(refusal({ a1: 600, a2: 300, b1: 500 }, 'en-US')).toBe(
      'The own numbers taken bottom-up below C add up to 1,400, 200 more than its target of 1,200 (A1 600, B1 500, A2 300). ' +
        'Lower them by that, or raise the target.',
    )
    expect(refusal({ a1: 600, a2: 300, b1: 500 }, 'zh-CN')).toBe(
      'C 之下的自下而上采纳的自报数合计 1,400，比其目标 1,200 多 200（A1 600、B1 500、A2 300）。请降低这么多，或提高目标。',
    )
  })

  it('are told beside caps and floors', () => {
    expect(refusal({ a1: 800, a2: 300 }, 'en-US', { floor: 400 })).toContain(
      'The own numbers taken bottom-up and floors below C add up to 1,500, 300 more than its target of 1,200',
    )
  })
})
