// The terms of siblings who do not follow their weights: what they take more or less is made up for by the rest, at every level.

import type { PlanFacts } from '../plan-facts'
import { passedDown } from '../plan-facts'
import type { Term } from '../term'

/** Nodes whose amount is a person's override: their own, or of people below who are all fixed. */
function areOverridden({ nodes }: PlanFacts): boolean[] {
  const overridden = nodes.map(({ override }) => override !== undefined)
  for (let index = nodes.length - 1; index > 0; index--) {
    const { hold, children } = nodes[index]
    overridden[index] ||= hold === undefined && children.some((child) => overridden[child])
  }
  return overridden
}

/**
 * What each node gets more, or less, because siblings of one kind keep amounts of their own. A sibling j with amount h and
 * share s of the parent's target A moves (A·s − h) · w / Σ free weights to a node of weight w: linear, so kinds add up.
 */
function because(facts: PlanFacts, isOfKind: (index: number) => boolean): number[] {
  const { nodes, isFixed, shares, byShare } = facts
  const lessThanShare = (index: number): number => byShare[index] - nodes[index].target
  const left = nodes.map(({ children }) =>
    children.reduce((sum, child) => sum + (isFixed[child] && isOfKind(child) ? lessThanShare(child) : 0), 0),
  )
  const freeShare = nodes.map(({ children }) => children.reduce((sum, child) => sum + (isFixed[child] ? 0 : shares[child]), 0))
  const { from, here } = passedDown(facts, (index) => {
    const { parent } = nodes[index]
    if (parent === -1 || shares[index] === 0) return 0
    const own = isFixed[index] && isOfKind(index) ? lessThanShare(index) : 0
    const free = freeShare[parent] + (isFixed[index] ? shares[index] : 0)
    return ((left[parent] - own) * shares[index]) / free
  })
  return from.map((amount, index) => amount + here[index])
}

export const othersOverrides: Term = {
  code: 'othersOverrides',
  header: { en: "Others' overrides", zh: '他人人工调整' },
  amounts: (facts) => {
    const overridden = areOverridden(facts)
    return because(facts, (index) => overridden[index])
  },
  phrase: () => ({ text: { en: 'what overrides of others leave to the rest', zh: '他人人工调整后由其余人分担' }, ofOthers: true }),
}

export const othersHolds: Term = {
  code: 'othersHolds',
  header: { en: "Others' limits", zh: '他人上下限与锁定' },
  amounts: (facts) => {
    const overridden = areOverridden(facts)
    return because(facts, (index) => !overridden[index])
  },
  phrase: () => ({
    text: { en: 'what floors, caps and locks of others leave to the rest', zh: '他人上下限与锁定后由其余人分担' },
    ofOthers: true,
  }),
}
