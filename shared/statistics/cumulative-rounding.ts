// Rounds a series so that no running total drifts by more than half a unit.

import { accurateSum } from './accurate-sum'

/**
 * Each part is the difference of two rounded running totals, so every prefix is within half a
 * unit of its exact value. Halves round away from zero, as ROUND does in a spreadsheet.
 *
 * @param values finite, in units
 * @param total an integer to scale the series to; without it, the rounded sum of the values
 * @returns integers, as many as values
 * @throws RangeError for values that are not finite, a total that is no integer, or a total
 *   that is not 0 over values that sum to 0
 * Source: "cascade rounding", as in error diffusion.
 */
export function cumulativeRounding(values: ArrayLike<number>, total?: number): number[] {
  const sum = accurateSum(values)
  if (!Number.isFinite(sum)) throw new RangeError('values to round must be finite numbers')
  if (total !== undefined && !Number.isSafeInteger(total)) throw new RangeError('the total must be an integer')
  if (total && sum === 0) throw new RangeError('values that sum to 0 cannot be scaled to a total')

  const result: number[] = []
  let running = 0
  let lost = 0
  let previous = 0
  for (let i = 0; i < values.length; i++) {
    // Compensated, so that long series meet their sum.
    const next = running + values[i]
    lost += Math.abs(running) >= Math.abs(values[i]) ? running - next + values[i] : values[i] - next + running
    running = next
    const exact = total === undefined ? running + lost : total === 0 ? 0 : (total * (running + lost)) / sum
    const rounded = i === values.length - 1 && total !== undefined ? total : awayFromZero(exact)
    result.push(rounded - previous + 0)
    previous = rounded
  }
  return result
}

function awayFromZero(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value))
}
