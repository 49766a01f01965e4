// The quotient of two cells, with what an empty, zero or negative one means said in words.

import type { Bilingual } from '../i18n/messages'
import type { Scalar } from '../workbook/cell'
import { readNumber } from './read-number'
import { missing, refuse, refuseArgument } from './refusal'

/** A quantity, and what to call it in a message. */
export interface Named {
  value: Scalar
  name: Bilingual
}

/**
 * part / whole as a share (0.9 is 90%).
 * @returns '' when `part` is empty (no data is not zero)
 * @throws FunctionError #N/A when only `whole` is empty; #DIV/0! when it is zero; #VALUE! when it is below zero, where a
 * share would rise as the result worsens, or when either is not a number.
 */
export const ratio = (part: Named, whole: Named): number | '' => toBase(part, whole, NO_SHARE, (top, bottom) => top / bottom)

/** What to say of a base that gives no number: the rest of 'The argument "target" is zero…' and '… is below zero…'. */
export type BaseTexts = Record<'zero' | 'negative', Bilingual>

/** `calculate` of a quantity and the base it is measured by, where the base gives a number; errors as for ratio. */
export function toBase(measured: Named, base: Named, texts: BaseTexts, calculate: (value: number, base: number) => number): number | '' {
  const value = readNumber(measured.value, measured.name)
  const divisor = readNumber(base.value, base.name)
  if (value === null) return ''
  if (divisor === null) return missing(base.name)
  if (divisor === 0) return refuseArgument(base.name, texts.zero, {}, 'divisionByZero')
  if (divisor < 0) return refuseArgument(base.name, texts.negative)
  const result = calculate(value, divisor)
  // Adding 0 turns −0 into 0.
  return Number.isFinite(result) ? result + 0 : refuse(TOO_LARGE, { argument: base.name.en, argumentZh: base.name.zh })
}

const NO_SHARE: BaseTexts = {
  zero: { en: 'is zero, so there is no share of it.', zh: '为零，无法计算比率。' },
  negative: { en: 'is below zero, so there is no share of it.', zh: '为负数，无法计算比率。' },
}
const TOO_LARGE = { en: 'The result is too large: the argument "{argument}" is almost zero.', zh: '结果过大：参数“{argumentZh}”几乎为零。' }
