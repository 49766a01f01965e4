// The term of ramps: who is still learning carries less, and who, or "not assigned", carries what they leave.

import type { Term } from '../term'

const texts = {
  own: { en: 'own ramp while learning', zh: '本身处于爬坡期' },
  left: { en: 'what ramps leave unassigned', zh: '爬坡留下的待分配部分' },
  others: { en: 'ramps of others', zh: '他人处于爬坡期' },
}

export const ramp: Term = {
  code: 'ramp',
  header: { en: 'Ramp', zh: '爬坡' },
  amounts: ({ split, nodes }) => nodes.map((_, index) => split.onRamps[index] - split.forTheirMonths[index]),
  phrase: ({ nodes }, index) => {
    const { isUnassigned, pace } = nodes[index]
    const isOwn = pace?.causes.includes('ramp')
    return isUnassigned ? { text: texts.left } : isOwn ? { text: texts.own } : { text: texts.others, ofOthers: true }
  },
}
