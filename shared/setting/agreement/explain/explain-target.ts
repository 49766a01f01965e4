// "Why is my target this?": the terms that made it, adding up to it exactly, and a sentence of them.

import type { Bilingual, Params } from '../../../i18n/messages'
import { less, placesOf, roundTo, sumOf } from '../../amounts'
import type { Plan } from '../../plan/plan'
import { decimalsOf } from '../../sheets/sheet-context'
import { factsOf } from './plan-facts'
import { sentenceOf } from './sentence'
import { TERMS } from './terms'

/** One rule's doing, in the money of the sheets. */
export interface ExplainedTerm {
  code: string
  /** Its name in a word or two. */
  header: Bilingual
  amount: number
  /** What it is about, and its words. */
  text: Bilingual
  params: Params
}

export interface Explanation {
  key: string
  target: number
  /** Those that are not zero; they sum to the target. */
  terms: ExplainedTerm[]
  sentence: Bilingual
}

/** Decimals of the terms: those of amounts on the sheets. */
const termPlaces = ({ unit, settings }: Plan): number => Math.max(decimalsOf(unit), settings.money === 1 ? 0 : 2)

const known = new WeakMap<Plan, number[][]>()

/** The amounts of all terms for every node: one list a term, in the order of TERMS; for each node they sum to its target exactly. */
export function termAmounts(plan: Plan): number[][] {
  let amounts = known.get(plan)
  if (amounts !== undefined) return amounts
  const places = termPlaces(plan)
  const facts = factsOf(plan)
  amounts = TERMS.slice(0, -1).map((term) => term.amounts(facts).map((amount) => roundTo(amount, places) + 0))
  const others = amounts
  const last = plan.nodes.map(({ target }, index) =>
    whatIsLeft(
      target,
      others.map((list) => list[index]),
    ),
  )
  known.set(plan, (amounts = [...others, last]))
  return amounts
}

/** Of large terms that cancel out, the last digits are dust. */
function whatIsLeft(target: number, amounts: number[]): number {
  const largest = amounts.reduce((most, amount) => Math.max(most, Math.abs(amount)), Math.abs(target))
  return roundTo(less(target, sumOf(amounts)), placesOf(largest)) + 0
}

/**
 * Explains the target of one node.
 * @param key of the node; undefined is given back for one that is not in the plan.
 */
export function explainTarget(plan: Plan, key: string): Explanation | undefined {
  const index = plan.nodes.findIndex((node) => node.key === key)
  return index === -1 ? undefined : explainNode(plan, index)
}

/** The same by the node's place in the plan. */
export function explainNode(plan: Plan, index: number): Explanation {
  const facts = factsOf(plan)
  const amounts = termAmounts(plan)
  const { key, target } = plan.nodes[index]
  const terms = TERMS.flatMap((term, at): ExplainedTerm[] => {
    const amount = amounts[at][index]
    if (amount === 0) return []
    const { text, params = {} } = term.phrase(facts, index)
    return [{ code: term.code, header: term.header, amount, text, params }]
  })
  return { key, target, terms, sentence: sentenceOf(plan, index, terms) }
}
