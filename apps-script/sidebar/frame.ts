// The frame of a sheet: its panes, sizes and what is hidden, all but its cells. A new sheet takes over the frame of the
// new sheet that is most like it, so that only what differs costs a call.

import type { Operation, SheetKey } from '../../shared/workbook/patch'
import { freeze, setHidden, setSizes, setTabColor } from '../calls/sheet'
import type { Step } from '../server/step'
import { strokes } from './strokes'

const PIXELS_PER_POINT = 4 / 3
/** Pixels of one character of the default font, and of a cell's padding. */
const PIXELS_PER_CHARACTER = 7
const PADDING = 5

/** One row or column; undefined is what a new sheet has, or, on a sheet that was there before, what stands. */
interface Line {
  pixels?: number
  hidden?: boolean
}

export interface Frame {
  rows: Line[]
  columns: Line[]
  frozenRows?: number
  frozenColumns?: number
  tabColor?: string
}

export const NEW_FRAME: Frame = { rows: [], columns: [] }

/** A column of a new sheet may be two characters wider than it needs to be where that saves a call. */
const SPARE_PIXELS = 2 * PIXELS_PER_CHARACTER

/** What Sheets gives a new row or column. */
const NEW_PIXELS = { rows: 21, columns: 100 }

export type FrameOperation = Extract<Operation, { op: 'columnWidth' | 'rowHeight' | 'freeze' }>

/** A frame with one operation more. */
export function framed(frame: Frame, operation: FrameOperation): Frame {
  switch (operation.op) {
    case 'freeze':
      return { ...frame, frozenRows: operation.rows, frozenColumns: operation.columns }
    case 'rowHeight': {
      const { row, count, height, hidden } = operation
      // A call without either gives back the height of a new row.
      const pixels = height !== undefined ? Math.round(height * PIXELS_PER_POINT) : hidden === undefined ? NEW_PIXELS.rows : undefined
      return { ...frame, rows: withLines(frame.rows, row, count, { pixels, hidden }) }
    }
    case 'columnWidth': {
      const { column, count, width, hidden = false } = operation
      // To whole pairs of characters, so that more columns are alike and fewer calls needed.
      const pixels = hidden ? undefined : Math.ceil(width / 2) * 2 * PIXELS_PER_CHARACTER + PADDING
      return { ...frame, columns: withLines(frame.columns, column, count, { pixels, hidden }) }
    }
  }
}

function withLines(lines: Line[], from: number, count: number, line: Line): Line[] {
  const length = Math.max(lines.length, from + count)
  return Array.from({ length }, (_, index) => {
    const before = lines[index] ?? {}
    return index < from || index >= from + count ? before : { pixels: line.pixels ?? before.pixels, hidden: line.hidden ?? before.hidden }
  })
}

/**
 * The steps from one frame to another. Sizes that `to` does not ask for stay as they are.
 * @param from undefined for a sheet that was there before: nothing is known of it, and what is not asked for stays.
 */
export function frameSteps(sheet: SheetKey, from: Frame | undefined, to: Frame): Step[] {
  const steps: Step[] = []
  if (from && from.tabColor !== to.tabColor) steps.push(setTabColor(sheet, to.tabColor ?? null))
  for (const axis of AXES)
    for (const { from: first, count, value } of sizes(axis, from, to)) steps.push(setSizes(axis, sheet, first, count, value))
  for (const axis of AXES)
    for (const { from: first, count, value } of hiding(axis, from, to)) steps.push(setHidden(axis, sheet, first, count, value))
  for (const axis of AXES) {
    const [was, is] = [from?.[FROZEN[axis]], to[FROZEN[axis]]]
    if (from ? (was ?? 0) !== (is ?? 0) : is !== undefined) steps.push(freeze(axis, sheet, is ?? 0))
  }
  return steps
}

const AXES = ['rows', 'columns'] as const
const FROZEN = { rows: 'frozenRows', columns: 'frozenColumns' } as const

type Axis = 'rows' | 'columns'

function sizes(axis: Axis, from: Frame | undefined, to: Frame) {
  const fits = (painted: number, wanted: number): boolean =>
    painted >= wanted && painted - wanted <= (from && axis === 'columns' ? SPARE_PIXELS : 0)
  return strokes(
    pairs(axis, from, to).map(([was, is]) => {
      if (!from) return { value: is.pixels, right: false, fixed: is.pixels === undefined }
      const value = is.hidden ? undefined : is.pixels
      return { value, right: value === undefined || fits(was.pixels ?? NEW_PIXELS[axis], value) }
    }),
    fits,
  )
}

function hiding(axis: Axis, from: Frame | undefined, to: Frame) {
  return strokes(
    pairs(axis, from, to).map(([was, is]) => {
      if (!from) return { value: is.hidden, right: false, fixed: is.hidden === undefined }
      return { value: is.hidden ?? false, right: (is.hidden ?? false) === (was.hidden ?? false) }
    }),
  )
}

const pairs = (axis: Axis, from: Frame | undefined, to: Frame): [Line, Line][] =>
  Array.from({ length: Math.max(from?.[axis].length ?? 0, to[axis].length) }, (_, index) => [
    from?.[axis][index] ?? {},
    to[axis][index] ?? {},
  ])

/** The frame that a sheet really has after the steps to `to`: strokes may have run over columns that did not matter. */
export function frameAfter(from: Frame, to: Frame): Frame {
  return { ...to, rows: linesAfter('rows', from, to), columns: linesAfter('columns', from, to) }
}

function linesAfter(axis: Axis, from: Frame, to: Frame): Line[] {
  const lines = pairs(axis, from, to).map(([was, is]): Line => ({ pixels: was.pixels, hidden: is.hidden }))
  for (const stroke of sizes(axis, from, to)) {
    for (let index = stroke.from; index < stroke.from + stroke.count; index++) lines[index].pixels = stroke.value
  }
  return lines
}
