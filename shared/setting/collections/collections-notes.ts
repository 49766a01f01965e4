// What a reader should know of the collections targets.

import type { Bilingual } from '../../i18n/messages'
import { tidy } from '../amounts'
import type { Note, PlanNode } from '../plan/plan'
import type { CollectionsPlan } from './collections-plan'

const texts = {
  over: {
    en: 'The collections target of {who} exceeds what falls due in the year by {amount}.',
    zh: '“{who}”的回款目标超出年内到期金额 {amount}。',
  },
  withoutRate: {
    en: 'Collections: open items without an expected rate ({count} in all) are expected in full.',
    zh: '回款：{count} 笔应收款未填预计回款率，按全额计。',
  },
  later: {
    en: 'Collections: what falls due after the plan year counts for no month of it (open items: {count}, together {amount}).',
    zh: '回款：{count} 笔应收款（合计 {amount}）在计划年度之后到期，不计入任何月份。',
  },
} satisfies Record<string, Bilingual>

/** @param money how much currency a 1 on the sheets stands for. */
export function collectionsNotes({ nodes: found, withoutRate, later }: CollectionsPlan, nodes: readonly PlanNode[], money: number): Note[] {
  const note = (code: keyof typeof texts, params: Note['params'], node?: string): Note => {
    return { code: `collections-${code}`, text: texts[code], params, ...(node === undefined ? {} : { node }) }
  }
  /** Rows that are not assigned are all called alike. */
  const nameOf = (index: number): string => {
    const { name, isUnassigned, parent } = nodes[index]
    return isUnassigned ? `${nodes[parent].name} · ${name}` : name
  }
  return [
    ...found.flatMap(({ over = 0 }, index) =>
      over > 0 ? [note('over', { who: nameOf(index), amount: tidy(over * money) }, nodes[index].key)] : [],
    ),
    ...(withoutRate > 0 ? [note('withoutRate', { count: withoutRate })] : []),
    ...(later.count > 0 ? [note('later', { count: later.count, amount: tidy(later.amount * money) })] : []),
  ]
}
