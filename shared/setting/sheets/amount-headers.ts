// Names the money in the head of every column of amounts, so that a number read alone is not taken for ten thousand times more or less.

import type { Locale } from '../../i18n/messages'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'

/** Sheets with columns of amounts; Settings names the money in its labels, Check beside each of its lines. */
const SHEETS_OF_AMOUNTS: ReadonlySet<string> = new Set([
  'team',
  'history',
  'baseline',
  'cascade',
  'monthly',
  'lines',
  'line-months',
  'months',
  'rollup',
  'why',
  'collections',
  'agreement',
  'plans',
  'overlays',
])
/** Columns of these sheets that are written like amounts and are none. */
const NO_AMOUNTS: ReadonlySet<string> = new Set(['days', 'weight'])

/**
 * In generated sheets the money stands on a line of its own, so that columns stay narrow and nothing breaks within its name;
 * heads of input sheets are one line, since messages quote them.
 * @param money the name of what a 1 on the sheets stands for: "USD", "万元".
 */
export function withMoneyNamed(sheet: SheetSpec, money: string, locale: Locale): SheetSpec {
  if (!SHEETS_OF_AMOUNTS.has(sheet.key)) return sheet
  const isAmount = ({ key, style }: ColumnSpec): boolean =>
    style.numberFormat?.startsWith('#,##0') === true && !(sheet.key === 'months' && NO_AMOUNTS.has(key))
  const [space, bracketed] = locale === 'zh-CN' ? ['', `（${money}）`] : [' ', `(${money})`]
  const named = (header: string): string => `${header}${sheet.kind === 'generated' ? '\n' : space}${bracketed}`
  return { ...sheet, columns: sheet.columns.map((column) => (isAmount(column) ? { ...column, header: named(column.header) } : column)) }
}
