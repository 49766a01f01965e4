// Texts whose cells bear a format of their own (names, indented by level): hosts take "007" or "1-2" for text only under '@'.

import type { SheetLayout } from './layout'
import { columnOf } from './layout'
import type { Operation } from './patch'
import type { ColumnSpec, SheetSpec } from './spec'

type Write = Extract<Operation, { op: 'write' }>

const formatted = (sheet: SheetSpec): ColumnSpec[] =>
  sheet.columns.filter(({ formats, style }) => formats !== undefined && style.numberFormat === '@')

/** To be put before a write that changes such texts. */
export function textBefore(sheet: SheetSpec, layout: SheetLayout, write: Write | undefined): Operation[] {
  if (write === undefined) return []
  return formatted(sheet).flatMap((column) => {
    const at = columnOf(layout, column.key)
    const rows = write.values.flatMap((line, index) =>
      typeof line[at - write.column] === 'string' && line[at - write.column] !== '' ? [write.row + index] : [],
    )
    return stretches(rows).map(({ from, count }): Operation => ({
      op: 'format',
      sheet: sheet.key,
      rect: { row: from, column: at, rows: count, columns: 1 },
      style: { numberFormat: '@' },
    }))
  })
}

/** To be put behind it: the formats of all rows, since people change levels too. */
export function formatsBehind(sheet: SheetSpec, layout: SheetLayout): Operation[] {
  const indexAt = new Map<number, number>()
  sheet.rows.forEach((id, index) => {
    const row = layout.rows.get(id)
    if (row !== undefined) indexAt.set(row, index)
  })
  const rows = [...indexAt.keys()].sort((a, b) => a - b)
  return formatted(sheet).flatMap((column) =>
    stretches(rows).map(({ from, count }): Operation => ({
      op: 'numberFormats',
      sheet: sheet.key,
      rect: { row: from, column: columnOf(layout, column.key), rows: count, columns: 1 },
      formats: Array.from({ length: count }, (_, offset) => [column.formats?.[indexAt.get(from + offset) as number] ?? '@']),
    })),
  )
}

/**
 * Formats of numbers that differ by row, for a sheet to which columns or rows have come; unchanged cells keep what people gave them.
 * @param columns that came; @param isNewRow whether a row came.
 */
export function formatsOfNew(
  sheet: SheetSpec,
  layout: SheetLayout,
  columns: readonly ColumnSpec[],
  isNewRow: (id: string) => boolean,
): Operation[] {
  const came = new Set(columns.map(({ key }) => key))
  return sheet.columns.flatMap((column) =>
    column.formats === undefined || column.style.numberFormat === '@'
      ? []
      : sheet.rows.flatMap((id, index): Operation[] => {
          const format = column.formats?.[index]
          const row = layout.rows.get(id)
          if (format === undefined || format === column.style.numberFormat || row === undefined) return []
          if (!came.has(column.key) && !isNewRow(id)) return []
          const rect = { row, column: columnOf(layout, column.key), rows: 1, columns: 1 }
          return [{ op: 'numberFormats', sheet: sheet.key, rect, formats: [[format]] }]
        }),
  )
}

/** Runs of neighbouring rows, from ascending ones. */
function stretches(rows: number[]): { from: number; count: number }[] {
  const runs: { from: number; count: number }[] = []
  for (const row of rows) {
    const last = runs[runs.length - 1]
    if (last && last.from + last.count === row) last.count++
    else runs.push({ from: row, count: 1 })
  }
  return runs
}
