// The term that a target starts from: what the node itself sold in the compared year.

import type { Term } from '../term'

const texts = {
  last: { en: 'sold last year', zh: '去年业绩' },
  compared: { en: 'sold in the compared year', zh: '对比年度业绩' },
}

export const lastYear: Term = {
  code: 'lastYear',
  header: { en: 'Own sales', zh: '本身业绩' },
  amounts: ({ isComparable, sold, nodes }) => (isComparable ? sold : nodes.map(() => 0)),
  phrase: ({ plan }) => ({ text: plan.comparesLastYear ? texts.last : texts.compared }),
}
