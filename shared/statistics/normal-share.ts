// The normal distribution: which share of it lies below a point, as NORMSDIST of every spreadsheet.

/**
 * @param deviations from the mean, in standard deviations
 * @returns 0 to 1, to about fifteen digits
 * Source: Hart (1968), algorithm 5666, in the double precision form of West (2005), Better
 *   approximations to cumulative normal functions, Wilmott Magazine; Laplace's continued fraction.
 */
export function normalShare(deviations: number): number {
  const away = Math.abs(deviations)
  if (Number.isNaN(deviations)) return NaN
  const tail = away > 37 ? 0 : Math.exp((-away * away) / 2) * (away < 7.07106781186547 ? ratioOf(away) : fractionOf(away))
  return deviations > 0 ? 1 - tail : tail
}

const ABOVE = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931, 220.206867912376,
]
const BELOW = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831, 793.826512519948,
  440.413735824752,
]

const polynomial = (coefficients: readonly number[], x: number): number => coefficients.reduce((sum, each) => sum * x + each, 0)

const ratioOf = (away: number): number => polynomial(ABOVE, away) / polynomial(BELOW, away)

/** The continued fraction of the far tail; this deep it has all its digits from 7 deviations on. */
function fractionOf(away: number): number {
  let rest = away
  for (let depth = 40; depth > 0; depth--) rest = away + depth / rest
  return 1 / (rest * Math.sqrt(2 * Math.PI))
}
