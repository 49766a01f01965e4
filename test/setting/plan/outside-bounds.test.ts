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
