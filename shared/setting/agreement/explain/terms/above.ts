// The term of the units above: their own overrides, floors, caps and locks, passed on by share.

import { passedDown } from '../plan-facts'
import type { Term } from '../term'

export const above: Term = {
  code: 'above',
  header: { en: 'Decisions above', zh: '上级单位调整' },
  amounts: (facts) =>
    passedDown(facts, (index) => {
      const { nodes, isFixed, ofTheRest } = facts
      return isFixed[index] ? nodes[index].target - ofTheRest[index] : 0
    }).from,
  phrase: () => ({
    text: { en: 'overrides, floors, caps and locks of the units above', zh: '上级单位的人工调整、上下限与锁定' },
  }),
}
