// One line of Baseline: an amount to hold the target against, with its range and what it means in words.

import type { Formula } from '../../../workbook/formula'
import type { Estimate } from '../../history/baseline'

export interface BaselineRow {
  id: string
  source: string
  low?: number
  base: number | ''
  high?: number
  /** Against the row above. */
  growth?: number
  /** Growth that is known by itself. */
  ownGrowth?: number
  /** Where the row has a place of the target to show. */
  estimate?: Estimate
  words: string
  /** False where the target cannot be held against it: the target itself, a part of a year, a part of the whole. */
  isMeasure?: boolean
  /** Formulas where the row is live; the values above are their results. */
  live?: { base?: Formula; words?: Formula }
}

export const BASELINE = 'baseline'
