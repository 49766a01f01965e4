// Every sheet that names the plan year names it alike: a year that does not start in January by both its years.

import { expect, it } from 'vitest'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import { planWorkbook } from '../../../shared/setting/sheets/plan-workbook'
import { SETTINGS, smallCompany } from '../agreement/small-company'

const titles = (fiscalStart: number, locale: 'en-US' | 'zh-CN'): string[] => {
  const plain = smallCompany([], { settings: { ...SETTINGS, fiscalStart, locale, options: { lines: 'yes' } } })
  const request = { ...plain, sales: { ...plain.sales, products: plain.sales.owners.map(() => 'bikes') } }
  const { sheets } = planWorkbook(makePlan(request), { team: request.team, sales: request.sales, days: [], log: [] })
  return sheets.flatMap(({ title = '' }) => (title.includes('2014') ? [title] : []))
}

it('is the year, or both years that a fiscal year lies in', () => {
  expect(titles(1, 'en-US').length).toBeGreaterThan(5)
  expect(titles(7, 'en-US').filter((title) => !title.includes('2014/15'))).toEqual([])
  expect(titles(7, 'zh-CN').filter((title) => !title.includes('2014/15财年'))).toEqual([])
  expect(titles(1, 'zh-CN').filter((title) => !title.includes('2014年'))).toEqual([])
  expect(titles(7, 'en-US')).toHaveLength(titles(1, 'en-US').length)
})
