// Hidden columns that tell which node a row is and which row stands above it in the company.

import type { Bilingual } from '../i18n/messages'
import { f, on } from '../workbook/formula'
import { WORKING_STYLE } from '../workbook/palette'
import type { ColumnSpec } from '../workbook/spec'
import type { PlanNode } from './plan'
import { rowId } from './sheet-context'

const texts = {
  no: { en: 'No.', zh: '序号' },
  parent: { en: 'No. of parent', zh: '上级序号' },
  depth: { en: 'Depth', zh: '深度' },
} satisfies Record<string, Bilingual>

/** Numbers, not ids, stand in the conditions of SUMIFS: an id such as ">5" or "A*" would be read as a condition. */
export function nodeColumns(sheet: string, nodes: PlanNode[], say: (text: Bilingual) => string): ColumnSpec[] {
  const hidden = { width: 8, hidden: true, style: WORKING_STYLE }
  return [
    { key: 'no', header: say(texts.no), ...hidden, values: nodes.map((_, index) => index + 1) },
    {
      key: 'parent',
      header: say(texts.parent),
      ...hidden,
      values: nodes.map(({ parent }) => (parent === -1 ? '' : parent + 1)),
      formula: (row) => (nodes[row].parent === -1 ? null : f`=${on(sheet).cell(rowId(nodes[nodes[row].parent]), 'no')}`),
    },
    { key: 'depth', header: say(texts.depth), ...hidden, values: nodes.map(({ depth }) => depth) },
  ]
}
