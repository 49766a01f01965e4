// A plan past the published holidays says so with the years, until somebody types the days into Calendar.

import { describe, expect, it } from 'vitest'
import { chinaCalendar, serialFromYmd } from '../../../shared/calendar'
import { say } from '../../../shared/i18n/messages'
import { newTeamRow } from '../../../shared/import/new-team-row'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import type { PlanRequest } from '../../../shared/setting/plan/plan-request'
import { calendarFor } from '../../../shared/setting/plan/plan-request'
import { planWorkbook } from '../../../shared/setting/sheets/plan-workbook'

const { knownUntil } = chinaCalendar()
const none: string[] = []
const sales = { metrics: none, products: none, ids: none, currencies: none, owners: none, source: {} }
const request = (fiscalStart: number, year: number, locale: 'zh-CN' | 'en-US' = 'zh-CN'): PlanRequest => ({
  settings: { target: 1000, unit: 1, year, fiscalStart, metric: 'sales', locale, currency: 'CNY', money: 1, shareMonths: 12 },
  team: [
    newTeamRow({ id: 'c', name: 'C', level: 'company' }),
    newTeamRow({ id: 'p', name: 'P', level: 'rep', parent: 'c', potential: 10 }),
  ],
  sales: { ...sales, dates: new Int32Array(0), values: new Float64Array(0), rowNumbers: new Int32Array(0) },
})
const told = (asked: PlanRequest): unknown[] => makePlan(asked).notes.flatMap(({ code, params }) => (code === 'calendar' ? [params] : []))

describe('official holidays', () => {
  it('are missed in the years that are not published, and in none once their days are typed', () => {
    const params = { year: [String(knownUntil + 1)], until: String(knownUntil) }
    expect(told(request(1, knownUntil))).toEqual([])
    expect(told(request(1, knownUntil + 1))).toEqual([params])
    expect(told(request(4, knownUntil))).toEqual([params])
    expect(told(request(4, knownUntil + 1, 'en-US'))).toEqual([])
    const { days } = calendarFor(request(4, knownUntil).settings)
    const typed = { day: serialFromYmd({ year: knownUntil + 1, month: 1, day: 1 }), kind: 'holiday' as const, name: '元旦' }
    expect(told({ ...request(4, knownUntil), calendar: { days: [...days, typed], known: false } })).toEqual([])
  })

  it('stand on Calendar with how far they are known', () => {
    const asked = request(1, knownUntil)
    const { sheets } = planWorkbook(makePlan(asked), {
      team: asked.team,
      sales: asked.sales,
      days: calendarFor(asked.settings).days,
      log: [],
    })
    const text = { en: '', zh: '已知至 {until} 年底' }
    expect(sheets.find(({ key }) => key === 'calendar')?.subtitle).toContain(say(text, 'zh-CN', { until: String(knownUntil) }))
  })
})
