// Conditional marks as Sheets has them: a formula with a look, and a colour scale where other hosts draw bars.

import type { Rect } from '../../shared/workbook/cell'
import type { SheetKey } from '../../shared/workbook/patch'
import type { Mark } from '../../shared/workbook/style'
import type { Step } from '../server/step'
import { app, calls, chainOf, printed, rangeOf, sheetOf } from './record'

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule

/**
 * All rules of a sheet are set at once.
 * @param fresh the sheet is new; else it may have rules of a person, which must be kept.
 */
export function setMarks(sheet: SheetKey, marks: { rect: Rect; mark: Mark }[], fresh: boolean): Step {
  const rules = marks.map(({ rect, mark }) => ruleOf(mark, rangeOf(sheet, rect)))
  return fresh ? calls(sheetOf(sheet).setConditionalFormatRules(rules)) : { op: 'marks', sheet, rules: rules.map(chainOf) }
}

function ruleOf(mark: Mark, range: GoogleAppsScript.Spreadsheet.Range): Rule {
  let builder = app.newConditionalFormatRule().setRanges([range])
  if (mark.kind === 'bar') {
    const zero = app.InterpolationType.NUMBER
    return builder.setGradientMinpointWithValue('#ffffff', zero, '0').setGradientMaxpoint(mark.color).build()
  }
  const { bold, italic, color, fill } = mark.style
  builder = builder.whenFormulaSatisfied(printed(mark.formula))
  if (bold !== undefined) builder = builder.setBold(bold)
  if (italic !== undefined) builder = builder.setItalic(italic)
  if (color !== undefined) builder = builder.setFontColor(color)
  if (fill !== undefined) builder = builder.setBackground(fill)
  return builder.build()
}
