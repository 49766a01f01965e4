// Gives the custom functions to Excel, under the ids of functions.json.

import { say, type Locale } from '../shared/i18n/messages'
import type { Calculation } from '../shared/functions/calculations'
import type { Argument, FunctionError, FunctionErrorKind } from '../shared/functions/definition'
import { isFunctionError } from '../shared/functions/definition'
import type { Scalar } from '../shared/workbook/cell'

/** The part of Excel's global that registration needs. */
export type CustomFunctionsRuntime = Pick<typeof CustomFunctions, 'associate' | 'Error' | 'ErrorCode'>

/**
 * Can be called as soon as office.js itself is loaded: it has `associate`, while `Error` and `ErrorCode` come later, with
 * the part of the library that is for Excel.
 * @param locale asked at each call, since the interface's language is known only when Office is ready.
 */
export function registerFunctions(calculations: readonly Calculation[], runtime: CustomFunctionsRuntime, locale: () => Locale): void {
  const codeOf = (kind: FunctionErrorKind): CustomFunctions.ErrorCode => runtime.ErrorCode[kind]
  // Excel takes no words for #DIV/0!.
  const asError = ({ kind, text, params }: FunctionError) =>
    kind === 'divisionByZero' ? new runtime.Error(codeOf(kind)) : new runtime.Error(codeOf(kind), say(text, locale(), params))

  for (const { name, arity, call } of calculations) {
    runtime.associate(name, (...received: Argument[]): (Scalar | CustomFunctions.Error)[][] => {
      // Excel appends an invocation object to the arguments.
      const result = call(received.slice(0, arity))
      const cells = Array.isArray(result) ? result : [[result]]
      return cells.map((row) => row.map((cell) => (isFunctionError(cell) ? asError(cell) : cell)))
    })
  }
}
