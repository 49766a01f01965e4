// Finds the column that tells plans from sales where both stand as rows of one list: 预算 and 实际, Budget and Actual.

import type { Scalar } from '../../workbook/cell'
import { cellText } from '../cell-text'
import type { Column } from '../columns/column'
import type { Measure } from '../periods/measure-words'
import { takeMeasure } from '../periods/measure-words'
import { plainWord } from '../simplified'
import type { RawTable } from '../tables'

/** What a text measures, where it says nothing else; undefined for any other text. */
export function measureOf(text: string): Measure | undefined {
  const { rest, measure } = takeMeasure(plainWord(text))
  return rest.replace(/[\s_\-–/().:]/g, '') === '' ? measure : undefined
}

export interface MeasureColumn {
  at: number
  /** Whether a row holds something else than sales: a plan, a rate, a number of pieces. */
  isOther(cells: readonly Scalar[]): boolean
}

/**
 * The column whose cells are measures and nothing else, sales and others among them. In a column of metrics only plans and rates
 * are others: pieces may be what the plan is made of.
 */
export function measureColumn(table: RawTable, columns: readonly Column[]): MeasureColumn | undefined {
  for (const { at, role, certainty } of columns) {
    if ((role !== 'none' && role !== 'metric') || (role === 'none' && certainty === 'answered')) continue
    const found = new Set<Measure | undefined>()
    const known = new Map<string, Measure | undefined>()
    const measureAt = (cells: readonly Scalar[]): Measure | undefined => {
      const text = cellText(cells[at])
      if (!known.has(text)) known.set(text, measureOf(text))
      return known.get(text)
    }
    for (const cells of table.rows) {
      if (cellText(cells[at]) !== '') found.add(measureAt(cells))
      // The first other text settles it, on the first of 100,000 rows most often.
      if (role === 'none' && found.has(undefined)) break
    }
    const isOther = (measure: Measure | undefined): boolean =>
      measure === 'plan' || measure === 'ratio' || (role === 'none' && (measure === 'quantity' || measure === 'cumulative'))
    const isAll = role === 'metric' || !found.has(undefined)
    if (isAll && found.has('amount') && [...found].some(isOther)) return { at, isOther: (cells) => isOther(measureAt(cells)) }
  }
  return undefined
}
