// Hidden columns that tell which node a row is and which row stands above it in the company.

import type { Bilingual } from '../../i18n/messages'
import { f, on } from '../../workbook/formula'
import { WORKING_STYLE } from '../../workbook/palette'
import type { ColumnSpec } from '../../workbook/spec'
import type { PlanNode } from '../plan/plan'
import { rowId } from './sheet-context'

const texts = {
  no: { en: 'Row', zh: '行号' },
  parent: { en: 'Row of parent', zh: '上级行号' },
  depth: { en: 'Depth', zh: '深度' },
} satisfies Record<string, Bilingual>

/** Numbers, not ids, stand in the conditions of SUMIFS: an id such as ">5" or "A*" would be read as a condition. */
export function nodeColumns(sheet: string, nodes: PlanNode[], say: (text: Bilingual) => string): ColumnSpec[] {
  const hidden = { width: 8, hidden: true, style: WORKING_STYLE }
  const above = (row: number, column: string) => on(sheet).cell(rowId(nodes[nodes[row].parent]), column)
  return [
    {
      key: 'no',
      header: say(texts.no),
      ...hidden,
      values: nodes.map(() => ''),
      formula: () => f`=ROW()`,
      placed: (row, rowNumber) => rowNumber(rowId(nodes[row])),
    },
    {
      key: 'parent',
      header: say(texts.parent),
      ...hidden,
      values: nodes.map(() => ''),
      formula: (row) => (nodes[row].parent === -1 ? null : f`=${above(row, 'no')}`),
      placed: (row, rowNumber) => (nodes[row].parent === -1 ? '' : rowNumber(rowId(nodes[nodes[row].parent]))),
    },
    {
      key: 'depth',
      header: say(texts.depth),
      ...hidden,
      values: nodes.map(({ depth }) => depth),
      formula: (row) => (nodes[row].parent === -1 ? null : f`=${above(row, 'depth')}+1`),
    },
  ]
}
