// Numbers beside a column of units that are typed with the sign: 6% is 6 in the unit %, as people read it, and not 0.06.

import { cellText } from '../cell-text'
import type { FoundColumn } from '../find-columns'
import type { RawTable } from '../tables'
import type { InputColumns } from './input-table'

const SIGN = /[%％]\s*\)?\s*$/

/** Sets such numbers, and the unit where none is typed; a number beside another unit stays. @param values of the row, by column. */
export function inTheirUnit(
  values: Record<string, string | number | null>,
  row: number,
  table: RawTable,
  columns: Partial<Record<string, FoundColumn>>,
  declared: InputColumns,
): Record<string, string | number | null> {
  const unitOf = new Map(Object.entries(declared).flatMap(([key, { unit }]) => (unit === undefined ? [] : [[key, unit] as const])))
  const signed = [...unitOf].filter(([key, unit]) => {
    const at = columns[key]?.at
    const isFree = /^[%％]?$/.test(String(values[unit] ?? ''))
    return at !== undefined && isFree && typeof values[key] === 'number' && SIGN.test(cellText(table.rows[row][at]))
  })
  const changed = signed.flatMap(
    ([key, unit]) =>
      [
        [key, Number(((values[key] as number) * 100).toPrecision(15))],
        [unit, values[unit] || '%'],
      ] as const,
  )
  return { ...values, ...Object.fromEntries(changed) }
}
