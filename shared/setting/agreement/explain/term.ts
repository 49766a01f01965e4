// One term of "why is my target this?": a rule of the plan, and how much of each target is its doing.

import type { Bilingual, Params } from '../../../i18n/messages'
import type { PlanFacts } from './plan-facts'

/** A term: one file each in terms/, in the order of terms/index.ts. */
export interface Term {
  code: string
  /** Head of its column. */
  header: Bilingual
  /** Of every node, unrounded, in the money of the sheets; 0 where the rule does nothing for the node. */
  amounts: (facts: PlanFacts) => number[]
  /** What the rule did for one node, for the sentence; without the amount. */
  phrase: (facts: PlanFacts, index: number) => Phrase
}

export interface Phrase {
  text: Bilingual
  params?: Params
  /** It is the doing of others: of siblings, or of units above. */
  ofOthers?: boolean
}
