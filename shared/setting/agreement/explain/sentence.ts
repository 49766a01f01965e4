// The terms of a target as one sentence, in both languages.

import type { Bilingual, Locale } from '../../../i18n/messages'
import { say } from '../../../i18n/messages'
import { isReached } from '../../levels/stages'
import type { Plan } from '../../plan/plan'
import { moneyLabel } from '../../sheets/sheet-context'
import type { ExplainedTerm } from './explain-target'

const texts = {
  whole: { en: '{name}: {target} {money} = {terms}.', zh: '{name}：{target}{money} = {terms}。' },
  nothing: { en: '{name} carries no target: not active in the year.', zh: '{name} 本年度不在岗，没有目标。' },
  proposed: { en: 'Proposed, not handed down yet: {sentence}', zh: '建议目标，尚未下达：{sentence}' },
  zero: { en: '{name} has a target of zero.', zh: '{name} 的目标为零。' },
  term: { en: '{amount} ({what})', zh: '{amount}（{what}）' },
} satisfies Record<string, Bilingual>

/** "Linda Mitchell: 3,450,000 USD = 3,000,000 (sold last year) + 330,000 (the company's growth of 11.0%) − 12 (rounding …)." */
export function sentenceOf(plan: Plan, index: number, terms: readonly ExplainedTerm[]): Bilingual {
  return { en: inLanguage(plan, index, terms, 'en-US'), zh: inLanguage(plan, index, terms, 'zh-CN') }
}

function inLanguage(plan: Plan, index: number, terms: readonly ExplainedTerm[], locale: Locale): string {
  const { name, target, isClosed } = plan.nodes[index]
  if (terms.length === 0) return say(isClosed ? texts.nothing : texts.zero, locale, { name })
  const parts = terms.map(({ amount, text, params }, at) => {
    const sign = amount < 0 ? (at === 0 ? '−' : ' − ') : at === 0 ? '' : ' + '
    return sign + say(texts.term, locale, { amount: Math.abs(amount), what: say(text, locale, params) })
  })
  const sentence = say(texts.whole, locale, { name, target, money: moneyLabel({ ...plan.settings, locale }), terms: parts.join('') })
  return isReached(plan.nodes[index]) ? sentence : say(texts.proposed, locale, { sentence })
}
