// A grid whose every change is announced first, so that somebody may refuse it.

import type { Grid, GridSheet } from './grid'

const READING =
  /^(sheets?|sheetByName|activeSheet|names|settled|onChange|onMove|activate|selected?|usedRect|read|numberFormats|styleAt|columnHidden|rowHidden|frozen|marks|validations|charts|notes?|protection|print|columnWidth|rowHeight)$/

/**
 * The same grid.
 * @param beforeChange told the name of the method that is called or the property that is set, on which sheet, and with what;
 *   what it throws is thrown to who asked for the change.
 */
export function watchedGrid(grid: Grid, beforeChange: (name: string, sheet: GridSheet | undefined, args: unknown[]) => void): Grid {
  const wrapped = new WeakMap<object, object>()
  const wrap = <T extends object>(target: T): T => {
    const known = wrapped.get(target)
    if (known) return known as T
    const sheet = isSheet(target) ? target : undefined
    const proxy = new Proxy(target, {
      get(_, name) {
        const value = Reflect.get(target, name, target) as unknown
        if (typeof value !== 'function') return value
        return (...args: unknown[]) => {
          if (!READING.test(String(name))) beforeChange(String(name), sheet, args)
          return own((value as (...args: unknown[]) => unknown).apply(target, args))
        }
      },
      set(_, name, value) {
        beforeChange(String(name), sheet, [value])
        return Reflect.set(target, name, value, target)
      },
    })
    wrapped.set(target, proxy)
    return proxy
  }
  const own = (value: unknown): unknown =>
    isSheet(value) ? wrap(value) : Array.isArray(value) && value.some(isSheet) ? value.map(own) : value
  return wrap(grid)
}

const isSheet = (value: unknown): value is GridSheet => typeof value === 'object' && value !== null && 'usedRect' in value
