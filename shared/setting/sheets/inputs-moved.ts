// A line of Check that turns red when an input table is no longer what computed values were made from.

import type { InputColumns, InputRow, InputTable } from '../../import/input-table/input-table'
import type { Formula } from '../../workbook/formula'
import { f, joined, on, quoted } from '../../workbook/formula'
import { placesOf, tidy } from '../amounts'
import { accurateSum } from '../../statistics/accurate-sum'
import type { SheetContext } from './sheet-context'

/** How many columns of the table hold another sum, or another number of texts, than at the build; 0 then. */
export function movedColumns<Columns extends InputColumns>(
  { plan, say }: SheetContext,
  table: InputTable<Columns>,
  rows: readonly InputRow<Columns>[],
): Formula {
  const parts = Object.entries(table.columns).flatMap(([key, column]): Formula[] => {
    const cells = on(table.key).below(key, rows.length)
    const values = rows.map((row) => row[key as keyof Columns])
    if (column.kind === 'text') {
      const count = values.filter((value) => value !== '' && value !== null).length
      return [f`(COUNTA(${cells})<>${count})`]
    }
    if (column.kind === 'choice') {
      return Object.entries(column.choices ?? {}).map(([choice, words]) => {
        const count = values.filter((value) => value === choice).length
        return f`(COUNTIF(${cells},${quoted(say(words))})<>${count})`
      })
    }
    const inCell = (value: number): number => (column.kind === 'amount' ? tidy(value / plan.settings.money) : value)
    const sum = accurateSum(values.map((value) => (value === null ? 0 : inCell(Number(value)))))
    // Engines that add in another order leave other dust behind. The sum has all its digits: one that is itself rounded can be
    // half of the last place away.
    return [f`(ROUND(SUM(${cells})-${Number(sum.toPrecision(15))},${placesOf(sum * 1000)})<>0)`]
  })
  return f`=${joined(parts, '+')}`
}
