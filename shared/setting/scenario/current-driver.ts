// What a driver is in a plan as it stands, for comparing and for a person to change it.

import { tidy } from '../amounts'
import type { PlanInputs } from '../inputs/inputs'
import { optionOf } from '../options/options'
import { ratesText } from '../over-assignment/rates-text'
import type { Plan } from '../plan/plan'
import { rowsNamed } from './driver-rows'
import { driverColumn, type Driver, type DriverValue, type SettingDriver } from './drivers'

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
      const value = rowsNamed(inputs, driver.table, driver.row).at(0)?.[driver.column]
      if (typeof value !== 'number') return null
      return driverColumn(driver.table, driver.column)?.kind === 'amount' ? tidy(value / settings.money) : value
    }
  }
}
