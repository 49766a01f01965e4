// A power of two that brings weights near one, so that products neither overflow nor vanish.

/** 2^−k with max · 2^−k in [1, 2); multiplying by it is exact. `max` must be finite and > 0. */
export function scaleOf(max: number): number {
  // Two bounds keep the factor itself finite and normal for the smallest and largest doubles.
  const exponent = Math.min(1022, Math.max(-1022, Math.floor(Math.log2(max))))
  return 2 ** -exponent
}

/** The largest of the values, 0 for none. */
export function largest(values: ArrayLike<number>): number {
  let max = 0
  for (let i = 0; i < values.length; i++) if (values[i] > max) max = values[i]
  return max
}
