// What has been agreed about one target, from what stands in its row: the same rules as the formulas of the sheet.

import type { Locale } from '../../i18n/messages'
import type { AgreementInputs } from './agreement-inputs'
import { answerOf, isFilled, isNumber } from './agreement-inputs'
import { isOfEarlierRound } from './handout/round-mark'

/** 'again': what stands in the row was said in an earlier round. */
export type State = 'draft' | 'proposed' | 'again' | 'countered' | 'agreed' | 'locked'

/** What goes wrong in a row, in the order in which it is told. */
export type Flaw = 'counterLocked' | 'counterText' | 'counterReason' | 'answerText' | 'answerAmount' | 'agreedOn' | 'agreedBy' | 'moved'

export interface RowFacts {
  inputs: AgreementInputs
  proposed: number
  taken: number | null
  isLocked: boolean
  locale: Locale
}

const isAmount = (cell: AgreementInputs['counter']): cell is number => isNumber(cell) && cell >= 0

/** The amount that the answer comes to; null while there is none to the round in which the row stands. */
export function agreedAmount({ inputs, proposed, taken, isLocked, locale }: RowFacts): number | null {
  if (isLocked || isOfEarlierRound(inputs)) return null
  switch (answerOf(inputs.answer, locale)) {
    case 'accept':
      return isAmount(inputs.counter) ? inputs.counter : (taken ?? proposed)
    case 'decline':
      return taken ?? proposed
    case 'other':
      return isAmount(inputs.answerAmount) ? inputs.answerAmount : null
    case undefined:
      return null
  }
}

/** An agreement counts once it has an amount, a day and a name, and a counter that it accepts its reason. */
export const isAgreed = (row: RowFacts): boolean =>
  agreedAmount(row) !== null &&
  isNumber(row.inputs.agreedOn) &&
  isFilled(row.inputs.agreedBy) &&
  (!isFilled(row.inputs.counter) || (isAmount(row.inputs.counter) && isFilled(row.inputs.counterReason)))

export function stateOf(row: RowFacts): State {
  if (row.isLocked) return 'locked'
  if (isOfEarlierRound(row.inputs)) return 'again'
  if (isAgreed(row)) return 'agreed'
  if (isAmount(row.inputs.counter)) return 'countered'
  return isNumber(row.inputs.proposedOn) ? 'proposed' : 'draft'
}

/** @param isSame whether two amounts are the same to the sheet's decimals. */
export function flawsOf(row: RowFacts, isSame: (a: number, b: number) => boolean): Flaw[] {
  const { inputs, isLocked, locale, taken, proposed } = row
  const hasAmount = agreedAmount(row) !== null
  const answer = answerOf(inputs.answer, locale)
  const flaws: [Flaw, boolean][] = [
    ['counterLocked', isLocked && isFilled(inputs.counter)],
    ['counterText', isFilled(inputs.counter) && !isAmount(inputs.counter)],
    ['counterReason', isFilled(inputs.counter) && !isFilled(inputs.counterReason)],
    ['answerText', isFilled(inputs.answer) && answer === undefined],
    ['answerAmount', answer === 'other' && !isAmount(inputs.answerAmount)],
    ['agreedOn', hasAmount && !isNumber(inputs.agreedOn)],
    ['agreedBy', hasAmount && !isFilled(inputs.agreedBy)],
    ['moved', isAgreed(row) && taken !== null && !isSame(taken, proposed)],
  ]
  return flaws.flatMap(([flaw, isSo]) => (isSo ? [flaw] : []))
}
