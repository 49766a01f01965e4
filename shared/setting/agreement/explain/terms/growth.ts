// The term of the company's growth: what everybody would get more if all grew alike.

import type { Term } from '../term'
import type { PlanFacts } from '../plan-facts'

const growthOf = ({ plan, sold }: PlanFacts): number => plan.total / sold[0] - 1

export const growth: Term = {
  code: 'growth',
  header: { en: "Company's growth", zh: '公司增长' },
  amounts: (facts) => facts.sold.map((sold) => (facts.isComparable ? sold * growthOf(facts) : 0)),
  phrase: (facts) => ({
    text: { en: "the company's growth of {growth}%", zh: '公司整体增长 {growth}%' },
    params: { growth: (growthOf(facts) * 100).toFixed(1) },
  }),
}
