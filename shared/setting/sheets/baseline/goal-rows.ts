// Lines of Baseline about the strategy: its goals, whether they add up to the target, and what their carriers have.

import type { Bilingual } from '../../../i18n/messages'
import { folded } from '../../../import/folded'
import type { PlanCheck } from '../../plan/plan'
import { f, named, on, quoted } from '../../../workbook/formula'
import { groupedNumber, less, sumOf } from '../../amounts'
import type { Goal } from '../../sources/target-sources'
import type { ExtraCheck } from '../sheet-checks'
import { groupedFormula } from '../grouped-number'
import type { SheetContext } from '../sheet-context'
import { rowId, TOTAL_NAME } from '../sheet-context'
import type { BaselineRow } from './baseline-row'
import { BASELINE } from './baseline-row'

const texts = {
  together: { en: 'Strategy: all goals together', zh: '战略：各项目标合计' },
  goal: { en: 'Goal: {name}', zh: '目标事项：{name}' },
  equal: { en: 'The goals add up to the target.', zh: '各项目标合计等于年度目标。' },
  less: { en: 'The goals are less than the target by ', zh: '各项目标合计比年度目标少 ' },
  more: { en: 'The goals are more than the target by ', zh: '各项目标合计比年度目标多 ' },
  correct: { en: ': correct the goals or the target.', zh: '，请更正各项目标或年度目标。' },
  carried: { en: 'Carried by {name}.', zh: '由{name}承担。' },
  outside: { en: 'Carried by {name}, which is not in Team.', zh: '由{name}承担（不在“组织”中）。' },
  above: {
    en: 'Carried by {name}, whose goals together are more than its whole target.',
    zh: '由{name}承担；其承担的目标事项合计超过其全部目标。',
  },
  noCarrier: { en: 'Carried by nobody in particular.', zh: '未指定承担者。' },
  check: { en: 'The goals add up to the target', zh: '各项目标合计等于年度目标' },
  detail: { en: 'Sum of the goals of the planned metric minus the annual target.', zh: '所计划指标的各项目标合计减去年度目标。' },
} satisfies Record<string, Bilingual>

const TOGETHER = 'goals'

export function goalRows(context: SheetContext, goals: readonly Goal[]): BaselineRow[] {
  const { plan, say, places } = context
  if (goals.length === 0) return []
  const sum = sumOf(goals.map(({ amount }) => amount))
  const gap = less(plan.total, sum)
  const [together, target] = [on(BASELINE).cell(TOGETHER, 'base'), named(TOTAL_NAME)]
  const missing = f`ROUND(${target}-${together},${places.amount})`
  const rows = goals.map(({ name, amount, carrier, node }, at): BaselineRow => ({
    id: `goal-${at + 1}`,
    source: say(texts.goal, { name }),
    base: amount,
    isMeasure: false,
    ...carriedBy(context, goals, node, carrier),
  }))
  const first: BaselineRow = {
    id: TOGETHER,
    source: say(texts.together),
    base: sum,
    words: gap === 0 ? say(texts.equal) : `${say(gap > 0 ? texts.less : texts.more)}${groupedNumber(Math.abs(gap))}${say(texts.correct)}`,
    live: {
      base: f`=ROUND(SUM(${on(BASELINE).span(
        rows.map(({ id }) => id),
        'base',
      )}),${places.amount})`,
      words: f`=IF(${missing}=0,${quoted(say(texts.equal))},IF(${missing}>0,${quoted(say(texts.less))},${quoted(say(texts.more))})&${groupedFormula(f`ABS(${missing})`)}&${quoted(say(texts.correct))})`,
    },
  }
  return [first, ...rows]
}

/** Who carries a goal, and whether that is more than the whole target there: live. */
function carriedBy(
  { plan, say }: SheetContext,
  goals: readonly Goal[],
  node: number | undefined,
  carrier: string,
): Pick<BaselineRow, 'words' | 'live'> {
  if (node === undefined) {
    const isLine = plan.lines?.lines.some((line) => folded(line.name) === folded(carrier)) ?? false
    if (carrier === '') return { words: say(texts.noCarrier) }
    return { words: say(isLine ? texts.carried : texts.outside, { name: carrier }) }
  }
  const { name, target } = plan.nodes[node]
  const sum = sumOf(goals.flatMap((goal) => (goal.node === node ? [goal.amount] : [])))
  const [fits, above] = [say(texts.carried, { name }), say(texts.above, { name })]
  const cell = on('cascade').cell(rowId(plan.nodes[node]), 'target')
  return { words: sum > target ? above : fits, live: { words: f`=IF(${sum}>${cell},${quoted(above)},${quoted(fits)})` } }
}

/** The line of Check; none without goals. */
export function goalChecks({ plan, places }: SheetContext): ExtraCheck[] {
  const { goals } = plan.against
  if (goals.length === 0) return []
  const check: PlanCheck = {
    id: 'goals',
    title: texts.check,
    detail: texts.detail,
    gap: less(sumOf(goals.map(({ amount }) => amount)), plan.total),
  }
  return [{ ...check, formula: f`=ROUND(${on(BASELINE).cell(TOGETHER, 'base')}-${named(TOTAL_NAME)},${places.amount})` }]
}
