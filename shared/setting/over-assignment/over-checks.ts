// Over-assignment on Check and among the notes: how much more the reps carry together, and where that is more than is usual.

import type { Bilingual } from '../../i18n/messages'
import { firstOf } from '../../i18n/messages'
import type { Formula } from '../../workbook/formula'
import { f, joined, on } from '../../workbook/formula'
import { sheetRound, sumOf, tidy } from '../amounts'
import type { Note, Plan, PlanCheck, PlanNode } from '../plan/plan'
import { isComplete } from '../levels/stages'
import { optionOf } from '../options/options'
import type { LevelRate, PlanSettings } from '../plan-settings'
import { hasOver, RATIO_PLACES, rateCell } from './over-columns'

const texts = {
  levels: {
    en: 'Sum of the differences between what each unit hands down and what stands below it.',
    zh: '各单位下达额（目标加超额下达）与其下级之和的差额合计。',
  },
  months: {
    title: { en: "The company's months sum to the target", zh: '公司各月之和等于年度目标' },
    detail: {
      en: "The company's twelve months minus the annual target; the reps' months stand beside, on Monthly.",
      zh: '公司十二个月之和减去年度目标；一线合计列于“月度目标”。',
    },
  },
  most: {
    title: { en: 'Over-assignment stays within what is usual', zh: '超额下达在通常范围内' },
    detail: {
      en: 'Levels above 15%, and units whose reps carry 25% more in all; Settings may say otherwise.',
      zh: '超过单层上限的层级数，加上一线合计超过总上限的单位数；未在“参数”中另行填写时为 15% 和 25%。',
    },
  },
  note: {
    en: '{who} is assigned {target} and the reps together carry {street}, {percent}% more: over-assignment by level is {levels}.',
    zh: '{who} 的目标为 {target}，一线合计 {street}，高出 {percent}%；各层级超额下达：{levels}。',
  },
  noteOpen: {
    en: '{who} is assigned {target} and {street} is handed down to the reps, {percent}% more; {open} of it is not assigned to anybody yet. Over-assignment by level is {levels}.',
    zh: '{who} 的目标为 {target}，下达至一线合计 {street}，高出 {percent}%，其中 {open} 待分配；各层级超额下达：{levels}。',
  },
  tooMuch: {
    en: 'Over-assignment is above what is usual ({level}% at one level, {all}% in all): {what}. People stop believing in targets that are padded much.',
    zh: '超额下达高于通常范围（单层 {level}%，合计 {all}%）：{what}。加码过多会失去可信度。',
  },
} satisfies Record<string, Bilingual | { title: Bilingual; detail: Bilingual }>

export const OVER_CHECK = 'overAssignment'

type Planned = Pick<Plan, 'nodes' | 'settings'>

/** The most at one level and in all; above them there is a warning. */
const limitsOf = ({ options }: PlanSettings): [number, number] => [optionOf(options, 'overMostAtLevel'), optionOf(options, 'overMostInAll')]

const percentOf = (rate: number): number => Math.round(rate * 1e4) / 100
const streetOf = (node: PlanNode): number => sumOf(node.street)
const ratioOf = (node: PlanNode): number => (node.target === 0 ? 0 : sheetRound(streetOf(node) / node.target, RATIO_PLACES))

/** Levels and units with more over-assignment than is usual. */
function tooMuch({ nodes, settings }: Planned): { levels: LevelRate[]; units: PlanNode[] } {
  const rates = settings.overAssignment ?? []
  const [mostAtLevel, mostInAll] = limitsOf(settings)
  return {
    levels: rates.filter(({ rate }) => rate > mostAtLevel),
    units: nodes.filter((node) => !node.isRep && isComplete(node) && ratioOf(node) > 1 + mostInAll),
  }
}

/** The checks of a plan, with the words and the line that over-assignment asks for; unchanged without it. */
export function withOverChecks(checks: PlanCheck[], plan: Planned): PlanCheck[] {
  if (!hasOver(plan)) return checks
  const { levels, units } = tooMuch(plan)
  return [
    ...checks.map((check) =>
      check.id === 'levels' ? { ...check, detail: texts.levels } : check.id === 'companyMonths' ? { ...check, ...texts.months } : check,
    ),
    { id: OVER_CHECK, ...texts.most, gap: levels.length + units.length },
  ]
}

/** The check as a formula over Settings and Cascade. */
export function overCheckFormula({ settings }: Plan): Formula {
  const rates = settings.overAssignment ?? []
  // An option that nobody has chosen has no row in Settings.
  const limit = (key: 'overMostAtLevel' | 'overMostInAll'): Formula =>
    settings.options?.[key] === undefined ? f`${optionOf(settings.options, key)}` : f`${on('settings').cell(key, 'value')}`
  const levels = rates.map(({ level }) => f`(${rateCell(level)}>${limit('overMostAtLevel')})`)
  return f`=${joined(levels, '+')}+COUNTIF(${on('cascade').column('ratio')},">"&(1+${limit('overMostInAll')}))`
}

/** What a reader should know of it. Amounts in currency. */
export function overNotes(plan: Planned): Note[] {
  // What reps carry together is known once everything is handed down.
  if (!hasOver(plan) || !isComplete(plan.nodes[0])) return []
  const { nodes, settings } = plan
  const rates = settings.overAssignment ?? []
  const [mostAtLevel, mostInAll] = limitsOf(settings)
  const [company] = nodes
  const open = sumOf(nodes.flatMap(({ isUnassigned, target }) => (isUnassigned ? [target] : [])))
  const named = ({ level, rate }: LevelRate): string => `${level} ${percentOf(rate)}%`
  const notes: Note[] = [
    {
      code: 'overAssigned',
      text: open > 0 ? texts.noteOpen : texts.note,
      params: {
        who: company.name,
        target: tidy(company.target * settings.money),
        street: tidy(streetOf(company) * settings.money),
        percent: percentOf(ratioOf(company) - 1),
        open: tidy(open * settings.money),
        levels: rates.map(named),
      },
      node: company.key,
    },
  ]
  const { levels, units } = tooMuch(plan)
  if (levels.length + units.length === 0) return notes
  const above = units.map((unit) => `${unit.name} ${percentOf(ratioOf(unit) - 1)}%`)
  const params = { level: percentOf(mostAtLevel), all: percentOf(mostInAll), what: [...levels.map(named), ...firstOf(above, NAMED)] }
  return [...notes, { code: 'overMuch', text: texts.tooMuch, params, node: (units[0] ?? company).key }]
}

/** How many units a note names before it leaves the rest. */
const NAMED = 5
