// The target letter: every target of the person beside the planned one, and rows as high as what stands in them.

import { expect, it } from 'vitest'
import { explainAlone, explainNode } from '../../../shared/setting/agreement/explain/explain-target'
import { letterSheet } from '../../../shared/setting/agreement/handout/letter-sheet'
import type { CapabilityRow } from '../../../shared/setting/inputs/capability'
import type { MetricRow } from '../../../shared/setting/inputs/metrics'
import type { PlanOptions } from '../../../shared/setting/options/options'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import { salesOf, SETTINGS, smallCompany, teamRow } from './small-company'

const place = { place: { row: 2 }, cells: {} }
const metric = (values: Partial<MetricRow>): MetricRow => ({
  id: 'visits',
  name: '',
  group: null,
  unit: '',
  kind: 'sum',
  direction: null,
  source: '',
  total: 100,
  owner: '',
  period: null,
  deadline: null,
  spread: null,
  ...place,
  ...values,
})
const skill = (values: Partial<CapabilityRow>): CapabilityRow => ({
  owner: '',
  skill: 'Negotiation',
  current: null,
  target: 4,
  due: null,
  responsible: '',
  action: '',
  source: '',
  ...place,
  ...values,
})

/** 2014-06-30. */
const DAY = 41_820

const letterOf = (id: string, locale: 'en-US' | 'zh-CN' = 'en-US', name = 'A1', more: MetricRow[] = [], options: PlanOptions = {}) => {
  const inputs = {
    metrics: [
      ...more,
      metric({ id: 'visits', name: 'Visits', unit: 'visits', deadline: DAY }),
      metric({ id: 'faults', direction: 'lower', total: 7 }),
      metric({ id: 'rate', kind: 'ratio', unit: '%', total: 0.3 }),
      metric({ id: 'b only', owner: 'b' }),
    ],
    capability: [skill({ owner: 'a1', target: 5, due: DAY }), skill({ skill: 'Product' })],
  }
  const request = smallCompany([teamRow('a1', 'a', { name })], { inputs, settings: { ...SETTINGS, locale, options } })
  const plan = makePlan(request)
  const sheet = letterSheet(
    { plan },
    plan.nodes.findIndex(({ key }) => key === id),
  )
  const facts = new Map(sheet.rows.map((row) => [row[0]?.value, row[2]?.value]))
  const beside = new Map(sheet.rows.map((row) => [row[0]?.value, row[4]?.value]))
  return { ...sheet, facts, beside }
}

it('tells of other metrics and of levels, by when', () => {
  const { facts } = letterOf('a1')
  expect([...facts].filter(([label]) => /Visits|rate|Negotiation|Product|b only/.test(String(label)))).toEqual([
    ['Visits (visits) by 2014-06-30', 34],
    ['rate', 0.3],
    ['Negotiation', 'level 5 by 2014-06-30'],
    ['Product', 'level 4'],
  ])
  const zh = letterOf('a2', 'zh-CN').facts
  expect([zh.get('Visits（visits），截至 2014-06-30'), zh.get('Negotiation'), zh.get('Product')]).toEqual([33, undefined, '等级 4'])
})

const MORE: MetricRow[] = [
  metric({ id: 'monthly', period: 'month', total: 900 }),
  metric({ id: 'quarterly', period: 'quarter', deadline: DAY, total: 900 }),
  metric({ id: 'nothing', total: 0 }),
  metric({ id: 'no faults', direction: 'lower', total: 0 }),
  metric({ id: 'returns', kind: 'ratio', direction: 'lower', unit: '%', total: 0.02, deadline: DAY }),
  metric({ id: 'service', kind: 'level', total: 4 }),
  metric({ id: 'risk', kind: 'level', direction: 'lower', total: 2, deadline: DAY }),
]

it('says beside each other target how it will be scored', () => {
  const said = (locale: 'en-US' | 'zh-CN') => {
    const { beside } = letterOf('a1', locale, 'A1', MORE)
    const names = ['monthly', 'quarterly', 'nothing', 'no faults', 'returns', 'service', 'risk', 'Visits', 'faults', 'rate']
    return [...names, 'Negotiation', 'Product'].map((name) => [...beside].find(([label]) => String(label).startsWith(name))?.[1])
  }
  expect(said('en-US')).toEqual([
    'actual ÷ target, monthly',
    'actual ÷ target, quarterly',
    'nothing asked: not scored',
    'reached at 0, else missed',
    'lower is better: 2 − ratio ÷ target, by its date',
    'reached by year-end or not',
    'not above it by its date',
    'actual ÷ target, by its date',
    'lower is better: 2 − actual ÷ target, whole year',
    'ratio ÷ target, whole year',
    'reached by its date or not',
    'reached by year-end or not',
  ])
  expect(said('zh-CN')).toEqual([
    '实际 ÷ 目标，按月及全年',
    '实际 ÷ 目标，按季及全年',
    '目标为 0，不考核',
    '为 0 即完成，否则未完成',
    '越低越好：2 − 比率 ÷ 目标，截至该日',
    '年底前达到即完成',
    '该日前不高于即完成',
    '实际 ÷ 目标，截至该日',
    '越低越好：2 − 实际 ÷ 目标，按全年',
    '比率 ÷ 目标，按全年',
    '该日前达到即完成',
    '年底前达到即完成',
  ])
})

