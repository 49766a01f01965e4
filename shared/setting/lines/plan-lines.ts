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
  /** Node after node in the plan's order, line beside line; of units the sums of those below. */
  targets: Float64Array
  /** The same for the compared year; nothing for a node whose compared year is not known. */
  lastYear: Float64Array
  /** Indices of the nodes whose months are split: those without anybody below and with a target. */
  people: Int32Array
  /** Person after person, month after month, line beside line. */
  months: Float64Array
}
