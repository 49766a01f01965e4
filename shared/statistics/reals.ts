// Builds typed arrays by a plain loop: Float64Array.from with a function is many times slower.

/** The numbers at(0) … at(count − 1). */
export function reals(count: number, at: (index: number) => number): Float64Array {
  const values = new Float64Array(count)
  for (let i = 0; i < count; i++) values[i] = at(i)
  return values
}

/** 0 … count − 1. */
export function countTo(count: number): Int32Array {
  const values = new Int32Array(count)
  for (let i = 0; i < count; i++) values[i] = i
  return values
}