it('names the parts of threshold and stretch that the plan has, and no other', () => {
  const words = (options: PlanOptions): string =>
    letterOf('a1', 'en-US', 'A1', [], options)
      .rows.flatMap((row) => row.map((cell) => String(cell?.value ?? '')))
      .join('\n')
  expect(words({})).not.toMatch(/threshold|stretch/i)
  expect(words({})).toContain('Other targets are scored as it says beside each;')
  expect(words({ letterThreshold: 0.8 })).toMatch(/Below the threshold, 80% of the target/)
  expect(words({ letterThreshold: 0.8 })).not.toMatch(/stretch/i)
  const both = words({ letterThreshold: 0.8, letterStretch: 1.2 })
  expect(both).toMatch(/From the stretch on, 120% of the target, it counts in full/)
  expect(both).toContain('with the same parts of attainment')
})

it('is as wide as an A4 page, and so high that a dozen other targets are not printed too small', () => {
  // The page in points without its margins; a printed line of 11 points stays above 8.
  const [page, least] = [842 - 2 * 0.6 * 72, 8 / 11]
  for (const locale of ['en-US', 'zh-CN'] as const) {
    const { rows, heights = {} } = letterOf('a1', locale, 'A1', MORE, { letterThreshold: 0.8, letterStretch: 1.2 })
    const height = rows.reduce((sum, _, row) => sum + (heights[row] ?? 15), 0)
    expect(page / height).toBeGreaterThan(least)
  }
})

it('gives a long name the lines that it takes, in its row and where it is signed', () => {
  const [short, long] = ['A1', 'Wolfeschlegelsteinhausenbergerdorff Alexander Bartholomew the Third of Upper Lancashire'].map((name) => {
    const { rows, heights = {} } = letterOf('a1', 'en-US', name)
    return rows.flatMap((row, at) =>
      row[2]?.value === name || String(row[0]?.value).startsWith('Signature of ') ? [heights[at] ?? 15] : [],
    )
  })
  expect(short).toEqual([18, 44, 46])
  expect([long[0], long[1], long[2]]).toEqual([36, 94, 46])
})

it('calls the most that there may be so, and draws every line across the page', () => {
  for (const [locale, most] of [
    ['en-US', 'at most'],
    ['zh-CN', '不超过'],
  ] as const) {
    const { rows } = letterOf('a1', locale)
    const faults = rows.find(([label]) => label?.value === 'faults')!
    expect(faults[2]?.style?.numberFormat).toContain(`"${most} "`)
    expect(faults.map((cell) => cell?.style?.underline)).toEqual(Array(6).fill(faults[2]?.style?.underline))
    expect(faults[2]?.style?.underline).toBeDefined()
  }
})

it('says nothing of what others have: in a team of two, what "others" leave would be one person\'s number', () => {
  // a2 is new and gets the mean of the team, from March on.
  const rows = [teamRow('a2', 'a', { start: 41_699 })]
  const plan = makePlan(smallCompany(rows, { sales: salesOf({ a1: 400, b1: 400 }) }))
  const a1 = plan.nodes.findIndex(({ key }) => key === 'a1')
  const full = explainNode(plan, a1).terms
  const others = full.filter(({ ofOthers }) => ofOthers)
  expect(others.map(({ code }) => code)).toEqual(['mean', 'partYear'])
  const alone = explainAlone(plan, a1)
  expect(alone.terms.map(({ code }) => code)).toEqual(['lastYear', 'together'])
  expect(alone.terms.reduce((sum, { amount }) => sum + amount, 0)).toBe(plan.nodes[a1].target)
  const texts = letterSheet({ plan }, a1).rows.flatMap((row) => row.map((cell) => String(cell?.value ?? '')))
  for (const { amount } of [...others, full.find(({ code }) => code === 'growth')!])
    expect(texts.join('\n')).not.toContain(`${Math.abs(amount)} (`)
  expect(texts.join('\n')).toContain(alone.sentence.en)
})
