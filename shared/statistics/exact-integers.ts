// Turns doubles into integers in the same proportions, so that near ties can be decided exactly.

const view = new DataView(new ArrayBuffer(8))

/** The double as mantissa · 2^exponent, both integers. Value must be finite and not negative. */
function decompose(value: number): { mantissa: bigint; exponent: number } {
  view.setFloat64(0, value)
  const bits = view.getBigUint64(0)
  const biased = Number((bits >> 52n) & 0x7ffn)
  const fraction = bits & 0xfffffffffffffn
  return biased === 0 ? { mantissa: fraction, exponent: -1074 } : { mantissa: fraction | 0x10000000000000n, exponent: biased - 1075 }
}

/**
 * Integers in exactly the proportions of the weights: a double is a rational number whose
 * denominator is a power of two, so one common power of two makes them all whole.
 *
 * @param weights finite, ≥ 0
 */
export function exactIntegers(weights: ArrayLike<number>): bigint[] {
  const values = Array.from(weights)
  if (values.every(Number.isSafeInteger)) return values.map(BigInt)
  const parts = values.map(decompose)
  const lowest = parts.reduce((least, part) => (part.mantissa === 0n ? least : Math.min(least, part.exponent)), Infinity)
  return parts.map(({ mantissa, exponent }) => (mantissa === 0n ? 0n : mantissa << BigInt(exponent - lowest)))
}

/** Floor of a / b and what remains (0 ≤ rest < b), for b > 0; BigInt division alone truncates. */
export function floorDivide(a: bigint, b: bigint): { whole: bigint; rest: bigint } {
  const rest = a % b
  return rest < 0n ? { whole: a / b - 1n, rest: rest + b } : { whole: a / b, rest }
}
