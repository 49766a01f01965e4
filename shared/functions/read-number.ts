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
export const noNumber = (value: Scalar, argument: Bilingual): never =>
  isErrorText(value)
    ? refuseArgument(argument, { en: 'holds the error {value}.', zh: '中含有错误值 {value}。' }, { value }, 'notAvailable')
    : mustBe(argument, { en: 'a number', zh: '是数字' }, value)
