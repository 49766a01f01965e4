// What a reader should know of the strategy behind the target: goals that do not add up to it, assumptions that do not hold.

import type { Bilingual } from '../../i18n/messages'
import { less, sumOf, tidy } from '../amounts'
import type { Note, Plan } from '../plan/plan'
import { isBeyond, withUnit } from './assumptions-held'

const texts = {
  less: {
    en: 'The goals add up to {sum}, {gap} less than the target. Correct the goals or the target.',
    zh: '各项目标合计 {sum}，比年度目标少 {gap}。请更正各项目标或年度目标。',
  },
  more: {
    en: 'The goals add up to {sum}, {gap} more than the target. Correct the goals or the target.',
    zh: '各项目标合计 {sum}，比年度目标多 {gap}。请更正各项目标或年度目标。',
  },
  beyond: {
    en: 'The assumption "{name}" does not hold so far: {actual} instead of {value}, more than ±{tolerance}% off. Look at the target again.',
    zh: '假设“{name}”目前不成立：实际 {actual}，假设 {value}，偏差超过 ±{tolerance}%。请重新审视目标。',
  },
} satisfies Record<string, Bilingual>

export function strategyNotes({ against, total, settings: { money } }: Pick<Plan, 'against' | 'total' | 'settings'>): Note[] {
  const { goals, assumptions } = against
  const sum = sumOf(goals.map(({ amount }) => amount))
  const gap = less(sum, total)
  const params = { sum: tidy(sum * money), gap: tidy(Math.abs(gap) * money) }
  return [
    ...(goals.length === 0 || gap === 0 ? [] : [{ code: 'goals-unequal', text: gap < 0 ? texts.less : texts.more, params }]),
    ...assumptions.filter(isBeyond).map(({ name, value, actual, tolerance, unit }): Note => {
      const of = (amount: number): string => withUnit(amount, unit)
      const beyond = { name, value: of(value), actual: of(actual as number), tolerance: tidy((tolerance as number) * 100) }
      return { code: 'assumption-beyond', text: texts.beyond, params: beyond }
    }),
  ]
}
