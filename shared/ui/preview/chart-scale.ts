// The scale of the months chart: a round number above the highest bar.

/** The smallest of 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 × a power of ten that is at least `highest`; 1 when there is nothing to show. */
export function niceTop(highest: number): number {
  if (!(highest > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(highest))
  const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((each) => each * power >= highest * (1 - 1e-12))
  return (step ?? 10) * power
}
