// Excel.DataValidation: lists, numbers and dates, with the message of its alert or prompt.

import { parseReference } from '../../../shared/workbook/address'
import type { Validation } from '../../../shared/workbook/style'
import { intersection } from '../../grid/moving'
import { asOneOf, asText, onSheet } from '../arguments'
import type { Host } from '../host'
import { refuse } from '../host-error'
import { undrawn, type HostObject } from '../host-object'
import { cellsOf, type RangeRef } from '../range-ref'

interface NumberRule {
  formula1?: unknown
  formula2?: unknown
  operator?: unknown
}
interface Rule {
  list?: { source?: unknown }
  wholeNumber?: NumberRule
  decimal?: NumberRule
  date?: NumberRule
}
type Unworded = Validation extends infer V ? (V extends Validation ? Omit<V, 'message'> : never) : never

const LONGEST_LIST = 255
const TYPE_NAMES = { list: 'List', number: 'Decimal', date: 'Date' } as const

export function dataValidationObject(host: Host, range: RangeRef): HostObject {
  const cells = () => {
    const { sheet, rect } = cellsOf(host.grid, range)
    return { sheet, rect: onSheet(sheet, rect) }
  }
  const current = () =>
    cells()
      .sheet.validations()
      .find((entry) => intersection(entry.rect, cells().rect))?.validation
  let alert: string | undefined
  let prompt: string | undefined
  const store = (rule: Unworded) => cells().sheet.setValidation(cells().rect, { ...rule, message: alert ?? prompt ?? '' } as Validation)
  const reword = () => {
    const known = current()
    if (known) store(known)
  }
  return {
    type: 'DataValidation',
    get: {
      Type: () => typeName(current()),
      Rule: () => ruleOf(current()),
      ErrorAlert: () => ({ message: current()?.message ?? '', showAlert: true, style: 'Stop', title: '' }),
      Prompt: () => ({ message: prompt ?? '', showPrompt: prompt !== undefined, title: '' }),
    },
    set: {
      Rule: (rule: unknown) => store(readRule(host, range, rule as Rule)),
      ErrorAlert: (value: unknown) => {
        alert = asText((value as { message?: unknown })?.message, 'the message of the alert')
        reword()
      },
      Prompt: (value: unknown) => {
        prompt = asText((value as { message?: unknown })?.message, 'the message of the prompt')
        reword()
      },
      ...undrawn('IgnoreBlanks'),
    },
    call: { Clear: () => cells().sheet.setValidation(cells().rect, null) },
  }
}

function readRule(host: Host, range: RangeRef, rule: Rule): Unworded {
  if (rule.list) return { kind: 'list', items: listItems(host, range, asText(rule.list.source, 'the source of the list')) }
  if (rule.date) return { kind: 'date' }
  const number = rule.wholeNumber ?? rule.decimal
  if (!number) return refuse('NotImplemented', `the preview validates lists, numbers and dates, not ${Object.keys(rule).join(', ')}`)
  return { kind: 'number', ...bounds(number), ...(rule.wholeNumber ? { whole: true } : {}) }
}

/** 'a,b,c', or '=Sheet!$A$1:$A$9' with the values that stand there now. */
function listItems(host: Host, range: RangeRef, source: string): string[] {
  if (!source.startsWith('=')) {
    if (source.length > LONGEST_LIST) refuse('InvalidArgument', `a literal list takes ${LONGEST_LIST} characters, not ${source.length}`)
    return source.split(',').map((item) => item.trim())
  }
  const name = host.grid.names().find((entry) => entry.name.toLowerCase() === source.slice(1).toLowerCase())
  const found = parseReference(name?.reference ?? source)
  const sheet = found?.sheet === undefined ? host.grid.sheet(range.sheetId) : host.grid.sheetByName(found.sheet)
  if (!found || !sheet) return refuse('InvalidArgument', `the source of the list, ${source}`)
  return sheet
    .read(onSheet(sheet, found.rect))
    .flat()
    .flatMap(({ value }) => (value === null ? [] : String(value)))
}

function bounds({ formula1, formula2, operator }: NumberRule): { min?: number; max?: number } {
  const name = asOneOf(
    operator,
    ['Between', 'GreaterThanOrEqualTo', 'LessThanOrEqualTo', 'GreaterThan', 'LessThan', 'EqualTo'],
    'the operator',
  )
  const [first, second] = [formula1, formula2].map(constant)
  if (name === 'Between') return { min: first, max: second }
  if (name === 'EqualTo') return { min: first, max: first }
  return name.startsWith('Greater') ? { min: first } : { max: first }
}

function constant(formula: unknown): number | undefined {
  if (formula === undefined || formula === null) return undefined
  const number = Number(String(formula).replace(/^=/, ''))
  return Number.isFinite(number) ? number : refuse('NotImplemented', `the preview checks numbers against constants, not ${String(formula)}`)
}

function typeName(validation: Validation | undefined): string {
  if (!validation) return 'None'
  return validation.kind === 'number' && validation.whole ? 'WholeNumber' : TYPE_NAMES[validation.kind]
}

function ruleOf(validation: Validation | undefined): object {
  if (!validation) return {}
  if (validation.kind === 'list') return { list: { inCellDropDown: true, source: validation.items.join(',') } }
  if (validation.kind === 'date') return { date: { formula1: '1900-01-01', operator: 'GreaterThanOrEqualTo' } }
  const { min, max, whole } = validation
  const operator = min !== undefined && max !== undefined ? 'Between' : min !== undefined ? 'GreaterThanOrEqualTo' : 'LessThanOrEqualTo'
  return { [whole ? 'wholeNumber' : 'decimal']: { formula1: min ?? max, ...(operator === 'Between' ? { formula2: max } : {}), operator } }
}
