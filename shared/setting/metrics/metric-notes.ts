// What a reader should know of the targets of other metrics: by what they were split where there was no history.

import type { Bilingual } from '../../i18n/messages'
import { firstOf } from '../../i18n/messages'
import type { Note, PlanNode } from '../plan/plan'
import type { MetricTargets } from './metric-targets'

const texts = {
  potential: {
    en: '{metric} has no history: its target is split by the potentials in Team.',
    zh: '“{metric}”没有历史数据：按“组织”中的潜力分解。',
  },
  due: {
    en: '{metric} has no history: its target is split by what falls due, open items × expected rate and the sales target after the payment term.',
    zh: '“{metric}”没有历史数据：按到期金额分解，即应收款 × 预计回款率，加上账期后的销售目标。',
  },
  equal: {
    en: '{metric} has neither history nor potentials: its target is split in equal parts.',
    zh: '“{metric}”既无历史数据也无潜力：目标均分。',
  },
  noOwnRatio: {
    en: '{metric} has no history to raise anybody from: everybody inherits the ratio.',
    zh: '“{metric}”没有可供提高的历史数据：所有人沿用同一比率。',
  },
  someOwnRatio: {
    en: '{metric}: no ratio of their own for {people} ({count} in all): the one asked for is where they start.',
    zh: '“{metric}”：{count} 人没有自己的比率，以目标比率为起点：{people}。',
  },
  mean: {
    en: '{metric}: no history of it for {people} ({count} in all): the mean of the team is taken.',
    zh: '“{metric}”：{count} 人没有历史数据，取团队平均：{people}。',
  },
} satisfies Record<string, Bilingual>

/** How many people a note names before it leaves the rest. */
const NAMED = 5

export const metricName = ({ row }: Pick<MetricTargets, 'row'>): string => (row.name === '' ? row.id : row.name)

export const metricNotes = (targets: readonly MetricTargets[], nodes: readonly PlanNode[]): Note[] =>
  targets.flatMap((each): Note[] => {
    const metric = metricName(each)
    const note = (code: keyof typeof texts, people?: number[]): Note => {
      const named = (people ?? []).map((index) => nodes[index].name)
      return { code: `metric-${code}`, text: texts[code], params: { metric, count: people?.length ?? 0, people: firstOf(named, NAMED) } }
    }
    if (each.by === 'due' || each.by === 'potential' || each.by === 'equal') return [note(each.by)]
    if (each.row.spread === 'raise' && each.by === 'inherited') return [note('noOwnRatio')]
    const withoutOwn = each.raised?.withoutOwn.filter((index) => !nodes[index].isClosed) ?? []
    if (withoutOwn.length > 0) return [note('someOwnRatio', withoutOwn)]
    const { basis = [], values } = each
    const mean = nodes.flatMap((node, index) => (basis[index] === 'mean' && node.isRep && values[index] !== undefined ? [index] : []))
    return mean.length > 0 && each.by === 'history' ? [note('mean', mean)] : []
  })
