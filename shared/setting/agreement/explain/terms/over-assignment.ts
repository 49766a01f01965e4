// The term of over-assignment: units above hand down more than they carry themselves.

import { passedDown } from '../plan-facts'
import type { Term } from '../term'

export const overAssignment: Term = {
  code: 'overAssignment',
  header: { en: 'Over-assignment', zh: '超额下达' },
  amounts: (facts) => passedDown(facts, (index) => facts.handedDown[index] - facts.nodes[index].target).from,
  phrase: () => ({ text: { en: 'over-assignment of the units above', zh: '上级单位超额下达' } }),
}
