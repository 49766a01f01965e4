// Rules of a sheet's XML for what a person may type, as far as the product knows their kind.

import { parseReference } from '../../shared/workbook/address'
import type { Rect, Scalar } from '../../shared/workbook/cell'
import type { Validation } from '../../shared/workbook/style'
import { areasOf } from '../edit/areas'
import { child, children, type Element } from '../package/xml'

export interface FoundValidation {
  rect: Rect
  validation: Validation
  /** The `<dataValidation>`; the same for each of its rectangles. */
  rule: Element
}

/** @param valuesAt what stands in a range, for lists that are kept in cells; undefined for what is no range of the workbook. */
export function validationsIn(
  root: Element,
  valuesAt: (reference: { sheet?: string; rect: Rect }) => Scalar[] | undefined,
): { known: FoundValidation[]; others: number } {
  const list = child(root, 'dataValidations')
  const rules = (list ? children(list, 'dataValidation') : []).map((rule) => ({ rule, validation: validationOf(rule, valuesAt) }))
  return {
    known: rules.flatMap(({ rule, validation }) =>
      validation ? areasOf(rule.getAttribute('sqref') ?? '').map((rect) => ({ rect, validation, rule })) : [],
    ),
    others: rules.filter(({ validation }) => !validation).length,
  }
}

function validationOf(rule: Element, valuesAt: Parameters<typeof validationsIn>[1]): Validation | undefined {
  const message = rule.getAttribute('error') ?? ''
  const [one, two] = ['formula1', 'formula2'].map((name) => child(rule, name)?.textContent?.trim() ?? '')
  const operator = rule.getAttribute('operator') ?? 'between'
  switch (rule.getAttribute('type')) {
    case 'list': {
      const items = listItems(one, valuesAt)
      return items && items.length > 0 ? { kind: 'list', items, message } : undefined
    }
    case 'date':
      return operator === 'greaterThanOrEqual' && one === '1' ? { kind: 'date', message } : undefined
    case 'whole':
    case 'decimal': {
      const bounds = boundsOf(operator, one, two)
      const whole = rule.getAttribute('type') === 'whole' ? { whole: true } : {}
      return bounds && { kind: 'number', ...bounds, ...whole, message }
    }
    default:
      return undefined
  }
}

/** undefined for bounds that are formulas, and for rules of another kind than from, to, or both. */
function boundsOf(operator: string, one: string, two: string): { min?: number; max?: number } | undefined {
  const [first, second] = [numberOf(one), numberOf(two)]
  if (first === undefined) return undefined
  if (operator === 'greaterThanOrEqual') return first < -9e307 ? {} : { min: first }
  if (operator === 'lessThanOrEqual') return { max: first }
  return operator === 'between' && second !== undefined ? { min: first, max: second } : undefined
}

const numberOf = (text: string): number | undefined => (text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined)

/** Written out ("a,b") or kept in cells; a text with a comma cannot be shown as one of a list. */
function listItems(formula: string, valuesAt: Parameters<typeof validationsIn>[1]): string[] | undefined {
  const written = /^"(.*)"$/s.exec(formula)?.[1]
  const reference = written === undefined ? parseReference(formula) : undefined
  const items = written === undefined ? reference && valuesAt(reference) : written.replaceAll('""', '"').split(',')
  const texts = items?.filter((item) => item !== null && item !== '').map((item) => String(item).trim())
  return texts?.some((text) => text.includes(',')) ? undefined : texts
}
