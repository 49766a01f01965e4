// Validation rules on a sheet, in Univer's terms and back.

import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
  type ISheetDataValidationRule,
} from '@univerjs/core'
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/preset-sheets-data-validation'
import type { Rect } from '../../shared/workbook/cell'
import type { Validation } from '../../shared/workbook/style'
import { GridError } from '../grid/grid'
import { toRange, toRect, type Engine } from './engine'
import { UNIT_ID } from './start'

const FIRST_DAY = '1900-01-01'

/** @throws {GridError} InvalidArgument for a list item with a comma, which neither Univer nor Excel can keep in a rule. */
function toUniverRule(rect: Rect, validation: Validation): ISheetDataValidationRule {
  return {
    uid: generateRandomId(8),
    ranges: [toRange(rect)],
    allowBlank: true,
    showErrorMessage: true,
    error: validation.message,
    errorStyle: DataValidationErrorStyle.STOP,
    ...condition(validation),
  }
}

function condition(
  validation: Validation,
): Pick<ISheetDataValidationRule, 'type' | 'operator' | 'formula1' | 'formula2' | 'renderMode' | 'showDropDown'> {
  if (validation.kind === 'list') {
    if (validation.items.some((item) => item.includes(','))) throw new GridError('InvalidArgument', 'A list item cannot contain a comma.')
    return {
      type: DataValidationType.LIST,
      formula1: validation.items.join(','),
      renderMode: DataValidationRenderMode.ARROW,
      showDropDown: true,
    }
  }
  if (validation.kind === 'date') {
    return { type: DataValidationType.DATE, operator: DataValidationOperator.GREATER_THAN_OR_EQUAL, formula1: FIRST_DAY }
  }
  const type = validation.whole ? DataValidationType.WHOLE : DataValidationType.DECIMAL
  const { min, max } = validation
  if (max === undefined) return { type, operator: DataValidationOperator.GREATER_THAN_OR_EQUAL, formula1: String(min ?? -Number.MAX_VALUE) }
  if (min === undefined) return { type, operator: DataValidationOperator.LESS_THAN_OR_EQUAL, formula1: String(max) }
  return { type, operator: DataValidationOperator.BETWEEN, formula1: String(min), formula2: String(max) }
}

/** undefined for a rule of a kind that the grid does not know (a person's checkbox, a formula). */
function fromUniverRule(rule: ISheetDataValidationRule): Validation | undefined {
  const message = rule.error ?? ''
  const one = rule.formula1 === undefined ? undefined : Number(rule.formula1)
  switch (rule.type as DataValidationType) {
    case DataValidationType.LIST:
    case DataValidationType.LIST_MULTIPLE:
      return rule.formula1?.startsWith('=') ? undefined : { kind: 'list', items: rule.formula1?.split(',') ?? [], message }
    case DataValidationType.DATE:
      return { kind: 'date', message }
    case DataValidationType.DECIMAL:
    case DataValidationType.WHOLE:
      if (one === undefined || Number.isNaN(one)) return undefined
      return {
        kind: 'number',
        ...bounds(rule.operator, one, Number(rule.formula2)),
        ...((rule.type as DataValidationType) === DataValidationType.WHOLE ? { whole: true } : {}),
        message,
      }
    default:
      return undefined
  }
}

function bounds(operator: DataValidationOperator | undefined, one: number, two: number): { min?: number; max?: number } {
  if (operator === DataValidationOperator.BETWEEN) return { min: one, max: two }
  if (operator === DataValidationOperator.LESS_THAN_OR_EQUAL) return { max: one }
  if (operator === DataValidationOperator.GREATER_THAN_OR_EQUAL && one > -Number.MAX_VALUE) return { min: one }
  return {}
}

/** The rules that the grid knows. */
export function validationsOf(engine: Engine, sheetId: string): { rect: Rect; validation: Validation }[] {
  return engine.running.injector
    .get(SheetDataValidationModel)
    .getRules(UNIT_ID, sheetId)
    .flatMap((rule) => {
      const validation = fromUniverRule(rule)
      return validation ? rule.ranges.map((range) => ({ rect: toRect(range), validation })) : []
    })
}

/** Replaces every rule in the rectangle; null leaves it without one. */
export function setValidation(engine: Engine, sheetId: string, rect: Rect, validation: Validation | null): void {
  const rule = validation && toUniverRule(rect, validation)
  engine.run(ClearRangeDataValidationCommand.id, { subUnitId: sheetId, ranges: [toRange(rect)] })
  if (rule) engine.run(AddSheetDataValidationCommand.id, { subUnitId: sheetId, rule })
}
