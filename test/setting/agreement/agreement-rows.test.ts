// What has been agreed about a target, what is wrong in its row, and what a counter means for the others, by hand.

import { describe, expect, it } from 'vitest'
import { serialFromIso } from '../../../shared/calendar'
import type { AgreementInputs, KeptAgreement } from '../../../shared/setting/agreement/agreement-inputs'
import { NO_INPUTS } from '../../../shared/setting/agreement/agreement-inputs'
import { rowsFor } from '../../../shared/setting/agreement/agreement-sheets'
import { takeAgreed } from '../../../shared/setting/agreement/take-agreed'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import type { PlanRequest } from '../../../shared/setting/plan/plan-request'
import type { RefusedError } from '../../../shared/import'
import { sheetContext } from '../../../shared/setting/sheets/sheet-context'
import { SETTINGS, smallCompany, teamRow } from './small-company'

const kept = (rows: Record<string, Partial<AgreementInputs>>, taken: Record<string, number> = {}): KeptAgreement =>
  new Map(
    Object.entries(rows).map(([key, inputs]) => [
      key,
      { inputs: { ...NO_INPUTS, ...inputs }, taken: taken[key] ?? null, round: 0, proposed: null },
    ]),
  )

const rows = (typed: KeptAgreement, request: PlanRequest = smallCompany()) => {
  const all = rowsFor(sheetContext(makePlan(request)), typed)
  return (key: string) => all.find(({ node }) => node.key === key)!
}

const SIGNED = { agreedOn: 41_659, agreedBy: 'Wei' }

describe('states', () => {
  it('go from draft over proposed and countered to agreed', () => {
    expect(rows(kept({}))('a1')).toMatchObject({ state: 'draft', agreed: null, flaws: [] })
    expect(rows(kept({ a1: { proposedOn: 41_650 } }))('a1').state).toBe('proposed')
    expect(rows(kept({ a1: { counter: 450, counterReason: 'r' } }))('a1')).toMatchObject({ state: 'countered', diff: -30, flaws: [] })
    const answered = { counter: 450, counterReason: 'r', answer: 'Accepted' }
    expect(rows(kept({ a1: answered }))('a1')).toMatchObject({ state: 'countered', agreed: 450, flaws: ['agreedOn', 'agreedBy'] })
    expect(rows(kept({ a1: { ...answered, ...SIGNED } }))('a1')).toMatchObject({ state: 'agreed', taken: 450, round: 1, flaws: ['moved'] })
    expect(rows(kept({ a1: { answer: 'accepted', ...SIGNED } }))('a1')).toMatchObject({
      state: 'agreed',
      agreed: 480,
      taken: 480,
      flaws: [],
    })
  })

  it('ask again whose answer is of an earlier round, until it is another one', () => {
    const accepted = { counter: 450, counterReason: 'r', answer: 'accepted', ...SIGNED }
    const again = { ...accepted, asked: 'rep 2 of x.y: 450|ACCEPTED||20140120|Wei' }
    const row = rows(kept({ a1: again }, { a1: 450 }))
    expect(row('a1')).toMatchObject({ state: 'again', agreed: null, taken: null, diff: null, stood: 480, open: 0, flaws: [] })
    // Said again on another day, or declined by now.
    expect(rows(kept({ a1: { ...again, agreedOn: 41_660 } }))('a1').state).toBe('agreed')
    expect(rows(kept({ a1: { ...again, answer: 'declined' } }))('a1')).toMatchObject({ state: 'agreed', agreed: 480 })
    // A counter without an answer is the manager's to answer where it went to the manager, and of an earlier round where the rep is asked.
    const countered = { counter: 450, counterReason: 'r' }
    const states = ['manager', 'rep'].map((by) => rows(kept({ a1: { ...countered, asked: `${by} 1 of x: 450||||` } }))('a1'))
    expect(states.map(({ state, diff }) => [state, diff])).toEqual([
      ['countered', -30],
      ['again', null],
    ])
  })

  it('flag what is wrong in place', () => {
    const locked = smallCompany([teamRow('a1', 'a', { lock: 500 })])
    expect(rows(kept({ a1: { counter: 450, counterReason: 'r' } }), locked)('a1')).toMatchObject({
      state: 'locked',
      flaws: ['counterLocked'],
      diff: null,
    })
    expect(rows(kept({ a1: { counter: 450 } }))('a1').flaws).toEqual(['counterReason'])
    expect(rows(kept({ a1: { counter: 'half', counterReason: 'r' } }))('a1')).toMatchObject({ state: 'draft', flaws: ['counterText'] })
    expect(rows(kept({ a1: { counter: -1, counterReason: 'r' } }))('a1').flaws).toEqual(['counterText'])
    expect(rows(kept({ a1: { answer: 'perhaps' } }))('a1').flaws).toEqual(['answerText'])
    expect(rows(kept({ a1: { answer: 'other amount' } }))('a1').flaws).toEqual(['answerAmount'])
    // Declined, so that the target stays; a later build has moved it.
    expect(rows(kept({ a1: { answer: 'declined', ...SIGNED } }, { a1: 470 }))('a1').flaws).toEqual(['moved'])
  })
})

