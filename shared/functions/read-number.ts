// Tells what one cell of an argument holds: a number, nothing, or something that cannot be counted.

import { isErrorText, type Scalar } from '../workbook/cell'
import type { Bilingual } from '../i18n/messages'
import type { FunctionError } from './definition'
import { invalid, named } from './refusal'

/** An empty cell, a formula's empty text, or an argument that was left out. */
export const isEmpty = (value: Scalar | undefined): value is null | undefined | '' => value === null || value === undefined || value === ''

/**
 * @param argument the parameter's name, for the message.
 * @returns the number, null for an empty cell, or why it is neither: text (even of digits, which SUM would not count
 * either), TRUE or FALSE, an error, or a number beyond the hosts' range.
 */
export function readNumber(value: Scalar | undefined, argument: Bilingual): number | null | FunctionError {
  if (isEmpty(value)) return null
  if (typeof value === 'number' && Number.isFinite(value)) return value
  const params = { ...named(argument), value: String(value) }
  return isErrorText(value) ? { kind: 'notAvailable', text: ERROR_INSIDE, params } : invalid(NOT_A_NUMBER, params)
}

const ERROR_INSIDE = {
  en: 'The argument "{argument}" holds the error {value}.',
  zh: '参数“{argumentZh}”中含有错误值 {value}。',
}
const NOT_A_NUMBER = {
  en: 'The argument "{argument}" must be a number, not "{value}".',
  zh: '参数“{argumentZh}”必须是数字，而不是“{value}”。',
}
