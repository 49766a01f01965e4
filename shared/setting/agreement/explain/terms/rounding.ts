// The last term: whole units at every level, and what is left below one unit.

import type { PlanFacts } from '../plan-facts'
import { passedDown } from '../plan-facts'
import type { Term } from '../term'

/** What rounding did at each level, passed on by share: less than two units a level. */
function rounded(facts: PlanFacts): number[] {
  const { nodes, isFixed, ofTheRest } = facts
  const { from, here } = passedDown(facts, (index) =>
    nodes[index].parent === -1 || isFixed[index] ? 0 : nodes[index].target - ofTheRest[index],
  )
  return from.map((amount, index) => amount + here[index])
}

export const rounding: Term = {
  code: 'rounding',
  header: { en: 'Rounding', zh: '取整' },
  amounts: rounded,
  phrase: ({ plan }) => ({
    text: { en: 'rounding to units of {unit} at every level', zh: '各级按 {unit} 取整' },
    params: { unit: plan.unit },
  }),
}
