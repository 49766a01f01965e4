// What a reader should know of the activity targets: who has no funnel of their own, and for whom it is not known.

import type { Bilingual } from '../../i18n/messages'
import { firstOf } from '../../i18n/messages'
import type { Note, PlanNode } from '../plan/plan'
import type { ActivityPlan } from './activity-plan'
import { figureTexts, STAGES } from './funnel-figures'

const texts = {
  borrowed: {
    en: 'Activity targets: {people} ({count} in all) without a funnel of their own, or with only part of one, take the figures of their role or of the units above; the sheet says which.',
    zh: '过程目标：{count} 人没有（或只有部分）自己的漏斗数值，采用角色或上级的数值，表内有说明：{people}。',
  },
  unknown: {
    en: "Activity targets: the number of {stage} is unknown for {people} ({count} in all), since nobody's {figure} is known for them. Fill it in on Funnel.",
    zh: '过程目标：{count} 人的{stageZh}数量未知，因为没有可用的{figureZh}：{people}。请在“漏斗”中填写。',
  },
  strangers: {
    en: 'Activity targets: closed deals of the pipeline whose owners have no target of their own in Team count for the company only: {people}.',
    zh: '过程目标：商机表中负责人在“组织”中没有自身目标的已关闭商机只计入全公司：{people}。',
  },
} satisfies Record<string, Bilingual>

const STAGE_WORDS: Record<(typeof STAGES)[number], Bilingual> = {
  deals: { en: 'deals', zh: '成交' },
  opportunities: { en: 'opportunities', zh: '商机' },
  visits: { en: 'visits', zh: '拜访' },
  leads: { en: 'leads', zh: '线索' },
}

/** How many people a note names before it leaves the rest. */
const NAMED = 5

const named = (people: readonly string[]): readonly string[] => firstOf(people, NAMED)

/** One note a reason, however many people it is about. */
export function activityNotes({ needs, strangers }: ActivityPlan, nodes: readonly PlanNode[]): Note[] {
  const notes: Note[] = []
  const note = (code: keyof typeof texts, params: Note['params']): void =>
    void notes.push({ code: `activities-${code}`, text: texts[code], params })
  const reps = nodes.flatMap((node, index) => (node.isRep && !node.isClosed ? [{ node, need: needs[index] }] : []))
  const borrows = ({ need }: (typeof reps)[number]): boolean =>
    need.some(({ own, weight, value }) => value !== undefined && (own === undefined || weight === 0))
  // What is not assigned is nobody's, and has the team's figures as a matter of course.
  const borrowed = reps.filter((each) => !each.node.isUnassigned && borrows(each))
  if (borrowed.length > 0) note('borrowed', { count: borrowed.length, people: named(borrowed.map(({ node }) => node.name)) })
  // Told once, at the stage nearest to the deal: all before it are unknown with it.
  const at = STAGES.findIndex((_, stage) => reps.some(({ need }) => need[stage].unknown > 0))
  if (at >= 0) {
    const unknown = reps.filter(({ need }) => need[at].unknown > 0)
    const [stage, figure] = [STAGE_WORDS[STAGES[at]], figureTexts[STAGES[at]]]
    const params = { stage: stage.en, stageZh: stage.zh, figure: figure.en, figureZh: figure.zh, count: unknown.length }
    note('unknown', { ...params, people: named(unknown.map(({ node }) => node.name)) })
  }
  if (strangers.length > 0) note('strangers', { people: named(strangers) })
  return notes
}
