// Collections by hand: open items as they fall due, sales after the payment term, and who is asked for more than falls due.

import { expect, it } from 'vitest'
import { lastDayOfMonth, serialFromIso } from '../../../shared/calendar'
import { say } from '../../../shared/i18n/messages'
import { problemText } from '../../../shared/import/problem'
import { checkReceivables } from '../../../shared/setting/collections/check-receivables'
import { collectionsNotes } from '../../../shared/setting/collections/collections-notes'
import { collectionsPlan } from '../../../shared/setting/collections/collections-plan'
import type { ReceivableRow } from '../../../shared/setting/inputs/receivables'
import type { MetricTargets } from '../../../shared/setting/metrics/metric-targets'
import type { PlanNode } from '../../../shared/setting/plan/plan'

const node = (id: string, parent: number, children: number[], months: number[]): PlanNode =>
  ({ key: id, id, name: id, parent, children, months, isRep: children.length === 0 }) as unknown as PlanNode
const flat = (amount: number): number[] => new Array<number>(12).fill(amount)
const nodes = [node('c', -1, [1, 2], flat(30)), node('a', 0, [], flat(10)), node('b', 0, [], flat(20))]
const row = (due: string, owner: string, amount: number, rate: number | null = null): ReceivableRow => ({
  due: serialFromIso(due) ?? 0,
  owner,
  account: '',
  amount,
  rate,
  source: '',
  place: { file: 'open.csv', row: 2 },
  cells: { owner: { header: '负责人', letters: 'B' } },
})
const rows = [
  row('2013-11-30', 'a', 5000, 0.5),
  row('2014-02-28', 'a', 1000),
  row('2014-02-10', 'c', 400, 0.25),
  row('2015-01-01', 'b', 7000, 1),
]
const make = (term: number, metric?: MetricTargets, of = nodes) =>
  collectionsPlan({
    rows,
    nodes: of,
    months: Array.from({ length: 12 }, (_, month) => ({ lastDay: lastDayOfMonth(2014 * 12 + month) })),
    term,
    money: 100,
    places: 2,
    metric,
    find: (owner) => of.flatMap(({ id }, index) => (id === owner ? [index] : [])),
  })

it('is what falls due × expected rate, and the sales of a term before', () => {
  const { nodes: found, withoutRate, later } = make(2)
  expect(found[1].months).toEqual([25, 10, ...flat(10).slice(2)])
  expect(found[1]).toMatchObject({ year: 135, due: 160, over: 0 })
  expect(found[2].months).toEqual([0, 0, ...flat(20).slice(2)])
  expect(found[0].months).toEqual([25, 11, ...flat(30).slice(2)])
  expect(found[0]).toMatchObject({ year: 336, due: 364 })
  expect([withoutRate, later]).toEqual([1, { count: 1, amount: 70 }])
  expect(make(12).nodes[2]).toMatchObject({ year: 0, due: 0 })
  expect(make(0).nodes[2]).toMatchObject({ year: 240, due: 240 })
})

it('of every unit are what its people are to collect, also where levels hand down more than they carry', () => {
  const over = [node('c', -1, [1], flat(20)), node('g', 0, [2, 3], flat(21)), node('a', 1, [], flat(11)), node('b', 1, [], flat(12))]
  const { nodes: found } = make(0, undefined, over)
  expect(found.map(({ months }) => months[6])).toEqual([23, 23, 11, 12])
})

it('names who is asked for more than falls due', () => {
  const plan = make(2, { values: [400, 170, 200] } as unknown as MetricTargets)
  expect(plan.nodes.map(({ over }) => over)).toEqual([undefined, 10, 0])
  expect(collectionsNotes(plan, nodes, 100).find(({ node: key }) => key === 'a')?.params).toEqual({ who: 'a', amount: 1000 })
})

it('refuses an owner whom nobody knows, in place', () => {
  const problems = checkReceivables([row('2014-01-01', 'x', 1), row('2014-01-01', 'a', 1)], (owner) => owner === 'a')
  expect(problems.map((problem) => problemText(problem, 'zh-CN'))).toEqual([
    'open.csv，第 2 行，“负责人”列：此应收款的负责人“x”不在“组织”中。请按“组织”填写编号或名称，或添加此人。',
  ])
})

it('tells one open item as well as several', () => {
  const [only, late] = collectionsNotes(make(2), nodes, 100).filter(({ code }) => /withoutRate|later/.test(code))
  expect(say(only.text, 'en-US', only.params)).toBe('Collections: open items without an expected rate (1 in all) are expected in full.')
  expect(say(late.text, 'en-US', late.params)).toMatch(/\(open items: 1, together 7,?000\)\.$/)
})
