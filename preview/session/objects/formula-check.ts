// Refuses a formula that Excel would not take: open brackets or quotes, or too long.

import { refuse } from '../host-error'

const LONGEST = 8192

/** @throws {SessionError} InvalidArgument. */
export function checkFormula(formula: string): void {
  let depth = 0
  let quote = ''
  for (const character of formula) {
    if (quote) quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '(' || character === '{') depth++
    else if (character === ')' || character === '}') depth--
    if (depth < 0) break
  }
  if (depth !== 0 || quote || formula.length > LONGEST) refuse('InvalidArgument', `the formula ${formula.slice(0, 200)}`)
}