describe('the effect of a counter', () => {
  it('on others, in amount and as a part of what they have, and on the total', () => {
    const row = rows(kept({ a1: { counter: 450, counterReason: 'r' } }))
    // 30 less for a1: a2 with 240 would take them, an eighth of it.
    expect(row('a1')).toMatchObject({ diff: -30, peers: 240, peersTake: 30, peersPart: 0.125, unowned: 0 })
    expect([row('a1').open, row('a').open, row('c').open, row('b').open]).toEqual([30, 30, 30, 0])
    expect([row('a').stood, row('c').stood]).toEqual([690, 1170])
  })

  it('leaves out "not assigned", and tells what it stands for and what of a counter it would take', () => {
    const vacancy = teamRow('a3', 'a', { seat: 'vacancy', start: serialFromIso('2014-07-01'), potential: 300 })
    const request = smallCompany([vacancy])
    const plan = makePlan(request)
    const at = (key: string) => plan.nodes.find((node) => node.key === key)!.target
    const gap = plan.nodes.find(({ isUnassigned }) => isUnassigned)!
    const all = rowsFor(sheetContext(plan), kept({ a1: { counter: at('a1') - 30, counterReason: 'r' } }))
    expect(all.map(({ node }) => node.key)).not.toContain(gap.key)
    const row = (key: string) => all.find(({ node }) => node.key === key)!
    expect([row('c').unassigned, row('a').unassigned, row('b').unassigned, row('a1').unassigned]).toEqual([gap.target, gap.target, 0, null])
    const peers = at('a2') + at('a3') + gap.target
    const theirs = Math.round((30 * gap.target) / peers)
    expect(row('a1')).toMatchObject({ diff: -30, peers, unowned: theirs, peersTake: 30 - theirs })
    // Whole units are all that a build moves, however they were countered: what is over is the others'.
    const odd = rowsFor(sheetContext(plan), kept({ a1: { counter: at('a1') + 30.4, counterReason: 'r' } }))
    expect(odd.find(({ node }) => node.key === 'a1')).toMatchObject({ diff: 30.4, unowned: -theirs, peersTake: theirs - 30.4 })
    expect([row('a').stood, row('a').open]).toEqual([at('a') - 30, 30])
  })

  it('ends where caps and floors of the others end, those of people below a unit included, and a rebuild does the same', () => {
    // a2 has 240 and may have 250, so that of 30 only 10 are taken; b could give 40 of its 480, b1 alone standing below it.
    const limited = smallCompany([teamRow('a2', 'a', { cap: 250 }), teamRow('b1', 'b', { floor: 440 })])
    const lower = rows(kept({ a1: { counter: 450, counterReason: 'r' } }), limited)
    expect(lower('a1')).toMatchObject({ diff: -30, peersTake: 10, unowned: 20 })
    const raised = rows(kept({ a: { counter: 780, counterReason: 'r' } }), limited)
    expect(raised('a')).toMatchObject({ diff: 60, peersTake: -40, unowned: -20 })
    expect(raised('b').room).toEqual({ isFree: true, more: 0, less: 40 })
    expect(lower('a').room).toEqual({ isFree: true, more: 0, less: 720 })
    // What nobody in the team would own goes to the other team with a rebuild; of a team's it is what the rebuild is refused for.
    const rebuilt = (key: string, amount: number): unknown => {
      try {
        return makePlan({ ...limited, overrides: new Map([[key, { amount, reason: 'r' }]]) }).nodes.find((node) => node.key === 'a2')
          ?.target
      } catch (error) {
        return (error as RefusedError).problems.map(({ params }) => params.gap)
      }
    }
    expect([rebuilt('a1', 450), rebuilt('a', 780), rebuilt('a1', 470)]).toEqual([250, [20], 250])
    // Held at its floor it can be more, though it is not the weight that says how much.
    const held = smallCompany([teamRow('a2', 'a', { floor: 300 })])
    expect(rows(kept({ a1: { counter: 400, counterReason: 'r' } }), held)('a1')).toMatchObject({ diff: -20, peersTake: 20, unowned: 0 })
  })

  it('is that of what is handed down, where a unit hands down more than it carries', () => {
    const over = { ...SETTINGS, overAssignment: [{ level: 'team', rate: 0.1 }] }
    const limited = smallCompany([teamRow('a2', 'a', { cap: 286 })], { settings: over })
    // a carries 720 and hands down 792: a1 528, a2 264, which may have 22 more.
    const row = rows(kept({ a1: { counter: 498, counterReason: 'r' }, b: { counter: 460, counterReason: 'r' } }), limited)
    expect(row('a1')).toMatchObject({ diff: -30, peersTake: 22, unowned: 8 })
    expect(row('b')).toMatchObject({ diff: -20, peersTake: 20, unowned: 0 })
  })

  it('that nobody can take is owned by nobody', () => {
    const row = rows(kept({ b1: { counter: 400, counterReason: 'r' } }))
    expect(row('b1')).toMatchObject({ diff: -80, peers: 0, peersTake: 0, peersPart: null, unowned: 80 })
    const overridden = smallCompany([], { overrides: new Map([['a2', { amount: 240, reason: 'x' }]]) })
    expect(rows(kept({ a1: { counter: 450, counterReason: 'r' } }), overridden)('a1')).toMatchObject({ peers: 0, unowned: 30 })
  })
})

