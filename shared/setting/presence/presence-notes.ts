// What a reader should know of ramps, absences and vacancies: who carries which part, and what is left with whom.

import type { Bilingual } from '../../i18n/messages'
import { say, firstOf } from '../../i18n/messages'
import { tidy } from '../amounts'
import type { Note, Plan, PlanNode } from '../plan/plan'
import type { PresenceCause } from './month-factors'
import { causeTexts } from './cause-texts'

const texts: Record<PresenceCause | 'several' | 'unassigned' | 'held' | 'overlay', Bilingual> = {
  ramp: { en: '{who} has a ramp and carries {percent}% of a full basis.', zh: '{who} 处于爬坡期，承担完整依据的 {percent}%。' },
  absence: {
    en: '{who} is absent for a time and carries {percent}% of a full basis; the seasonal share of the absence is exempt.',
    zh: '{who} 有一段缺勤，承担完整依据的 {percent}%，缺勤期间的季节占比予以豁免。',
  },
  vacancy: {
    en: '{who} is a vacancy: from its planned start it stands for {percent}% of a full seat.',
    zh: '{who} 尚未到岗：自计划到岗起按完整席位的 {percent}% 计。',
  },
  several: {
    en: '{who} carries {percent}% of a full basis: {causes} together.',
    zh: '{who} 承担完整依据的 {percent}%：{causes}合计。',
  },
  unassigned: {
    en: '{amount} of {parent} is not assigned: left by {people}. Spread it with overrides, or choose "shared by peers" in Settings.',
    zh: '{parent} 有 {amount} 待分配：由 {people} 留下。可用人工调整分下去，或在“参数”中选择“同级分担”。',
  },
  held: {
    en: '{amount} of {parent} is not assigned: an amount that nobody owns. Spread it with overrides.',
    zh: '{parent} 有 {amount} 待分配，尚无人承担。可用人工调整分下去。',
  },
  overlay: {
    en: '{who} sells with {unit} and carries its number; it is added to no sum.',
    zh: '{who} 支持{unit}，目标与其相同，不计入任何合计。',
  },
}

const NAMED = 5

/** Notes of a plan; none of one without any of it. */
export function presenceNotes({ nodes, settings, overlays = [] }: Pick<Plan, 'nodes' | 'settings' | 'overlays'>): Note[] {
  const note = (code: keyof typeof texts, params: Note['params'], node: PlanNode): Note => ({
    code: `presence-${code}`,
    text: texts[code],
    params,
    node: node.key,
  })
  const people = nodes.flatMap((node) => {
    if (node.pace === undefined || node.isUnassigned || node.pace.causes.length === 0) return []
    const { causes, full } = node.pace
    const percent = full === 0 ? 0 : Math.round((node.weight / full) * 1000) / 10
    if (causes.length === 1) return [note(causes[0], { who: node.name, percent }, node)]
    const named = causes.map((cause) => say(causeTexts[cause], settings.locale))
    return [note('several', { who: node.name, percent, causes: named.join(settings.locale === 'zh-CN' ? '与' : ' and ') }, node)]
  })
  const open = nodes.flatMap((node) => {
    if (!node.isUnassigned || node.isClosed) return []
    const parent = nodes[node.parent]
    const names = parent.children
      .map((child) => nodes[child])
      .filter(({ pace, isUnassigned }) => pace !== undefined && pace.causes.length > 0 && !isUnassigned)
    const params = {
      amount: tidy(node.target * settings.money),
      parent: parent.name,
      people: firstOf(
        names.map(({ name }) => name),
        NAMED,
      ),
    }
    if (node.override === undefined) return [note('unassigned', params, node)]
    return [note('held', { amount: params.amount, parent: params.parent }, node)]
  })
  return [...people, ...open, ...overlays.map(({ name, unit }) => note('overlay', { who: name, unit: nodes[unit].name }, nodes[unit]))]
}
