// Why a custom function has no result: thrown where it is found, and answered for the cell or the call that it belongs to.

import type { Bilingual, Params } from '../i18n/messages'
import { isFunctionError, type FunctionError, type FunctionErrorKind } from './definition'

/** What was handed over cannot be used: #VALUE!, unless another kind is given. */
export function refuse(text: Bilingual, params: Params = {}, kind: FunctionErrorKind = 'invalidValue'): never {
  // Not an Error: a hundred thousand cells of a range may be refused, and none needs a stack.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw { kind, text, params } satisfies FunctionError
}

/** The same of one argument. @param rest of the sentence 'The argument "target" …'. */
export const refuseArgument = ({ en, zh }: Bilingual, rest: Bilingual, params?: Params, kind?: FunctionErrorKind): never =>
  refuse({ en: `The argument "${en}" ${rest.en}`, zh: `参数“${zh}”${rest.zh}` }, { argument: en, argumentZh: zh, ...params }, kind)

/** @param what it must be: "a number" for 'must be a number, not "x".' @param params of `what`. */
export function mustBe(argument: Bilingual, what: Bilingual, value: unknown, params?: Params): never {
  const [en, zh] = typeof value === 'number' ? ['{value}', ' {value}'] : ['"{value}"', '“{value}”']
  return refuseArgument(
    argument,
    { en: `must be ${what.en}, not ${en}.`, zh: `必须${what.zh}，而不是${zh}。` },
    { value: String(value), ...params },
  )
}

/** @param rest of the sentence 'The argument "weights" is -5: …'. */
export const refuseValue = (argument: Bilingual, value: unknown, rest: Bilingual): never =>
  refuseArgument(argument, { en: `is {value}${rest.en}`, zh: `为 {value}${rest.zh}` }, { value: String(value) })

/** Something needed is an empty cell: #N/A */
export const missing = (argument: Bilingual): never => refuseArgument(argument, { en: 'is empty.', zh: '为空。' }, {}, 'notAvailable')

/** An argument that is a list of something. */
export const mustBeLine = (argument: Bilingual): never =>
  refuseArgument(argument, { en: 'must be one row or one column.', zh: '必须是一行或一列。' })

/** What `calculate` gives, or why it gives nothing. */
export function answer<Result>(calculate: () => Result): Result | FunctionError {
  try {
    return calculate()
  } catch (error) {
    if (isFunctionError(error)) return error
    throw error
  }
}

/** A finite result. */
export const inCell = (result: number): number =>
  Number.isFinite(result) ? result : refuse({ en: 'The result is too large for a cell.', zh: '结果过大，单元格无法表示。' })
