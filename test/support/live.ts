// A workbook that a person changed and a spreadsheet recalculated, held against a fresh plan with the same change.

import { expect } from 'vitest'
import { sumOf } from '../../shared/setting/amounts'
import type { Plan } from '../../shared/setting/plan/plan'
import { rowId } from '../../shared/setting/sheets/sheet-context'
import type { Scalar } from '../../shared/workbook/cell'
import { editFile } from '../judges/file-parts'
import { valuesInFile } from '../judges/same-numbers'
import { keyedSheet } from './keyed-values'
import { planFile } from './plan-file'

export interface LiveChange {
  /** In the money of the sheets. */
  target?: number
  overrides?: { key: string; amount: number }[]
  /** Any other input cell, by key of its sheet, row and column. */
  cells?: { sheet: string; row: string; column: string; value: number }[]
}

/** Types the change into the file. */
export async function changed(bytes: Uint8Array, change: LiveChange): Promise<Uint8Array> {
  const values = await valuesInFile(bytes)
  const [settings, cascade] = [keyedSheet(values, 'settings'), keyedSheet(values, 'cascade')]
  return editFile(bytes, [
    ...(change.target === undefined ? [] : [{ sheet: settings.name, address: settings.address('target', 'value'), value: change.target }]),
    ...(change.overrides ?? []).flatMap(({ key, amount }) => [
      { sheet: cascade.name, address: cascade.address(`n:${key}`, 'override'), value: amount },
      { sheet: cascade.name, address: cascade.address(`n:${key}`, 'reason'), value: 'test' },
    ]),
    ...(change.cells ?? []).map(({ sheet, row, column, value }) => {
      const found = keyedSheet(values, sheet)
      return { sheet: found.name, address: found.address(row, column), value }
    }),
  ])
}

/** The plan that a rebuild of the changed file makes. */
export async function freshPlan(file: Uint8Array): Promise<Plan> {
  const { openWorkbook } = await import('../../shared/commands')
  const { createFileHost } = await import('../../xlsx/file-host')
  const { settings } = await openWorkbook(createFileHost(file))
  const { result } = await planFile({ before: file, source: { kind: 'workbook' }, settings })
  return result.plan
}

/** Every sum exact at every level and month, and each cell within one unit of the fresh plan. */
export function expectLive(recalculated: ReadonlyMap<string, Scalar[][]>, fresh: Plan, options: { within: number }): void {
  const [cascade, monthly] = [keyedSheet(recalculated, 'cascade'), keyedSheet(recalculated, 'monthly')]
  const number = (value: Scalar): number => {
    expect(typeof value).toBe('number')
    return value as number
  }
  const misses: string[] = []
  // A part is what lies between two sums, so it has the last binary digits of numbers as large as the whole: far below a cent.
  const dust = 1e-6 + 2e-15 * Math.abs(fresh.total)
  const near = (what: string, actual: number, expected: number, tolerance: number): void => {
    if (Math.abs(actual - expected) > tolerance + dust) misses.push(`${what}: ${actual}, expected ${expected}`)
  }
  for (const node of fresh.nodes) {
    const row = rowId(node)
    const target = number(cascade.value(row, 'target'))
    near(`target of ${row}`, target, node.target, options.within)
    const months = node.months.map((_, month) => number(monthly.value(row, `m${month + 1}`)))
    months.forEach((amount, month) => near(`month ${month + 1} of ${row}`, amount, node.months[month], options.within))
    near(`months of ${row}`, sumOf(months), target, 0)
    if (node.children.length === 0) continue
    const rows = node.children.map((child) => rowId(fresh.nodes[child]))
    const handedDown = node.over === undefined ? target : number(cascade.value(row, 'handed'))
    near(`children of ${row}`, sumOf(rows.map((child) => number(cascade.value(child, 'target')))), handedDown, 0)
    near(`handed down by ${row}`, handedDown, node.handedDown, node.over === undefined ? options.within : 2 * options.within)
    // Over-assigned, a unit's months are its own target's, less than what is below them.
    if (node.over?.rate) continue
    months.forEach((amount, month) =>
      near(`month ${month + 1} below ${row}`, sumOf(rows.map((child) => number(monthly.value(child, `m${month + 1}`)))), amount, 0),
    )
  }
  for (const column of ['calculated', 'target'])
    near(`company, ${column}`, number(cascade.value(rowId(fresh.nodes[0]), column)), fresh.total, 0)
  expect(misses).toEqual([])
}
