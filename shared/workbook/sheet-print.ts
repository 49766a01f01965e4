// The paper set-up of a sheet: its head on every page, and the names of its rows on every page across.

import { columnOf, type SheetLayout } from './layout'
import type { PrintSpec } from './patch'
import type { SheetSpec } from './spec'

/** Columns are repeated as far as they are frozen, where a sheet takes more than one page across. */
export const sheetPrint = ({ print, freezeThrough }: Pick<SheetSpec, 'print' | 'freezeThrough'>, layout: SheetLayout): PrintSpec => ({
  ...print,
  repeatRows: [layout.headerRow, layout.headerRow],
  ...(freezeThrough !== undefined && print.fitToWidth > 1 ? { repeatColumns: [0, columnOf(layout, freezeThrough)] } : {}),
})
