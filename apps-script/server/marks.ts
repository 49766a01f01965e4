// Conditional marks as Sheets has them: a formula with a look, and a colour scale where other hosts draw bars.

import type { Mark } from '../../shared/workbook/style'
import type { Book } from './book'
import type { StepOf } from './step'

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule

/** All rules of a sheet are set at once, so those that stand there are read first and kept. */
export function setMarks(book: Book, { sheet: key, fresh, marks }: StepOf<'marks'>): void {
  const sheet = book.sheet(key)
  const rules = marks.map(({ rect, mark }) => ruleOf(book, mark, book.range(key, rect)))
  const texts = new Set(fresh ? [] : rules.map(ruleText))
  const kept = fresh ? [] : sheet.getConditionalFormatRules().filter((rule) => !texts.has(ruleText(rule)))
  sheet.setConditionalFormatRules([...kept, ...rules])
}

function ruleOf(book: Book, mark: Mark, range: GoogleAppsScript.Spreadsheet.Range): Rule {
  const builder = SpreadsheetApp.newConditionalFormatRule().setRanges([range])
  if (mark.kind === 'bar') {
    const zero = SpreadsheetApp.InterpolationType.NUMBER
    return builder.setGradientMinpointWithValue('#ffffff', zero, '0').setGradientMaxpoint(mark.color).build()
  }
  const { bold, italic, color, fill } = mark.style
  builder.whenFormulaSatisfied(book.dialect.print(mark.formula))
  if (bold !== undefined) builder.setBold(bold)
  if (italic !== undefined) builder.setItalic(italic)
  if (color !== undefined) builder.setFontColor(color)
  if (fill !== undefined) builder.setBackground(fill)
  return builder.build()
}

/** Where a rule holds and what it asks: the same mark written anew takes the place of the old one. */
function ruleText(rule: Rule): string {
  const ranges = rule.getRanges().map((range) => range.getA1Notation())
  return JSON.stringify([ranges, rule.getBooleanCondition()?.getCriteriaValues() ?? rule.getGradientCondition()?.getMaxColor()])
}
