// What must hold of held months: they fit into the year, have a reason and stand where somebody is; refused, noted and on Check.

import { monthIndexOf, monthKey } from '../../calendar'
import type { Bilingual } from '../../i18n/messages'
import { listed } from '../../i18n/messages'
import type { Problem } from '../../import/problem'
import { problemsOf } from '../../import/problem'
import type { Formula } from '../../workbook/formula'
import { f, on } from '../../workbook/formula'
import { sumOf, tidy } from '../amounts'
import { isReached } from '../levels/stages'
import type { Note, Plan, PlanCheck, PlanNode } from '../plan/plan'
import type { SheetContext } from '../sheets/sheet-context'
import { noMonthLeft, restOf } from '../split/year-around-holds'
import { yearToMonths } from '../split/year-to-months'
import { heldOutside, holdableSpan, holdsOf, weightsOf } from './held-months'

const problems = {
  heldAbove: {
    en: 'The held months of {who} sum to {sum}, {gap} more than the target of {target}. Lower them by that, or raise the target.',
    zh: '{who} 固定的月份合计 {sum}，比其目标 {target} 多 {gap}。请降低这么多，或提高目标。',
  },
  heldNoneLeft: {
    en: 'The held months of {who} sum to {sum}, {gap} less than the target of {target}, and no other month can take the rest. Empty one of them, or raise them by that.',
    zh: '{who} 固定的月份合计 {sum}，比其目标 {target} 少 {gap}，且没有其他月份可以承担。请清空其中一个月，或提高这么多。',
  },
} satisfies Record<string, Bilingual>

const checks = {
  heldReasons: {
    title: { en: 'Every held month has a reason', zh: '每个固定月份都有原因' },
    detail: {
      en: 'Number of people with held months on Monthly and no reason beside them.',
      zh: '“月度目标”中固定了月份但没有填写原因的人数。',
    },
  },
  heldYear: {
    title: { en: 'Held months fit into the year', zh: '固定月份不超过全年目标' },
    detail: {
      en: 'Sum of the amounts by which held months exceed the target of their person.',
      zh: '固定月份合计超过本人全年目标的金额合计。',
    },
  },
  heldCells: {
    title: { en: 'Held months count', zh: '固定月份均有效' },
    detail: {
      en: 'Number of cells for held months that are no amount of zero or more, or of a month without the person, and do not count.',
      zh: '固定月份中不是非负金额、或本人当月不在岗而不起作用的单元格数。',
    },
  },
} satisfies Record<string, { title: Bilingual; detail: Bilingual }>

const notes = {
  held: {
    en: '{who} has held months: {months} (by season in brackets). The other months take the difference; the months of the units above follow. Reason: {reason}',
    zh: '{who} 有固定月份：{months}（括号内为按季节应得）。差额由其他月份分担，上级各月随之变化。原因：{reason}',
  },
  outside: {
    en: '{who} has no target of its own in {months}: what is held there does not count. Clear it.',
    zh: '{who} 在 {months} 没有本人目标，所填固定金额不起作用。请清空。',
  },
} satisfies Record<string, Bilingual>

const NO_REASON: Bilingual = { en: 'none given', zh: '未填写' }

/** How many months a note names before it leaves the rest. */
const NAMED = 4

export type HeldCheckId = keyof typeof checks

const problem = problemsOf(problems)

const hasHolds = (node: PlanNode): boolean => holdsOf(node).some((amount) => amount !== null)

/** Of somebody whose target has not been handed down yet, nothing is judged by it and no message gives it away. */
const areJudged = (node: PlanNode): boolean => isReached(node) && hasHolds(node)

/** Years that do not go up, each at the first cell that is held. Amounts in currency. */
export function heldProblems({ nodes, season, settings }: Pick<Plan, 'nodes' | 'season' | 'settings'>): Problem[] {
  return nodes.filter(areJudged).flatMap((node): Problem[] => {
    const holds = holdsOf(node)
    const rest = restOf(node.target, holds)
    const isAbove = rest < 0
    if (!isAbove && !noMonthLeft(node.target, weightsOf(node, season.weights), holds, holdableSpan(node))) return []
    const first = holds.findIndex((amount) => amount !== null)
    const amount = (value: number): number => tidy(value * settings.money)
    const sum = sumOf(holds.map((held) => held ?? 0))
    const params = { who: node.name, sum: amount(sum), gap: amount(Math.abs(rest)), target: amount(node.target) }
    return [problem(isAbove ? 'heldAbove' : 'heldNoneLeft', { ...node.heldMonths?.places?.[first] }, params)]
  })
}

/** Lines of Check; none in a plan without held months. */
export function heldChecks({ nodes, holdsMonths }: Pick<Plan, 'nodes' | 'holdsMonths'>): PlanCheck[] {
  if (!holdsMonths) return []
  const gaps: Record<HeldCheckId, number> = {
    heldReasons: nodes.filter((node) => hasHolds(node) && node.heldMonths?.reason.trim() === '').length,
    heldYear: sumOf(nodes.map((node) => (areJudged(node) ? Math.max(0, -restOf(node.target, holdsOf(node))) : 0))),
    heldCells: nodes.reduce((count, node) => count + heldOutside(node).length, 0),
  }
  return (Object.keys(checks) as HeldCheckId[]).map((id) => ({ id, ...checks[id], gap: gaps[id] }))
}

/** The same as formulas over Monthly. */
export function heldCheckFormulas({ places }: Pick<SheetContext, 'places'>): Record<HeldCheckId, Formula> {
  const column = (key: string) => on('monthly').column(key)
  return {
    heldReasons: f`=COUNTIFS(${column('heldCount')},">0",${column('heldReason')},"")`,
    heldYear: f`=ROUND(-SUMIF(${column('heldRest')},"<0"),${places.amount})`,
    heldCells: f`=SUM(${column('heldBad')})`,
  }
}

/** What a reader should know of held months: which they are, and what the season would have given. */
export function heldNotes({
  nodes,
  months,
  season,
  unit,
  settings,
}: Pick<Plan, 'nodes' | 'months' | 'season' | 'unit' | 'settings'>): Note[] {
  const { locale, money } = settings
  const amount = (value: number): string => tidy(value * money).toLocaleString(locale, { maximumFractionDigits: 6 })
  const label = (month: number): string => monthKey(monthIndexOf(months[month].year, months[month].month))
  const named = (all: readonly number[], text: (month: number) => string): string => listed(all.map(text), locale, NAMED)
  const note = (code: keyof typeof notes, params: Note['params'], node: PlanNode): Note => ({
    code: `months-${code}`,
    text: notes[code],
    params,
    node: node.key,
  })
  return nodes.flatMap((node): Note[] => {
    const found: Note[] = []
    if (areJudged(node)) {
      const bySeason = yearToMonths(node.target, unit, weightsOf(node, season.weights), node.from, node.to)
      const held = holdsOf(node).flatMap((each, month) => (each === null ? [] : [month]))
      const text = (month: number): string => `${label(month)} ${amount(node.months[month])} (${amount(bySeason[month])})`
      const reason = node.heldMonths?.reason.trim() || (locale === 'zh-CN' ? NO_REASON.zh : NO_REASON.en)
      found.push(note('held', { who: node.name, months: named(held, text), reason }, node))
    }
    const outside = heldOutside(node)
    if (outside.length > 0) found.push(note('outside', { who: node.name, months: named(outside, label) }, node))
    return found
  })
}
