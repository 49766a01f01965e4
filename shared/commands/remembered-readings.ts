// Reads back what a workbook remembers of tables that were read for it.

import type { RememberedAnswer } from '../import/reading/remembered'
import type { ColumnRole, TableKind } from '../import/reading/table-reading'
import { READINGS } from '../setting/sheets/readings-sheet'
import type { ReadingColumn } from '../setting/sheets/readings-sheet'
import { layoutsOf, sheetOf } from '../workbook/layouts-of'
import type { Snapshot } from '../workbook/port'

const ORDERS: ReadonlySet<string> = new Set(['dmy', 'mdy', 'ymd'])

/** Rows that a person cleared or spoiled are forgotten: what they said is then asked or guessed again. */
export function rememberedIn(snapshot: Snapshot): RememberedAnswer[] {
  const [sheet, layout] = [sheetOf(snapshot, READINGS), layoutsOf(snapshot).get(READINGS)]
  if (sheet === undefined || layout === undefined) return []
  return sheet.values.slice(layout.firstRow).flatMap((cells): RememberedAnswer[] => {
    const text = (column: ReadingColumn): string => String(cells[layout.columns.get(column) ?? -1] ?? '').trim()
    const table = text('table')
    const [header, role, dates, decimal, money] = [text('header'), text('role'), text('dates'), text('decimal'), Number(text('money'))]
    if ((table !== 'team' && table !== 'history') || header === '') return []
    const answer: RememberedAnswer = { table: table satisfies TableKind, header }
    if (role !== '') answer.role = role as ColumnRole
    if (ORDERS.has(dates)) answer.dates = dates as RememberedAnswer['dates']
    if (decimal === '.' || decimal === ',') answer.decimal = decimal
    if (money > 0 && Number.isInteger(Math.log10(money))) answer.money = money
    return [answer]
  })
}
