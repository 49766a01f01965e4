// The quotient of two cells, with what an empty, zero or negative one means said in words.

import type { Bilingual } from '../i18n/messages'
import type { Scalar } from '../workbook/cell'
import { isFunctionError, type Cell } from './definition'
import { readNumber } from './read-number'

/** A quantity, and what to call it in a message. */
export interface Named {
  value: Scalar
  name: Bilingual
}

/**
 * part / whole as a share (0.9 is 90 %).
 * @returns '' when `part` is empty (no data is not zero); #N/A when only `whole` is empty; #DIV/0! when it is zero;
 * #VALUE! when it is below zero, where a share would rise as the result worsens, or when either is not a number.
 */
export function ratio(part: Named, whole: Named): Cell {
  const top = readNumber(part.value, part.name)
  const bottom = readNumber(whole.value, whole.name)
  if (isFunctionError(top)) return top
  if (isFunctionError(bottom)) return bottom
  if (top === null) return ''
  const params = { argument: whole.name.en, argumentZh: whole.name.zh }
  if (bottom === null) return { kind: 'notAvailable', text: EMPTY, params }
  if (bottom === 0) return { kind: 'divisionByZero', text: ZERO, params }
  if (bottom < 0) return { kind: 'invalidValue', text: NEGATIVE, params }
  const share = top / bottom
  if (!Number.isFinite(share)) return { kind: 'invalidValue', text: TOO_LARGE, params }
  return share === 0 ? 0 : share
}

const EMPTY = { en: 'The argument "{argument}" is empty.', zh: '参数“{argumentZh}”为空。' }
const ZERO = { en: 'The argument "{argument}" is zero, so there is no share of it.', zh: '参数“{argumentZh}”为零，无法计算比率。' }
const NEGATIVE = {
  en: 'The argument "{argument}" is below zero, so there is no share of it.',
  zh: '参数“{argumentZh}”为负数，无法计算比率。',
}
const TOO_LARGE = { en: 'The result is too large: the argument "{argument}" is almost zero.', zh: '结果过大：参数“{argumentZh}”几乎为零。' }
