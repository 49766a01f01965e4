// The term that a target starts from where no whole year can be compared: the share of the history that there is.

import type { Term } from '../term'

export const share: Term = {
  code: 'share',
  header: { en: 'Share of the history', zh: '历史占比' },
  amounts: ({ isComparable, split, nodes }) => (isComparable ? nodes.map(() => 0) : split.history),
  phrase: ({ plan, split }, index) => ({
    text: { en: "{share}% of the company's sales on record", zh: '占公司已有业绩记录的 {share}%' },
    params: { share: ((100 * split.history[index]) / plan.total).toFixed(1) },
  }),
}
