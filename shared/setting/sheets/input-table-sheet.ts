// The sheet of an optional input table, made from its declaration.

import type { InputColumn, InputColumns, InputRow, InputTable } from '../../import/input-table/input-table'
import type { Scalar } from '../../workbook/cell'
import * as palette from '../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import type { CellStyle, Validation } from '../../workbook/style'
import { tidy } from '../amounts'
import type { SheetContext } from './sheet-context'

/** Rows below the last one that are ready for typing. */
const SPARE_ROWS = 100

/** @param rows amounts in currency. */
export function inputTableSheet<Columns extends InputColumns>(
  context: SheetContext,
  { key, title, subtitle, columns }: InputTable<Columns>,
  rows: readonly InputRow<Columns>[],
): SheetSpec {
  const { say } = context
  const keys = Object.keys(columns)
  return {
    key,
    name: say(title),
    kind: 'input',
    title: say(title),
    subtitle: say(subtitle, { money: context.money }),
    rows: rows.map((_, index) => `row-${index + 1}`),
    columns: keys.map((each): ColumnSpec => {
      const column = columns[each]
      const { validation, ...looks } = looksOf(context, column)
      return {
        key: each,
        header: headerOf(context, column),
        width: column.width,
        isInput: true,
        values: rows.map((row) => cellOf(context, column, row[each])),
        ...looks,
        ...(validation === undefined ? {} : { validation }),
      }
    }),
    keyedRows: false,
    needsColumns: true,
    tabColor: palette.COLORS.tabInput,
    freezeThrough: keys[0],
    spareRows: SPARE_ROWS,
    print: { landscape: true, fitToWidth: 1 },
  }
}

/** Heads of input sheets are one line, since messages quote them; the money stands behind those of amounts. */
function headerOf({ say, money, locale }: SheetContext, { kind, title }: InputColumn): string {
  if (kind !== 'amount') return say(title)
  return locale === 'zh-CN' ? `${say(title)}（${money}）` : `${say(title)} (${money})`
}

function looksOf({ say, historyStyle }: SheetContext, { kind, choices }: InputColumn): { style: CellStyle; validation?: Validation } {
  switch (kind) {
    case 'amount':
      return { style: historyStyle }
    case 'number':
      return { style: { ...palette.amountStyle(0), numberFormat: 'General' } }
    case 'percent':
      return { style: palette.PERCENT_STYLE }
    case 'date':
      return { style: palette.DATE_STYLE }
    case 'choice': {
      const items = Object.values(choices ?? {}).map((choice) => say(choice))
      return { style: palette.TEXT_STYLE, validation: { kind: 'list', items, message: items.join(' / ') } }
    }
    case 'text':
      return { style: palette.TEXT_STYLE }
  }
}

function cellOf({ say, plan }: SheetContext, { kind, choices }: InputColumn, value: unknown): Scalar {
  if (value === null || value === '' || value === undefined) return null
  if (kind === 'choice') return say((choices ?? {})[value as string])
  if (kind === 'amount') return tidy((value as number) / plan.settings.money)
  return value as Scalar
}
