// Hidden columns that tell which node a row is and which row stands above it in the company, and formulas that go by them.

import type { Bilingual } from '../../i18n/messages'
import type { Formula, Ref } from '../../workbook/formula'
import { f, on } from '../../workbook/formula'
import { COLORS, WORKING_STYLE } from '../../workbook/palette'
import type { ColumnSpec, RowMark } from '../../workbook/spec'
import type { PlanNode } from '../plan/plan'
import { rowId } from './sheet-context'

const texts = {
  no: { en: 'Row', zh: '行号' },
  parent: { en: 'Row of parent', zh: '上级行号' },
  depth: { en: 'Depth', zh: '深度' },
} satisfies Record<string, Bilingual>

/** A row of a sheet whose rows stand below one another. */
export interface TreeRow {
  id: string
  /** Row id of the row above; null for the top. */
  parent: string | null
  depth: number
}

export const nodeColumns = (sheet: string, nodes: PlanNode[], say: (text: Bilingual) => string): ColumnSpec[] =>
  treeColumns(
    sheet,
    nodes.map((node) => ({ id: rowId(node), parent: node.parent === -1 ? null : rowId(nodes[node.parent]), depth: node.depth })),
    say,
  )

/** Numbers, not ids, stand in the conditions of SUMIFS: an id such as ">5" or "A*" would be read as a condition. */
export function treeColumns(sheet: string, rows: readonly TreeRow[], say: (text: Bilingual) => string): ColumnSpec[] {
  const hidden = { width: 8, hidden: true, style: WORKING_STYLE }
  const above = (row: number, column: string) => {
    const { parent } = rows[row]
    return parent === null ? null : on(sheet).cell(parent, column)
  }
  return [
    {
      key: 'no',
      header: say(texts.no),
      ...hidden,
      values: rows.map(() => ''),
      formula: () => f`=ROW()`,
      placed: (row, rowNumber) => rowNumber(rows[row].id),
    },
    {
      key: 'parent',
      header: say(texts.parent),
      ...hidden,
      values: rows.map(() => ''),
      formula: (row) => {
        const ref = above(row, 'no')
        return ref === null ? null : f`=${ref}`
      },
      placed: (row, rowNumber) => {
        const { parent } = rows[row]
        return parent === null ? '' : rowNumber(parent)
      },
    },
    {
      key: 'depth',
      header: say(texts.depth),
      ...hidden,
      values: rows.map(({ depth }) => depth),
      formula: (row) => {
        const ref = above(row, 'depth')
        return ref === null ? null : f`=${ref}+1`
      },
    },
  ]
}

/** Sum of a column over those of `rows` that stand directly below another. @param no the cell with the number of that row. */
export const sumOfChildren = (sheet: string, rows: string[], column: string, no: Ref): Formula =>
  f`SUMIFS(${on(sheet).span(rows, column)},${on(sheet).span(rows, 'parent')},${no})`

/** A style for rows of one depth; 0 is the top. */
export const markOfDepth = (sheet: string, depth: number, style: RowMark['style']): RowMark => ({
  formula: (row) => f`=AND(ISNUMBER(${on(sheet).cell(row, 'depth')}),${on(sheet).cell(row, 'depth')}=${depth})`,
  style,
})

/** The company and the units below it stand out. */
export const marksOfUnits = (sheet: string): RowMark[] => [
  markOfDepth(sheet, 0, { bold: true, fill: COLORS.total }),
  markOfDepth(sheet, 1, { bold: true }),
]
