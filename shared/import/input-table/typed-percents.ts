// Numbers beside a column of units that are typed with the sign: 6% is 6 in the unit %, as people read it, and not 0.06.

type Values = Record<string, string | number | null>

const SIGN = /[%％]\s*\)?\s*$/
const ONLY_SIGN = /^[%％]?$/

/**
 * Sets such numbers, and the unit where none is typed; a number beside another unit stays.
 * @param values of the row, by column. @param unitOf the column of units of each column that has one. @param typed what stands in a cell.
 */
export function inTheirUnit(values: Values, unitOf: ReadonlyMap<string, string>, typed: (key: string) => string): Values {
  const read = { ...values }
  for (const [key, unit] of unitOf) {
    const number = values[key]
    if (typeof number !== 'number' || !ONLY_SIGN.test(String(values[unit] ?? '')) || !SIGN.test(typed(key))) continue
    read[key] = Number((number * 100).toPrecision(15))
    read[unit] = values[unit] || '%'
  }
  return read
}
