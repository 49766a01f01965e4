// What a custom function is: its words in both languages, its parameters and its calculation, the same for every host.

import type { Scalar } from '../workbook/cell'
import type { Bilingual, Params } from '../i18n/messages'

/** What a host hands over: one value, or a range as rows of cells. Empty cells are null or ''; an omitted argument is null or undefined. */
export type Argument = Scalar | undefined | Scalar[][]

/** Not #NUM!: Excel shows words with #VALUE! and #N/A only, and whoever asks for the impossible is owed a reason. */
export type FunctionErrorKind = 'divisionByZero' | 'invalidValue' | 'notAvailable'

/** Why there is no result. Each host shows its own error value (#DIV/0!, #VALUE!, #N/A) with these words, where it can. */
export interface FunctionError {
  kind: FunctionErrorKind
  text: Bilingual
  params: Params
}

/** One cell of a result; '' is "no data". */
export type Cell = Scalar | FunctionError

/** One value, or rows of cells that spill. An error belongs to its own cell only. */
export type FunctionResult = Cell | Cell[][]

export interface FunctionParameter {
  /** The identifier in formulas' hints, en; zh is shown in the Chinese interface of Excel. */
  name: Bilingual
  description: Bilingual
  /** 'any', because hosts turn an empty cell into 0 for a parameter of type number. */
  type: 'any' | 'number'
  /** 'matrix' takes a range or one value alike. */
  dimension: 'scalar' | 'matrix'
  optional: boolean
}

export interface CustomFunction {
  /** The name in formulas, the same in every language and host. */
  name: string
  description: Bilingual
  parameters: FunctionParameter[]
  result: { type: 'any' | 'number'; dimension: 'scalar' | 'matrix'; description: Bilingual }
  /** Pure; never throws. */
  call(args: Argument[]): FunctionResult
}

/** Whether something read or calculated is an error and not a value. */
export const isFunctionError = (value: unknown): value is FunctionError => typeof value === 'object' && value !== null && 'kind' in value

/** The error value that a spreadsheet shows for each kind. */
export const ERROR_VALUES: Record<FunctionErrorKind, string> = {
  divisionByZero: '#DIV/0!',
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
}
