// Conditional marks of a sheet's XML that the product knows: looks by a formula, and bars from zero.

import { moveFormula } from '../../shared/spreadsheet-file/shared-formulas'
import type { Rect } from '../../shared/workbook/cell'
import type { Mark } from '../../shared/workbook/style'
import { areasOf } from '../edit/areas'
import { child, children, type Element } from '../package/xml'
import type { Looks } from './cell-looks'

export interface FoundMark {
  rect: Rect
  mark: Mark
  /** The `<cfRule>`; the same for each of its rectangles. */
  rule: Element
}

/** @returns the known ones in the order of their importance, the least first, as hosts lie them over each other; and how many others there are. */
export function marksIn(root: Element, looks: Looks): { known: FoundMark[]; others: number } {
  const known: (FoundMark & { priority: number })[] = []
  let others = 0
  for (const formats of children(root, 'conditionalFormatting')) {
    const areas = areasOf(formats.getAttribute('sqref') ?? '')
    for (const rule of children(formats, 'cfRule')) {
      const mark = markOf(rule, looks)
      const priority = Number(rule.getAttribute('priority'))
      if (!mark) others++
      else for (const rect of areas) known.push({ rect, mark: markAt(mark, areas[0], rect), rule, priority })
    }
  }
  known.sort((a, b) => a.priority - b.priority)
  return { known: known.map(({ rect, mark, rule }) => ({ rect, mark, rule })), others }
}

function markOf(rule: Element, looks: Looks): Mark | undefined {
  const type = rule.getAttribute('type')
  if (type === 'expression' && rule.hasAttribute('dxfId')) {
    const formula = child(rule, 'formula')?.textContent
    return formula ? { kind: 'formula', formula: `=${formula}`, style: looks.marks[Number(rule.getAttribute('dxfId'))] ?? {} } : undefined
  }
  const bar = type === 'dataBar' ? child(rule, 'dataBar') : undefined
  if (!bar) return undefined
  const [from, to] = children(bar, 'cfvo')
  const fromZero = from?.getAttribute('type') === 'num' && from.getAttribute('val') === '0' && to?.getAttribute('type') === 'max'
  const barColor = looks.color(child(bar, 'color'))
  return fromZero && barColor !== undefined ? { kind: 'bar', color: barColor } : undefined
}

/** A formula is written for the first cell of the first area. */
function markAt(mark: Mark, first: Rect, rect: Rect): Mark {
  if (mark.kind === 'bar' || rect === first) return mark
  return { ...mark, formula: `=${moveFormula(mark.formula.slice(1), rect.row - first.row, rect.column - first.column)}` }
}
