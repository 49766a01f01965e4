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
  /** It is the doing of others, so that its amount tells of them. */
  ofOthers: boolean
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
    const { text, params = {}, ofOthers = false } = term.phrase(facts, index)
    return [{ code: term.code, header: term.header, amount, text, params, ofOthers }]
  })
  return { key, target, terms, sentence: sentenceOf(plan, index, terms) }
}

/** What others do, and the term beside which it stands for whoever may not see it. */
const TOGETHER = {
  header: { en: 'Company and others', zh: '公司与他人' },
  text: { en: "the company's growth and shares, with what changes for others", zh: '公司增长与占比，含他人变动的影响' },
} satisfies Pick<ExplainedTerm, 'header' | 'text'>

/** Of these the words or the amount are known apart, so that the rest could be told from the sum. */
const APART = new Set(['lastYear', 'override', 'held'])

/**
 * The same for the one who carries the target and may not see what others have: in a team of two, what "others" leave is one
 * person's number. So it stands together with the company's growth in one amount, and the growth is not told.
 */
export function explainAlone(plan: Plan, index: number): Explanation {
  const whole = explainNode(plan, index)
  if (!whole.terms.some(({ ofOthers }) => ofOthers)) return whole
  const base = whole.terms.find(({ code, ofOthers }) => !ofOthers && !APART.has(code)) ?? whole.terms.find(({ ofOthers }) => !ofOthers)
  const isTogether = (term: ExplainedTerm): boolean => term.ofOthers || term === base
  const together = whole.terms.filter(isTogether)
  const amount = roundTo(sumOf(together.map((term) => term.amount)), placesOf(whole.target)) + 0
  const merged: ExplainedTerm = { code: 'together', ...TOGETHER, amount, params: {}, ofOthers: false }
  const terms = whole.terms.flatMap((term) => (term === together[0] ? (amount === 0 ? [] : [merged]) : isTogether(term) ? [] : [term]))
  return { ...whole, terms, sentence: sentenceOf(plan, index, terms) }
}
