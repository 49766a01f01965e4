// What a driver is in a plan as it stands, for comparing and for a person to change it.

import { tidy } from '../amounts'
import type { PlanInputs } from '../inputs/inputs'
import { optionOf } from '../options/options'
import { ratesText } from '../over-assignment/rates-text'
import type { Plan } from '../plan/plan'
import {
  driverColumn,
  driverColumns,
  DRIVER_TABLES,
  type Driver,
  type DriverTable,
  type DriverValue,
  cellKey,
  rowName,
  type SettingDriver,
} from './drivers'

type Row = Readonly<Record<string, unknown>>

const rowsOf = (inputs: PlanInputs, table: DriverTable): readonly Row[] => (inputs[table] ?? []) as readonly Row[]

function currentSetting(key: SettingDriver, { settings, total, unit, nodes, comparable }: Plan): DriverValue | null {
  switch (key) {
    case 'target':
      return total
    case 'unit':
      return unit
    case 'shareMonths':
      return settings.shareMonths
    case 'overAssignment':
      return ratesText(settings.overAssignment)
    case 'growth': {
      const { lastYear } = nodes[0]
      return comparable && lastYear !== null && lastYear > 0 ? Math.round((total / lastYear - 1) * 1e4) / 1e4 : null
    }
  }
}

/** Null where it is nothing: a growth without a year to compare with, an empty cell, nobody of that id. */
export function currentDriver(driver: Driver, plan: Plan, inputs: PlanInputs): DriverValue | null {
  const { settings, nodes } = plan
  switch (driver.kind) {
    case 'setting':
      return currentSetting(driver.key, plan)
    case 'option':
      return optionOf(settings.options, driver.key)
    case 'override':
      return nodes.find(({ id, key }) => key === driver.id || id === driver.id)?.target ?? null
    case 'cell': {
      const row = rowsOf(inputs, driver.table).find((each) => rowName(driver.table, each) === driver.row)
      const value = row?.[driver.column]
      if (typeof value !== 'number') return null
      return driverColumn(driver.table, driver.column)?.kind === 'amount' ? tidy(value / settings.money) : value
    }
  }
}

/** Keys of the cells that hold a number, table by table. */
export const cellDrivers = (inputs: PlanInputs): string[] =>
  DRIVER_TABLES.flatMap((table) =>
    rowsOf(inputs, table).flatMap((row) => {
      const name = rowName(table, row)
      return name === ''
        ? []
        : driverColumns(table).flatMap((column) => (typeof row[column] === 'number' ? [cellKey(table, name, column)] : []))
    }),
  )
