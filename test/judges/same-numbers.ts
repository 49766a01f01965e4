// Compares what a file says its cells are worth with what a judge has calculated.

import { columnLetters } from '../../shared/workbook/address'
import type { Scalar } from '../../shared/workbook/cell'
import { createFileHost } from '../../xlsx/file-host'

/** How far two engines may differ, as a part of the number. */
export const TOLERANCE = 1e-9

/**
 * Every cell of `expected` against the same cell of `actual`; null and '' are both empty.
 * @throws with the first differences by sheet and cell, and how many there are.
 */
export function expectSameNumbers(
  expected: ReadonlyMap<string, Scalar[][]>,
  actual: ReadonlyMap<string, Scalar[][]>,
  relative = TOLERANCE,
): void {
  const differences: string[] = []
  for (const [sheet, rows] of expected) {
    const other = actual.get(sheet)
    if (!other) differences.push(`${sheet}: the sheet is missing`)
    else {
      rows.forEach((line, row) =>
        line.forEach((value, column) => {
          const found = other[row]?.[column] ?? null
          if (!same(value, found, relative)) {
            differences.push(`${sheet}!${columnLetters(column)}${row + 1}: ${JSON.stringify(value)}, judged ${JSON.stringify(found)}`)
          }
        }),
      )
    }
  }
  if (differences.length > 0) {
    throw new Error(`${differences.length} cells differ:\n${differences.slice(0, 20).join('\n')}`)
  }
}

/** The values that a file holds, by sheet; nothing is calculated. */
export async function valuesInFile(bytes: Uint8Array): Promise<Map<string, Scalar[][]>> {
  const host = createFileHost(bytes)
  const { names } = await host.read({ keys: [] })
  const { sheets } = await host.read({ keys: [], names })
  return new Map(sheets.map(({ name, values }) => [name, values]))
}

function same(a: Scalar, b: Scalar, relative: number): boolean {
  if ((a ?? '') === (b ?? '')) return true
  if (typeof a !== 'number' || typeof b !== 'number') return false
  return Math.abs(a - b) <= relative * Math.max(Math.abs(a), Math.abs(b))
}
