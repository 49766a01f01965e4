// What a reader should know about blended shares: who got a mean, and where a source says nothing.

import type { Bilingual } from '../../i18n/messages'
import { firstOf } from '../../i18n/messages'
import type { Note, Plan } from '../plan/plan'
import type { SourceKind } from './blend'
import { SOURCE_KINDS } from './blend'

const texts: Record<SourceKind, { assumed: Bilingual; silent: Bilingual }> = {
  history: {
    assumed: {
      en: '{who} has no history: its part of the share is the mean of the team.',
      zh: '{who} 没有历史业绩：占比中的历史部分取团队平均。',
    },
    silent: {
      en: 'Nobody right below {who} has a history: the other sources make the shares there.',
      zh: '{who}：直接下级均无历史业绩：该处占比由其他来源合成。',
    },
  },
  market: {
    assumed: {
      en: 'Nothing is known of the market of {who}: the mean per person of those beside is taken.',
      zh: '{who} 没有市场数据：取同级其他人的人均值。',
    },
    silent: {
      en: 'Nothing is known of the market of anybody right below {who}: the other sources make the shares there.',
      zh: '{who}：直接下级均无市场数据：该处占比由其他来源合成。',
    },
  },
  pipeline: {
    assumed: {
      en: 'Nothing is known of the pipeline of {who}: the mean per person of those beside is taken.',
      zh: '{who} 没有商机数据：取同级其他人的人均值。',
    },
    silent: {
      en: 'Nobody right below {who} has an open deal: the other sources make the shares there.',
      zh: '{who}：直接下级均无进行中的商机：该处占比由其他来源合成。',
    },
  },
  equal: {
    assumed: { en: '{who} counts as one part.', zh: '{who} 按一份计。' },
    silent: { en: 'Nobody right below {who} is active.', zh: '{who}：直接下级均不在岗。' },
  },
}

/** Notes of a plan whose shares are blended; none of another. */
export function sourceNotes({ sources, nodes }: Pick<Plan, 'sources' | 'nodes'>): Note[] {
  if (sources === undefined) return []
  const silent = SOURCE_KINDS.flatMap((source): Note[] => {
    const units = sources.silent.filter((one) => one.source === source && nodes[one.parent].children.length > 1)
    const who = firstOf(
      units.map(({ parent }) => nodes[parent].name),
      NAMED,
    )
    return units.length === 0 ? [] : [noteOf(source, 'silent', { name: who, key: nodes[units[0].parent].key })]
  })
  const assumed = sources.nodes.flatMap(({ assumed: kinds }, index) => kinds.map((source) => noteOf(source, 'assumed', nodes[index])))
  return [...silent, ...assumed]
}

/** How many units a note names before it leaves the rest. */
const NAMED = 5

const noteOf = (
  source: SourceKind,
  kind: 'assumed' | 'silent',
  { name, key }: { name: string | readonly string[]; key: string },
): Note => ({
  code: `${source}-${kind}`,
  text: texts[source][kind],
  params: { who: name },
  node: key,
})
