// A scenario that is kept in the workbook: its drivers and its targets as they were computed, on the sheet Scenarios.

import { folded } from '../../import/folded'
import { keyOfRow } from '../sheets/sheet-context'
import type { SheetLayout } from '../../workbook/layout'
import type { SheetSnapshot } from '../../workbook/port'
import type { Scalar } from '../../workbook/cell'
import type { ComparedTarget } from './compare-plans'
import { type Drivers, type DriverValue, driverOf } from './drivers'
import { readDriver } from './read-driver'

export interface KeptScenario {
  name: string
  drivers: Drivers
  /** Day serial on which it was computed. */
  on: number
  /** In the money of the sheets. */
  targets: readonly ComparedTarget[]
}

export const SCENARIOS = 'scenarios'

/** Row of the day on which each scenario was computed. */
export const ON_ROW = 'd#on'
export const driverRow = (key: string): string => `d:${key}`
const keyOfDriverRow = (id: string): string | undefined => (id.startsWith('d:') ? id.slice(2) : undefined)

/** Keys of the columns of a place for a scenario, counted from 1: a place is taken again when its scenario is removed. */
export const placeColumns = (place: number) => ({ target: `s${place}`, difference: `s${place}d`, change: `s${place}c` })

/** How many places the sheet has. */
export function placesIn(layout: SheetLayout | undefined): number {
  let places = 0
  while (layout?.columns.has(placeColumns(places + 1).target)) places++
  return places
}

/** The scenarios of the sheet, in its order. Names are told apart as people type them: width and capitals do not count. */
export function readKept(sheet: SheetSnapshot | undefined, layout: SheetLayout | undefined): KeptScenario[] {
  if (sheet === undefined || layout === undefined) return []
  const cell = (row: number, column: string): Scalar => sheet.values[row]?.[layout.columns.get(column) ?? -1] ?? null
  return Array.from({ length: placesIn(layout) }, (_, at) => placeColumns(at + 1).target).flatMap((column): KeptScenario[] => {
    const name = String(cell(layout.headerRow, column) ?? '').trim()
    const on = layout.rows.has(ON_ROW) ? cell(layout.rows.get(ON_ROW) as number, column) : null
    if (name === '' || typeof on !== 'number') return []
    const drivers = new Map<string, DriverValue>()
    const targets: ComparedTarget[] = []
    for (const [id, row] of layout.rows) {
      const value = cell(row, column)
      if (value === null || value === '' || typeof value === 'boolean') continue
      const [driver, node] = [keyOfDriverRow(id), keyOfRow(id)]
      if (driver !== undefined && driverOf(driver) !== undefined) {
        const read = readDriver(driver, value)
        if ('value' in read) drivers.set(driver, read.value)
      } else if (node !== undefined && typeof value === 'number') {
        targets.push({ key: node, name: String(cell(row, 'name') ?? ''), level: String(cell(row, 'level') ?? ''), target: value })
      }
    }
    return [{ name, drivers, on, targets }]
  })
}

/** Where it stands in the list, written alike or else meant alike; -1 where it is not kept. */
const placeOf = (kept: readonly KeptScenario[], wanted: string): number => {
  const same = kept.findIndex(({ name }) => name === wanted.trim())
  return same < 0 ? kept.findIndex(({ name }) => folded(name) === folded(wanted)) : same
}

export const keptNamed = (kept: readonly KeptScenario[], name: string): KeptScenario | undefined => kept[placeOf(kept, name)]

/** The list with this one in the place of that of the same name, or at the end. */
export function withKept(kept: readonly KeptScenario[], scenario: KeptScenario): KeptScenario[] {
  const same = placeOf(kept, scenario.name)
  return same < 0 ? [...kept, scenario] : kept.map((each, at) => (at === same ? scenario : each))
}
