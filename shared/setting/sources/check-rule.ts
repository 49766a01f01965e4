// Whether the chosen rule of sharing can be followed with the history that there is.

import type { Bilingual } from '../../i18n/messages'
import type { Problem } from '../../import/problem'
import { problemsOf } from '../../import/problem'
import { optionOf } from '../options/options'
import type { PlanSettings } from '../plan-settings'
import type { RuleTargets } from './share-rules'

const texts = {
  trendTooShort: {
    en: 'Shares by own trend need two times {months|month|months} of history before the plan. Choose another rule, or add history.',
    zh: '按各自趋势分解需要计划之前两倍于 {months} 个月的历史业绩。请选择其他规则，或补充历史业绩。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)

export const checkRule = ({ rules }: { rules: RuleTargets }, { options, shareMonths }: PlanSettings): Problem[] =>
  optionOf(options, 'shareRule') === 'trend' && rules.trend === undefined ? [problem('trendTooShort', {}, { months: shareMonths })] : []
