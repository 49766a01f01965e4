// Round numbers for a value axis.

/**
 * Steps of 1, 2, 2.5 or 5 times a power of ten that cover low…high, both included.
 * @param about how many steps look good; at least two are made.
 */
export function axisTicks(low: number, high: number, about: number): number[] {
  const span = high > low ? high - low : 1
  const rough = span / Math.max(2, about)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10)
  const first = Math.floor(low / step)
  const last = Math.max(first + 1, Math.ceil((low + span) / step))
  // Multiples, not sums: no error adds up, and zero is exactly zero.
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)))
}
