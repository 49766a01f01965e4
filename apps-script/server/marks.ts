// The rules of a sheet that a person may have added to: those that stand there are read first and kept.

import type { Book } from './book'
import { carryOut } from './call'
import type { StepOf } from './step'

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule

/** All rules of a sheet are set at once. */
export function setMarks(book: Book, { sheet: key, rules }: StepOf<'marks'>): void {
  const sheet = book.sheet(key)
  const ours = rules.map((rule) => carryOut(book, rule) as Rule)
  const texts = ours.map(ruleText)
  const kept = sheet.getConditionalFormatRules().filter((rule) => !texts.includes(ruleText(rule)))
  sheet.setConditionalFormatRules([...kept, ...ours])
}

/** Where a rule holds and what it asks: the same mark written anew takes the place of the old one. */
function ruleText(rule: Rule): string {
  const ranges = rule.getRanges().map((range) => range.getA1Notation())
  return JSON.stringify([ranges, rule.getBooleanCondition()?.getCriteriaValues() ?? rule.getGradientCondition()?.getMaxColor()])
}
