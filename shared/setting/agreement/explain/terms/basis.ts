// The term of the share window: targets follow the newest months with what was taken over, not the compared year alone.

import type { Term } from '../term'
import { ofParent } from './unit-share'
import { partsOfSold } from './vacated'

export const basis: Term = {
  code: 'basis',
  header: { en: 'Own share', zh: '本身占比' },
  amounts: (facts) => {
    const { ofAll, ofActive } = partsOfSold(facts)
    return facts.nodes.map(({ parent }, index) => {
      if (parent === -1 || !facts.isComparable) return 0
      const { now } = ofParent(facts, index)
      // Where the unit sold nothing, its share tells nothing of the node's own part of the company.
      const own = facts.sold[parent] > 0 ? now * ofAll[index] : (facts.sold[index] * facts.plan.total) / facts.sold[0]
      return facts.split.history[index] - own - now * (ofActive[index] - ofAll[index])
    })
  },
  phrase: ({ plan }) => ({
    text: {
      en: 'the share in the last {months|month|months}, which targets follow, with sales that were taken over',
      zh: '按最近 {months} 个月（含承接的业绩）计算的占比',
    },
    params: { months: plan.settings.shareMonths },
  }),
}
