// Decimal numbers as people type them, calculated without the dust that binary fractions leave.

/** Digits that every spreadsheet keeps of a number. */
const DIGITS = 15
/** A few roundings of the larger number. */
const DUST = 2 ** -51
/** Ten to more than this is not exact in a double. */
const MOST_DECIMALS = 22

/** How many decimals the shortest text of a finite number has: 12.5 has 1, 1000 has 0, 1e-7 has 7. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0
  // Cents are common, and arithmetic is faster than text: a quotient of small integers is the double nearest to the decimal.
  for (let decimals = 1, scale = 10; decimals <= 4 && Math.abs(value) < 1e11; decimals++, scale *= 10) {
    if (Math.round(value * scale) / scale === value) return decimals
  }
  const [digits, exponent] = String(value).split('e')
  const point = digits.indexOf('.')
  return Math.max(0, (point < 0 ? 0 : digits.length - point - 1) - Number(exponent ?? 0))
}

/** Decimals that numbers up to `largest` keep within the digits of a spreadsheet. */
export function decimalsWithin(largest: number): number {
  if (largest === 0) return MOST_DECIMALS
  return Math.min(MOST_DECIMALS, Math.max(0, DIGITS - 1 - Math.floor(Math.log10(largest))))
}

/**
 * left − right as decimals: 100.1 − 100 is 0.1, where doubles alone give 0.0999…43, and a target met to the cent leaves 0.
 * Rounded to the fifteen digits of the larger of the two where that removes no more than dust.
 */
export function difference(left: number, right: number): number {
  const plain = left - right
  if (Number.isInteger(plain)) return plain + 0
  const largest = Math.max(Math.abs(left), Math.abs(right))
  const scale = 10 ** decimalsWithin(largest)
  const rounded = Math.round(plain * scale) / scale
  return Math.abs(rounded - plain) <= largest * DUST ? rounded + 0 : plain
}
