// A grid that fails at a chosen change, as a host can at any moment, and everything of a workbook that a person would miss.

import { GridError, type Grid, type GridSheet } from '../../preview/grid/grid'

const READING =
  /^(sheets?|sheetByName|activeSheet|names|settled|onChange|usedRect|read|numberFormats|styleAt|columnHidden|rowHidden|frozen|marks|validations|charts|note|protection|print|columnWidth|rowHeight)$/

export interface Fault {
  /** Fails the change of this number, counted from 0; undefined never fails. */
  failAt?: number
  /** Changes so far. */
  changes: number
  /** Fails every change from then on, not that one alone. */
  isLasting?: boolean
}

/** The same grid, whose changes are counted and fail as `fault` says at that time. */
export function faultyGrid(grid: Grid, fault: Fault): Grid {
  const change = () => {
    const at = fault.changes++
    if (fault.failAt !== undefined && (at === fault.failAt || (fault.isLasting && at > fault.failAt))) {
      throw new GridError('InvalidArgument', `change ${at} fails`)
    }
  }
  const wrapped = new WeakMap<object, object>()
  const wrap = <T extends object>(target: T): T => {
    const known = wrapped.get(target)
    if (known) return known as T
    const proxy = new Proxy(target, {
      get(_, name) {
        const value = Reflect.get(target, name, target) as unknown
        if (typeof value !== 'function') return value
        return (...args: unknown[]) => {
          if (!READING.test(String(name))) change()
          return own((value as (...args: unknown[]) => unknown).apply(target, args))
        }
      },
      set(_, name, value) {
        change()
        return Reflect.set(target, name, value, target)
      },
    })
    wrapped.set(target, proxy)
    return proxy
  }
  const isSheet = (value: unknown): value is GridSheet => typeof value === 'object' && value !== null && 'usedRect' in value
  const own = (value: unknown): unknown =>
    isSheet(value) ? wrap(value) : Array.isArray(value) && value.some(isSheet) ? value.map(own) : value
  return wrap(grid)
}

/** Sheets with their cells, visibility, protection, charts and names: what must be the same after a failure. */
export const stateOf = (grid: Grid) => ({
  names: grid.names(),
  sheets: grid.sheets().map((sheet) => {
    const used = sheet.usedRect()
    return {
      name: sheet.name,
      visibility: sheet.visibility,
      tabColor: sheet.tabColor,
      isProtected: sheet.protection() !== null,
      cells: used ? sheet.read(used) : [],
      charts: sheet.charts(),
      marks: sheet.marks(),
      validations: sheet.validations(),
    }
  }),
})
