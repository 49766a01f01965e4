// Conditional marks: a formula's format, and bars inside cells.

import type { Operation } from '../../shared/workbook/patch'
import { rangeIn } from './book'

export function mark(sheet: Excel.Worksheet, { rect, mark: wanted }: Extract<Operation, { op: 'mark' }>): void {
  const marks = rangeIn(sheet, rect).conditionalFormats
  if (wanted.kind === 'formula') {
    const { custom } = marks.add('Custom')
    custom.rule.formula = wanted.formula
    const { bold, italic, color, fill } = wanted.style
    if (bold !== undefined) custom.format.font.bold = bold
    if (italic !== undefined) custom.format.font.italic = italic
    if (color !== undefined) custom.format.font.color = color
    if (fill !== undefined) custom.format.fill.color = fill
    return
  }
  const { dataBar } = marks.add('DataBar')
  // From zero, so that lengths compare; Excel's default starts at the smallest value.
  dataBar.lowerBoundRule = { type: 'Number', formula: '0' }
  dataBar.upperBoundRule = { type: 'HighestValue' }
  dataBar.positiveFormat.fillColor = wanted.color
  dataBar.positiveFormat.gradientFill = false
}
