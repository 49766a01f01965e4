// What the strategic number takes for granted, and whether it has come true so far.

import { groupedNumber } from '../amounts'
import type { AssumptionRow } from '../inputs/assumptions'

export interface Assumption {
  name: string
  value: number
  /** In the words of the table; '' where it has none. */
  unit: string
  /** Part of the value by which the actual may be off; null where nobody said. */
  tolerance: number | null
  actual: number | null
  /** Place among the rows of the table, from 1. */
  row: number
}

/** The fifteen digits that spreadsheets show of a number. */
const seen = (value: number): number => Number(value.toPrecision(15))

export const assumptionsOf = (rows: readonly AssumptionRow[] = []): Assumption[] =>
  rows.flatMap(({ assumption, value, unit, tolerance, actual }, at) =>
    value === null
      ? []
      : [{ name: assumption, value: seen(value), unit, tolerance, actual: actual === null ? null : seen(actual), row: at + 1 }],
  )

/** Part of the tolerance's square that is nobody's: binary fractions end in digits that nobody typed. */
export const DUST = 1e-9

/** Farther off than the tolerance allows; what is not known is not. */
export const isBeyond = ({ value, tolerance, actual }: Assumption): boolean =>
  actual !== null && tolerance !== null && (actual - value) * (actual - value) > tolerance * tolerance * value * value * (1 + DUST)

/** What stands behind an amount: "%", " people". */
export const unitAfter = (unit: string): string => (unit === '' || unit === '%' || unit === '％' ? unit : ` ${unit}`)

/** "4.5%", "1,800,000 USD". */
export const withUnit = (amount: number, unit: string): string => groupedNumber(amount) + unitAfter(unit)
