// What must hold of held months: they fit into the year, have a reason and stand where somebody is; refused, noted and on Check.

import { monthIndexOf, monthKey } from '../../calendar'
import type { Bilingual } from '../../i18n/messages'
import { listed } from '../../i18n/messages'
import type { Problem } from '../../import/problem'
import { problemsOf } from '../../import/problem'
import type { Formula } from '../../workbook/formula'
import { f, on } from '../../workbook/formula'
import { sumOf, tidy } from '../amounts'
import { isComplete, isReached } from '../levels/stages'
import type { Note, Plan, PlanCheck, PlanNode } from '../plan/plan'
import type { SheetContext } from '../sheets/sheet-context'
import { noMonthLeft, restOf } from '../split/year-around-holds'
import { yearToMonths } from '../split/year-to-months'
import { bareMonths, heldOpen, heldOutside, holdableSpan, holdsOf, ownHoldsOf, reasonOf, weightsOf } from './held-months'

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
      en: 'Number of held months on Monthly without a reason, neither their own nor one for all of the row.',
      zh: '“月度目标”中没有填写原因的固定月份数（本月原因和整行原因均为空）。',
    },
  },
  heldYear: {
    title: { en: 'Held months fit into the year', zh: '固定月份不超过全年目标' },
    detail: {
      en: 'Sum of the amounts by which held months exceed the target of their row.',
      zh: '固定月份合计超过该行全年目标的金额合计。',
    },
  },
  heldOpen: {
    title: { en: "Units' held months are with their people", zh: '单位的固定月份已分到个人' },
    detail: {
      en: "Sum of the differences between what units hold and what their people's months sum to: such a month waits for the next build, which gives it to them once all below have their targets.",
      zh: '单位固定的月份与其下级当月合计的差额合计：等待下次生成，待下级目标均已下达后分到个人。',
    },
  },
  heldCells: {
    title: { en: 'Held months count', zh: '固定月份均有效' },
    detail: {
      en: 'Number of cells for held months that are no amount of zero or more, of a month without the person, or of a unit that hands down more than it is assigned, and do not count.',
      zh: '固定月份中不是非负金额、本人当月不在岗、或属于超额分配单位而不起作用的单元格数。',
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
  units: {
    en: '{who} has held months: {months} (by season in brackets), taken by its people in proportion to their own months; their other months take the difference. Reason: {reason}',
    zh: '{who} 有固定月份：{months}（括号内为按季节应得），由下级按各自当月目标的比例承担，差额由各人其他月份分担。原因：{reason}',
  },
  over: {
    en: '{who} hands down more than it is assigned, so that its months cannot be held: what stands in {months} does not count. Clear it, and hold months of its people.',
    zh: '{who} 超额分配，其月份不能固定：{months} 所填金额不起作用。请清空，改为固定下级的月份。',
  },
  waits: {
    en: '{who} holds {months}, which waits until everybody below has a target.',
    zh: '{who} 固定了 {months}，待下级目标均已下达后生效。',
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
    // What a unit's held months leave is a matter of its people (unit-holds.ts).
    if (!isAbove && !node.isRep) return []
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
    heldReasons: nodes.reduce((count, node) => count + bareMonths(node), 0),
    heldYear: sumOf(nodes.map((node) => (areJudged(node) ? Math.max(0, -restOf(node.target, holdsOf(node))) : 0))),
    heldOpen: sumOf(nodes.filter(isReached).map(heldOpen)),
    heldCells: nodes.reduce((count, node) => count + heldOutside(node).length, 0),
  }
  return (Object.keys(checks) as HeldCheckId[]).map((id) => ({ id, ...checks[id], gap: gaps[id] }))
}

/** The same as formulas over Monthly. */
export function heldCheckFormulas({ places }: Pick<SheetContext, 'places'>): Record<HeldCheckId, Formula> {
  const column = (key: string) => on('monthly').column(key)
  return {
    heldReasons: f`=SUM(${column('heldBare')})`,
    heldYear: f`=ROUND(-SUMIF(${column('heldRest')},"<0"),${places.amount})`,
    heldOpen: f`=SUM(${column('heldOpen')})`,
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
  const bySeasonOf = (node: PlanNode): number[] =>
    node.isRep
      ? yearToMonths(node.target, unit, weightsOf(node, season.weights), node.from, node.to)
      : node.children.map((child) => bySeasonOf(nodes[child])).reduce((sums, each) => sums.map((sum, at) => sumOf([sum, each[at]])))
  return nodes.flatMap((node): Note[] => {
    const found: Note[] = []
    const held = ownHoldsOf(node).flatMap((each, month) => (each === null ? [] : [month]))
    if (held.length > 0 && isReached(node)) {
      if (node.isRep || isComplete(node)) {
        const bySeason = bySeasonOf(node)
        const text = (month: number): string => `${label(month)} ${amount(node.months[month])} (${amount(bySeason[month])})`
        const params = { who: node.name, months: named(held, text), reason: reasonsOf(node, held) }
        found.push(note(node.isRep ? 'held' : 'units', params, node))
      } else found.push(note('waits', { who: node.name, months: named(held, label) }, node))
    }
    const outside = heldOutside(node)
    const isOver = !node.isRep && !node.isClosed
    if (outside.length > 0) found.push(note(isOver ? 'over' : 'outside', { who: node.name, months: named(outside, label) }, node))
    return found
  })

  /** One text where all have the same, else each with its month. */
  function reasonsOf({ heldMonths }: PlanNode, held: readonly number[]): string {
    const none = locale === 'zh-CN' ? NO_REASON.zh : NO_REASON.en
    const each = held.map((month) => (heldMonths && reasonOf(heldMonths, month)) || none)
    if (new Set(each).size === 1) return each[0]
    return named(held, (month) => `${label(month)} ${each[held.indexOf(month)]}`)
  }
}
