// Rows of people that a name alone would not tell apart.

import { expect, it } from 'vitest'
import { serialFromIso } from '../../../shared/calendar'
import { newTeamRow } from '../../../shared/import/new-team-row'
import type { Locale } from '../../../shared/i18n/messages'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import { requestOf } from '../sources/request'

const namesIn = (locale: Locale): string[] => {
  const request = requestOf({ sales: { a: 300, b: 300, c: 300 }, target: 900_000 })
  const [company, a, b, c] = request.team
  const team = [
    newTeamRow({ ...company, name: 'Wei' }),
    newTeamRow({ ...a, name: 'Wei' }),
    newTeamRow({ ...b, name: 'Wei', end: serialFromIso('2014-06-30') }),
    newTeamRow({ ...b, name: 'Wei', start: serialFromIso('2014-07-01') }),
    c,
  ]
  return makePlan({ ...request, team, settings: { ...request.settings, locale } }).nodes.map(({ name }) => name)
}

it('people of one name have their ids beside it, and months where they have several rows; units keep their names', () => {
  expect(namesIn('en-US')).toEqual(['Wei', 'Wei (a)', 'Wei (b, Jan–Jun)', 'Wei (b, Jul–Dec)', 'C'])
  expect(namesIn('zh-CN')).toEqual(['Wei', 'Wei（a）', 'Wei（b，1–6月）', 'Wei（b，7–12月）', 'C'])
})
