// Forecasts of ten years of months, beside the passes of smoothing that fitting one takes at the least.

import { comb, theta, type Forecast } from '../../shared/statistics'
import { compare, right, type Measured } from './measure'
import { chance } from './numbers'

const GROUP = 'forecasts'
const MONTHS = 120
const HORIZON = 18
/** As many smoothings as a search over one number to a thousandth needs. */
const PASSES = 30

/** A season, a trend and chance. */
function someSales(): Float64Array {
  const next = chance(7)
  return Float64Array.from(
    { length: MONTHS },
    (_, t) => 1000 * 1.004 ** t * (1 + 0.3 * Math.sin((2 * Math.PI * t) / 12)) * (0.9 + 0.2 * next()),
  )
}

/** Squared one-step errors of simple smoothing, for each of the passes. */
function plainSmoothing(values: Float64Array): number {
  let least = Infinity
  for (let pass = 1; pass <= PASSES; pass++) {
    const alpha = pass / (PASSES + 1)
    let [level, squares] = [values[0], 0]
    for (let t = 1; t < values.length; t++) {
      const error = values[t] - level
      squares += error * error
      level += alpha * error
    }
    least = Math.min(least, squares)
  }
  return least
}

export async function forecasts(): Promise<Measured[]> {
  const sales = someSales()
  const isForecast = ({ mean, lower, upper }: Forecast): boolean =>
    mean.length === HORIZON && mean.every((value, h) => lower[h] < value && value < upper[h])
  const one = (what: string, method: typeof theta): Promise<Measured> =>
    compare({
      group: GROUP,
      what,
      size: `${MONTHS} months, ${HORIZON} ahead`,
      run: () => method(sales, 12, HORIZON),
      against: `${PASSES} passes of simple smoothing`,
      floor: () => plainSmoothing(sales),
      verdict: () => right(isForecast(method(sales, 12, HORIZON)), 'mean within its interval'),
    })
  return [await one('theta', theta), await one('comb', comb)]
}
