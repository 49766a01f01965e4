// Numbers set by hand above a cap or below a floor count and are told, each by what it is; so are refusals of them.

import { expect, it } from 'vitest'
import { takenBefore } from '../../../shared/commands/build-part'
import { say } from '../../../shared/i18n/messages'
import { problemText, RefusedError } from '../../../shared/import/problem'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import type { Override } from '../../../shared/setting/plan-settings'
import { smallCompany, teamRow } from '../agreement/small-company'

const number = (amount: number, origin?: Override['origin']): Override => ({ amount, reason: 'test', ...(origin ? { origin } : {}) })

it('are told on Check and in the notes, by name and amounts', () => {
  const request = smallCompany([teamRow('a1', 'a', { cap: 500 }), teamRow('a2', 'a', { floor: 200 }), teamRow('b1', 'b', { cap: 900 })])
  const overrides = new Map([
    ['a1', number(530, 'own')],
    ['a2', number(150, 'agreed')],
    ['b1', number(800)],
  ])
  const { notes, checks, settings } = makePlan({ ...request, overrides, settings: { ...request.settings, target: 1480 } })
  const money = settings.money
  expect(checks.find(({ id }) => id === 'outsideBounds')?.gap).toBe(80 / money)
  const told = notes.filter(({ code }) => code.endsWith('ByHand'))
  expect(told.map(({ node }) => node)).toEqual(['a1', 'a2'])
  expect(told.map(({ text, params }) => say(text, 'en-US', params))).toEqual([
    expect.stringMatching(/^The own number taken bottom-up of .+ is 530, 30 above the cap of 500: /),
    expect.stringMatching(/^The agreed amount of .+ is 150, 50 below the floor of 200: /),
  ])
  expect(say(told[0].text, 'zh-CN', told[0].params)).toMatch(/的自下而上采纳的自报数为 530，比上限 500 高 30：/)
  // Nobody has a floor or cap: no line for them.
  expect(makePlan(smallCompany()).checks.map(({ id }) => id)).not.toContain('outsideBounds')
})

it('win over a lock, which is told by name and both amounts', () => {
  const request = smallCompany([
    teamRow('a1', 'a', { lock: 500 }),
    teamRow('a2', 'a', { lock: 150 }),
    teamRow('b1', 'b', { lock: 400, cap: 600 }),
  ])
  const overrides = new Map([
    ['a1', number(530)],
    ['a2', number(150, 'agreed')],
    ['b1', number(700, 'own')],
  ])
  const { nodes, notes } = makePlan({ ...request, overrides, settings: { ...request.settings, target: 1380 } })
  expect(nodes.find(({ id }) => id === 'a1')?.target).toBe(530)
  const told = notes.filter(({ code }) => code.endsWith('ByHand'))
  expect(told.map(({ text, params }) => say(text, 'en-US', params))).toEqual([
    'The override of A1 is 530, but Team locks A1 at 500: the number counts, the lock does not. Clear one of the two.',
    expect.stringMatching(/^The own number taken bottom-up of B1 is 700, but Team locks B1 at 400: /),
    expect.stringMatching(/ of B1 is 700, 100 above the cap of 600: /),
  ])
  expect(say(told[0].text, 'zh-CN', told[0].params)).toBe(
    'A1 的人工调整为 530，但“组织”将其锁定为 500：按该数计入，锁定不起作用。请清空其中之一。',
  )
})

it('are called what they are where they are refused, in later builds too', () => {
  const before = new Map([
    ['a1', number(1000)],
    ['a2', number(900)],
    ['b1', number(1)],
  ])
  const standing = new Map([
    ...before,
    ...takenBefore(
      new Map([
        ['a1', { taken: 1000 }],
        ['b1', { taken: 2 }],
      ]),
      before,
      1,
      'own',
    ),
    ...takenBefore(new Map([['a2', { taken: 900 }]]), before, 1, 'agreed'),
  ])
  expect([...standing].map(([key, { origin }]) => [key, origin])).toEqual([
    ['a1', 'own'],
    ['a2', 'agreed'],
    ['b1', undefined],
  ])
  let told = ''
  try {
    makePlan({ ...smallCompany(), overrides: standing })
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    told = error.problems.map((problem) => problemText(problem, 'en-US')).join('\n')
  }
  expect(told).toContain('The own numbers taken bottom-up and agreed amounts and overrides below C add up to')
})
