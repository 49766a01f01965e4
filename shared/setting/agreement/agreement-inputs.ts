// What people fill in on Agreement, a row a target, and what is kept there of earlier rounds.

import type { Bilingual, Locale } from '../../i18n/messages'
import { say } from '../../i18n/messages'
import type { Scalar } from '../../workbook/cell'

/** Cells as they stand: what cannot be read is flagged beside them, not lost. Amounts in the money of the sheets, days as serials. */
export interface AgreementInputs {
  /** The day on which the target was put to the one who carries it. */
  proposedOn: Scalar
  /** The day by which an answer is expected. */
  due: Scalar
  counter: Scalar
  counterReason: Scalar
  /** How the one who carries it wants to reach it. */
  plan: Scalar
  answer: Scalar
  answerAmount: Scalar
  agreedOn: Scalar
  /** The name that was declared; nobody verified it. */
  agreedBy: Scalar
  /** The round in which it was handed out (handout/round-mark.ts); nobody types it. */
  asked: Scalar
}

export const INPUT_COLUMNS = [
  'proposedOn',
  'due',
  'counter',
  'counterReason',
  'plan',
  'answer',
  'answerAmount',
  'agreedOn',
  'agreedBy',
  'asked',
] as const satisfies readonly (keyof AgreementInputs)[]

export const NO_INPUTS: AgreementInputs = {
  proposedOn: null,
  due: null,
  counter: null,
  counterReason: null,
  plan: null,
  answer: null,
  answerAmount: null,
  agreedOn: null,
  agreedBy: null,
  asked: null,
}

/** One target's row as it was found. */
export interface KeptRow {
  inputs: AgreementInputs
  /** The amount that the last build found agreed; null where none was. */
  taken: number | null
  /** Rounds that ended with an agreement. */
  round: number
  /** The target as it stood. */
  proposed: number | null
}

/** By node key. */
export type KeptAgreement = Map<string, KeptRow>

/** How a manager answers a counter. */
export const ANSWERS = {
  accept: { en: 'accepted', zh: '同意' },
  decline: { en: 'declined', zh: '不同意' },
  other: { en: 'other amount', zh: '另定金额' },
} satisfies Record<string, Bilingual>

export type Answer = keyof typeof ANSWERS

/** Undefined for an empty cell and for anything that is no answer. Spreadsheets compare texts without regard to case. */
export const answerOf = (cell: Scalar, locale: Locale): Answer | undefined =>
  (Object.keys(ANSWERS) as Answer[]).find((key) => say(ANSWERS[key], locale).toLowerCase() === String(cell ?? '').toLowerCase())

export const isFilled = (cell: Scalar): boolean => cell !== null && cell !== ''
export const isNumber = (cell: Scalar): cell is number => typeof cell === 'number' && Number.isFinite(cell)
