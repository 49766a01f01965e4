// The fewest calls for the widths of a sheet: a common width is painted across first, the others over it.

import type { SheetKey } from '../../shared/workbook/patch'
import type { StepOf } from '../server/step'

/** Pixels of one character of the default font, and of a cell's padding. */
const PIXELS_PER_CHARACTER = 7
const PADDING = 5

export interface ColumnWidth {
  column: number
  count: number
  /** In characters. */
  width: number
  hidden?: boolean
}

/** @param fresh a new sheet, on which nothing is hidden yet. */
export function columnSteps(sheet: SheetKey, widths: ColumnWidth[], fresh: boolean): (StepOf<'columnWidth'> | StepOf<'columnsHidden'>)[] {
  const end = Math.max(0, ...widths.map(({ column, count }) => column + count))
  const pixels = new Array<number | undefined>(end).fill(undefined)
  const hidden = new Array<boolean | undefined>(end).fill(undefined)
  for (const { column, count, width, hidden: hide } of widths) {
    pixels.fill(hide ? undefined : Math.round(width * PIXELS_PER_CHARACTER + PADDING), column, column + count)
    hidden.fill(hide || !fresh ? hide ?? false : undefined, column, column + count)
  }
  return [
    ...strokes(runs(pixels)).map(({ from, count, value }) => ({ op: 'columnWidth' as const, sheet, column: from, count, pixels: value })),
    ...runs(hidden).map(({ from, count, value }) => ({ op: 'columnsHidden' as const, sheet, column: from, count, hidden: value })),
  ]
}

interface Run<T> {
  from: number
  count: number
  value: T
}

/** Stretches of the same value; columns without one part them. */
function runs<T>(values: (T | undefined)[]): Run<T>[] {
  const list: Run<T>[] = []
  for (let from = 0, to = 1; from < values.length; from = to++) {
    while (to < values.length && values[to] === values[from]) to++
    const value = values[from]
    if (value !== undefined) list.push({ from, count: to - from, value })
  }
  return list
}

/** Runs in an order in which later ones lie over earlier ones. */
function strokes(list: Run<number>[]): Run<number>[] {
  const gap = list.findIndex((run, index) => index > 0 && run.from > list[index - 1].from + list[index - 1].count)
  if (gap > 0) return [...strokes(list.slice(0, gap)), ...strokes(list.slice(gap))]
  const times = new Map<number, number>()
  for (const { value } of list) times.set(value, (times.get(value) ?? 0) + 1)
  const [common, most] = [...times].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 1])
  if (most === 1) return list
  const first = list.findIndex(({ value }) => value === common)
  const last = list.map(({ value }) => value).lastIndexOf(common)
  const from = list[first].from
  const ground = { from, count: list[last].from + list[last].count - from, value: common }
  const over = list.slice(first, last).flatMap((run, index, inside) =>
    run.value === common ? [strokesBetween(inside, index, common)] : [])
  return [ground, ...over.flat(), ...strokes(list.slice(0, first)), ...strokes(list.slice(last + 1))]
}

/** What lies between one run of the common value and the next. */
function strokesBetween(inside: Run<number>[], index: number, common: number): Run<number>[] {
  const next = inside.findIndex(({ value }, at) => at > index && value === common)
  return strokes(inside.slice(index + 1, next < 0 ? undefined : next))
}
