// What a person may type into a cell.

import type { Operation } from '../../shared/workbook/patch'
import type { Validation } from '../../shared/workbook/style'
import { rangeIn } from './book'

/** @param listSource where a list that Excel cannot take as text stands (lists.ts). */
export function validate(
  sheet: Excel.Worksheet,
  { rect, validation }: Extract<Operation, { op: 'validate' }>,
  listSource: (items: string[]) => string,
): void {
  const target = rangeIn(sheet, rect).dataValidation
  target.rule = ruleOf(validation, listSource)
  target.errorAlert = { showAlert: true, style: 'Stop', title: '', message: validation.message }
}

function ruleOf(validation: Validation, listSource: (items: string[]) => string): Excel.DataValidationRule {
  if (validation.kind === 'list') return { list: { inCellDropDown: true, source: listSource(validation.items) } }
  if (validation.kind === 'date') return { date: { formula1: '1900-01-01', operator: 'GreaterThanOrEqualTo' } }
  const { min, max, whole } = validation
  const limits: Excel.BasicDataValidation =
    min !== undefined && max !== undefined
      ? { formula1: min, formula2: max, operator: 'Between' }
      : max !== undefined
        ? { formula1: max, operator: 'LessThanOrEqualTo' }
        : { formula1: min ?? SMALLEST, operator: 'GreaterThanOrEqualTo' }
  return whole ? { wholeNumber: limits } : { decimal: limits }
}

/** Below any number a person types: "a number, any". Excel takes no rule without a limit. */
const SMALLEST = -9.99e307
