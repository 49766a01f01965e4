// The target letter: every target of the person beside the planned one, and rows as high as what stands in them.

import { expect, it } from 'vitest'
import { explainAlone, explainNode } from '../../../shared/setting/agreement/explain/explain-target'
import { letterSheet } from '../../../shared/setting/agreement/handout/letter-sheet'
import type { CapabilityRow } from '../../../shared/setting/inputs/capability'
import type { MetricRow } from '../../../shared/setting/inputs/metrics'
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

const letterOf = (id: string, locale: 'en-US' | 'zh-CN' = 'en-US', name = 'A1') => {
  const inputs = {
    metrics: [
      metric({ id: 'visits', name: 'Visits', unit: 'visits', deadline: DAY }),
      metric({ id: 'faults', direction: 'lower', total: 7 }),
      metric({ id: 'rate', kind: 'ratio', unit: '%', total: 0.3 }),
      metric({ id: 'b only', owner: 'b' }),
    ],
    capability: [skill({ owner: 'a1', target: 5, due: DAY }), skill({ skill: 'Product' })],
  }
  const request = smallCompany([teamRow('a1', 'a', { name })], { inputs, settings: { ...SETTINGS, locale } })
  const plan = makePlan(request)
  const sheet = letterSheet(
    { plan },
    plan.nodes.findIndex(({ key }) => key === id),
  )
  const facts = new Map(sheet.rows.map((row) => [row[0]?.value, row[2]?.value]))
  return { ...sheet, facts }
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
