// The term of the node's own override, with the reason that stands beside it.

import type { Term } from '../term'

const texts = {
  reason: { en: 'override: {reason}', zh: '人工调整：{reason}' },
  none: { en: 'override without a reason', zh: '人工调整（未填写原因）' },
}

export const override: Term = {
  code: 'override',
  header: { en: 'Own override', zh: '本身人工调整' },
  amounts: ({ nodes, ofTheRest }) =>
    nodes.map(({ target, parent, override }, index) => (parent === -1 || override === undefined ? 0 : target - ofTheRest[index])),
  phrase: ({ nodes }, index) => {
    const reason = nodes[index].override?.reason.trim() ?? ''
    return reason === '' ? { text: texts.none } : { text: texts.reason, params: { reason } }
  },
}
