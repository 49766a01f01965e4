// A plan's second dimension: the product lines, what each person carries of each, and when.

import type { LineSource } from './line-totals'

/** One product line of a plan. Amounts in the money of the sheets. */
export interface PlanLine {
  /** As the history names it; '' where rows name none. */
  name: string
  total: number
  source: LineSource
}

export interface PlanLines {
  lines: PlanLine[]
  /**
   * Node after node in the plan's order, line beside line; of units the sums of those below, or their own while they have not handed
   * down. Of nodes whose target has not come yet, what is proposed.
   */
  targets: Float64Array
  /** The same of each node as if nothing were handed down from it; in a plan that is handed down at once the same list. */
  own: Float64Array
  /** The same for the compared year; nothing for a node whose compared year is not known. */
  lastYear: Float64Array
  /**
   * Indices of the nodes whose months are split: those without anybody below and with a target, and in a plan that is handed down level
   * by level the units, whose months count until they have handed theirs down.
   */
  leaves: Int32Array
  /** Leaf after leaf, month after month, line beside line. */
  months: Float64Array
}
