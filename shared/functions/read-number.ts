// Tells what one cell of an argument holds: a number, nothing, or something that cannot be counted.

import { isErrorText, type Scalar } from '../workbook/cell'
import type { Bilingual } from '../i18n/messages'
import { mustBe, refuseArgument } from './refusal'

/** An empty cell, a formula's empty text, or an argument that was left out. */
export const isEmpty = (value: Scalar | undefined): value is null | undefined | '' => value === null || value === undefined || value === ''

/**
 * @param argument the parameter's name, for the message.
 * @returns the number, or null for an empty cell.
 * @throws FunctionError where it is neither: text (even of digits, which SUM would not count either), TRUE or FALSE, an
 * error, or a number beyond the hosts' range.
 */
export function readNumber(value: Scalar | undefined, argument: Bilingual): number | null {
  if (isEmpty(value)) return null
  return typeof value === 'number' && Number.isFinite(value) ? value : noNumber(value, argument)
}

/** @throws FunctionError that says what stands there. */
export function noNumber(value: Scalar, argument: Bilingual): never {
  if (typeof value === 'string' && DIGITS.test(value.normalize('NFKC'))) return refuseArgument(argument, DIGITS_AS_TEXT, { value })
  return isErrorText(value)
    ? refuseArgument(argument, { en: 'holds the error {value}.', zh: '中含有错误值 {value}。' }, { value }, 'notAvailable')
    : mustBe(argument, { en: 'a number', zh: '是数字' }, value)
}

/** What looks like a number to people: 1,200.50 or 5%. */
const DIGITS = /^\s*[-+]?[\d,. ]*\d[\d,. ]*%?\s*$/
const DIGITS_AS_TEXT = {
  en: 'holds "{value}" as text. Make it a number: without quotes, and not in a cell formatted as text.',
  zh: '中的“{value}”是文本。请改为数字：去掉引号，且单元格不要设为文本格式。',
}
