// The term of the units above: their share of what targets are split by is not their share of the compared year's sales.

import type { PlanFacts } from '../plan-facts'
import type { Term } from '../term'

/** What the parent would get by its share of the compared year's sales, and by history. */
export const ofParent = ({ nodes, split, sold, plan }: PlanFacts, index: number): { before: number; now: number } => {
  const { parent } = nodes[index]
  return { before: (sold[parent] * plan.total) / sold[0], now: split.history[parent] }
}

export const unitShare: Term = {
  code: 'unitShare',
  header: { en: "Units' share", zh: '所属单位占比' },
  amounts: (facts) =>
    facts.nodes.map(({ parent }, index) => {
      if (parent === -1 || !facts.isComparable || facts.sold[parent] <= 0) return 0
      const { before, now } = ofParent(facts, index)
      return ((now - before) * facts.sold[index]) / facts.sold[parent]
    }),
  phrase: () => ({
    text: {
      en: 'the share of the units above in the history that targets follow, against their share of the compared year',
      zh: '所属单位在分解所依据的历史中的占比与对比年度占比之差',
    },
  }),
}
