// The term of sales that nobody of the team carries any more: those who are there share them by what they sold themselves.

import type { PlanFacts } from '../plan-facts'
import type { Term } from '../term'

/**
 * A node's part of all that its parent sold in the compared year, and of what those below the parent sold who are there now;
 * 0 where nothing was sold, the first where nobody who is there sold anything.
 */
export function partsOfSold({ nodes, sold }: PlanFacts): { ofAll: number[]; ofActive: number[] } {
  const active = nodes.map(({ children }) => children.reduce((sum, child) => sum + (nodes[child].isClosed ? 0 : sold[child]), 0))
  const ofAll = nodes.map(({ parent }, index) => (parent !== -1 && sold[parent] > 0 ? sold[index] / sold[parent] : 0))
  const ofActive = nodes.map(({ parent, isClosed }, index) =>
    parent !== -1 && active[parent] > 0 && !isClosed ? sold[index] / active[parent] : ofAll[index],
  )
  return { ofAll, ofActive }
}

export const vacated: Term = {
  code: 'vacated',
  header: { en: 'Sales nobody carries', zh: '无人承接的业绩' },
  amounts: (facts) => {
    const { ofAll, ofActive } = partsOfSold(facts)
    return facts.nodes.map(({ parent }, index) =>
      parent === -1 || !facts.isComparable ? 0 : facts.split.history[parent] * (ofActive[index] - ofAll[index]),
    )
  },
  phrase: () => ({
    text: {
      en: "a part of the sales of people who are no longer there, or on a unit's own account",
      zh: '分担离职人员或单位自身名下的业绩',
    },
  }),
}
