// A table that people own and whose rows they type, and one of its columns.

import type { Bilingual } from '../../i18n/messages'
import type { Scalar } from '../../workbook/cell'
import * as palette from '../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import type { SheetContext } from './sheet-context'
import type { PlanSheetKey } from './sheet-keys'
import { SHEETS } from './sheet-keys'

interface PeoplesSheet {
  key: PlanSheetKey
  title: Bilingual
  subtitle: Bilingual
  /** Rows that the first build brings. */
  count: number
  columns: ColumnSpec[]
  spareRows: number
}

export const peoplesSheet = (context: SheetContext, { key, title, subtitle, count, columns, spareRows }: PeoplesSheet): SheetSpec => ({
  key,
  name: context.say(SHEETS[key]),
  kind: 'input',
  title: context.say(title),
  subtitle: context.say(subtitle, { money: context.money }),
  rows: Array.from({ length: count }, (_, index) => `row-${index + 1}`),
  columns,
  keyedRows: false,
  tabColor: palette.COLORS.tabInput,
  freezeThrough: columns[Math.min(1, columns.length - 1)].key,
  spareRows,
  print: { landscape: true, fitToWidth: 1 },
})

export const input = (
  key: string,
  header: string,
  width: number,
  style: ColumnSpec['style'],
  values: Scalar[],
  extra: Partial<ColumnSpec> = {},
): ColumnSpec => ({ key, header, width, style, values, isInput: true, ...extra })