describe('what a build takes', () => {
  const options = { money: 10_000, locale: 'en-US' } as const
  const take = (typed: KeptAgreement, isLocked = false) =>
    takeAgreed(
      typed,
      options,
      () => isLocked,
      () => undefined,
    )

  it('is what was countered and accepted, or answered with an amount, once', () => {
    const accepted = { counter: 450, counterReason: 'two accounts moved', answer: 'accepted', ...SIGNED }
    expect(take(kept({ a1: accepted }))).toEqual([
      {
        key: 'a1',
        override: {
          amount: 4_500_000,
          reason: 'agreed with Wei on 2014-01-20: two accounts moved',
          agreed: true,
          origin: 'agreed',
          place: undefined,
        },
        before: null,
        after: 450,
        round: 1,
      },
    ])
    expect(take(kept({ a1: accepted }, { a1: 450 }))).toEqual([])
    expect(take(kept({ a1: { answer: 'other amount', answerAmount: 460, ...SIGNED } }))[0].after).toBe(460)
  })

  it('is a target that stays as it was proposed too, so that nothing agreed later moves it', () => {
    const stays = (inputs: Partial<AgreementInputs>) => {
      const [[key, row]] = [...kept({ a1: { ...inputs, ...SIGNED } })]
      return take(new Map([[key, { ...row, proposed: 480 }]]))
    }
    const held = { key: 'a1', before: 480, after: 480, override: { amount: 4_800_000, reason: 'agreed with Wei on 2014-01-20' } }
    expect(stays({ answer: 'accepted' })).toMatchObject([held])
    expect(stays({ counter: 450, counterReason: 'r', answer: 'declined' })).toMatchObject([held])
    const agreed = rows(kept({ a1: { answer: 'accepted', ...SIGNED }, a2: { counter: 200, counterReason: 'r' } }))
    // a2 has nobody beside it who could take what it gives up.
    expect([agreed('a1').movable, agreed('a2').peersTake, agreed('a2').unowned]).toEqual([0, 0, 40])
  })

  it('is nothing where anything is missing, or on a locked target', () => {
    const accepted = { counter: 450, counterReason: 'r', answer: 'accepted', ...SIGNED }
    for (const lack of ['counterReason', 'answer', 'agreedOn', 'agreedBy'] as const)
      expect(take(kept({ a1: { ...accepted, [lack]: null } }))).toEqual([])
    expect(take(kept({ a1: accepted }), true)).toEqual([])
  })
})

describe('what is missing of a target', () => {
  it('is told of one without history, above its cap, or without a number', () => {
    expect(rows(kept({}))('a1').gaps).toEqual(['tooShort'])
    const capped = smallCompany([teamRow('a1', 'a', { cap: 400 })], { overrides: new Map([['a1', { amount: 450, reason: 'x' }]]) })
    expect(rows(kept({}), capped)('a1').gaps).toContain('cap')
    const nothing = smallCompany([], { overrides: new Map([['a1', { amount: 0, reason: 'x' }]]) })
    expect(rows(kept({}), nothing)('a1').gaps).toContain('number')
  })
})
