// The form in which words of heads and names are compared; alone, so that it comes without the words of all columns.

import { takeUnit } from './columns/money-unit'
import { plainWord } from './simplified'

/** What a head says: its word in the form in which words are compared, and the power of ten of its amounts where it states one. */
export interface HeaderWord {
  word: string
  power?: number
}

/**
 * The form in which header words are compared: case, spaces, underscores, hyphens and full width do not count.
 * A currency or unit in brackets is dropped; `power` is the power of ten that a unit such as 万元 means, and left out where none is named.
 */
export function headerWord(text: string): HeaderWord {
  const { rest, power } = takeUnit(plainWord(text))
  return { word: rest.replace(/[\s_\-.:*]/g, ''), power }
}
