// Rows of the further tables as scenarios name them: which there are, and which are meant.

import { folded } from '../../import/folded'
import type { Place } from '../../import/problem'
import type { PlanInputs } from '../inputs/inputs'
import { isPlanned } from '../metrics/metric-names'
import type { PlanSettings } from '../plan-settings'
import { cellKey, driverColumns, DRIVER_TABLES, type DriverTable, rowName, rowTexts } from './drivers'

/** A row as it was read: cells by column, and where it stands. */
export type DriverRow = Record<string, unknown> & { place: Place }

/** None of a table that the plan does not have. */
export const rowsOf = (inputs: PlanInputs, table: DriverTable): readonly DriverRow[] =>
  (inputs[table] ?? []) as unknown as readonly DriverRow[]

/** By the whole name, else by its first text alone; several where rows are called alike. */
export function rowsNamed(inputs: PlanInputs, table: DriverTable, name: string): DriverRow[] {
  const having = (nameOf: (row: DriverRow) => string): DriverRow[] =>
    rowsOf(inputs, table).filter((row) => folded(nameOf(row)) === folded(name))
  const whole = having((row) => rowName(table, row))
  return whole.length > 0 ? whole : having((row) => rowTexts(table, row)[0] ?? '')
}

/** Names of the rows that a scenario can tell apart, in the order of the table. */
export function rowNames(inputs: PlanInputs, table: DriverTable): string[] {
  const names = rowsOf(inputs, table).map((row) => rowName(table, row))
  const times = new Map<string, number>()
  for (const name of names.map(folded)) times.set(name, (times.get(name) ?? 0) + 1)
  return names.filter((name) => name !== '' && times.get(folded(name)) === 1)
}

/**
 * Keys of the cells that a scenario may change, table by table: those that are empty now as well.
 * @param metric the planned one, whose total is the annual target: a number in its row of Metrics counts for nothing.
 */
export function cellDrivers(inputs: PlanInputs, { metric }: Pick<PlanSettings, 'metric'>): string[] {
  const isIdle = (table: DriverTable, name: string): boolean =>
    table === 'metrics' && (inputs.metrics ?? []).some((row) => isPlanned(row, { metric }) && rowName(table, row) === name)
  return DRIVER_TABLES.flatMap((table) =>
    rowNames(inputs, table).flatMap((row) => (isIdle(table, row) ? [] : driverColumns(table).map((column) => cellKey(table, row, column)))),
  )
}
