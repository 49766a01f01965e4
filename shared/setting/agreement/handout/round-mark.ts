// What a row of Agreement keeps of the rounds in which it was handed out: who answered an earlier one is asked again.

import { isoFromSerial } from '../../../calendar'
import type { Scalar } from '../../../workbook/cell'
import type { AgreementInputs, KeptAgreement } from '../agreement-inputs'
import { isFilled, isNumber } from '../agreement-inputs'
import type { HandoutBy } from './carriers'

/** Of one row. */
export interface RoundMark {
  /** By which files it was handed out. */
  by: HandoutBy
  /** How many times it was handed out, this time included. */
  round: number
  /**
   * Marks of the hand-outs that it was in, the latest last. Each is made at random, so that files of a copy of the workbook are told
   * from its own as soon as either has handed out again; a file from before the copying was handed out by both.
   */
  hands: readonly string[]
  /** The answer that stood in the row when it was handed out, which is none to this round; undefined once somebody answered. */
  stood?: string
}

const ANSWER = ['counter', 'answer', 'answerAmount', 'agreedOn', 'agreedBy'] as const satisfies readonly (keyof AgreementInputs)[]

/** A day as one number, such as 20140120: joined to a text, a day reads as each host likes. */
const dayNumber = (cell: Scalar): Scalar => (isNumber(cell) ? Number(isoFromSerial(Math.floor(cell)).replaceAll('-', '')) : cell)

/** As one text; the formula of the sheet (agreement-formulas.ts) joins the same. */
export const answerIn = (inputs: AgreementInputs): string =>
  ANSWER.map((column) => String((column === 'agreedOn' ? dayNumber(inputs[column]) : inputs[column]) ?? '')).join('|')

/** As spreadsheets compare: without regard to case, and whatever the decimal mark is. */
const isSame = (one: string, other: string): boolean => one.replaceAll(',', '.').toLowerCase() === other.replaceAll(',', '.').toLowerCase()

export const hasAnswer = ({ counter, answer }: AgreementInputs): boolean => isFilled(counter) || isFilled(answer)

const ANSWERED = 'answered'
const BETWEEN = '.'

/** Short enough for a cell, and as good as never made twice. */
export const newHand = (): string => Math.floor(Math.random() * 36 ** 7).toString(36)

export const handsText = (hands: readonly string[]): string => hands.join(BETWEEN)
export const readHands = (text: string): string[] => text.split(BETWEEN)

/** As it stands in a cell, such as "rep 2 of 1k9x0c.8f3a2: 450||||". */
export const markCell = ({ by, round, hands, stood }: RoundMark): string => `${by} ${round} of ${handsText(hands)}: ${stood ?? ANSWERED}`

/** Undefined where the row was never handed out, or by a version that kept no rounds. */
export function readMark(cell: Scalar): RoundMark | undefined {
  const [, by, round, hands, stood] = /^(rep|manager) (\d+) of (\S+): (.*)$/s.exec(String(cell ?? '')) ?? []
  if (by === undefined) return undefined
  return { by: by as HandoutBy, round: Number(round), hands: readHands(hands), ...(stood === ANSWERED ? {} : { stood }) }
}

/**
 * What a row says once it is handed out.
 * A manager's file is for answering what the people said, so whoever got a file of their own is not asked again by it.
 * @param hand of this hand-out.
 */
export function nextMark(inputs: AgreementInputs, hand: string, by: HandoutBy, isRep: boolean): RoundMark {
  const before = readMark(inputs.asked)
  if (before?.by === 'rep' && by === 'manager' && isRep) return before
  return { by, round: (before?.round ?? 0) + 1, hands: [...(before?.hands ?? []), hand], stood: answerIn(inputs) }
}

/** Whether somebody has answered the round in which the row stands. */
export function isAnswered(inputs: AgreementInputs): boolean {
  if (!hasAnswer(inputs)) return false
  const mark = readMark(inputs.asked)
  return mark?.stood === undefined || !isSame(mark.stood, answerIn(inputs))
}

/**
 * Whether what stands in the row was said in an earlier round, so that it counts for nothing in this one. A counter that went to the
 * manager in a file waits for the manager's answer and counts on.
 */
export const isOfEarlierRound = (inputs: AgreementInputs): boolean =>
  hasAnswer(inputs) && !isAnswered(inputs) && (isFilled(inputs.answer) || readMark(inputs.asked)?.by === 'rep')

/** Marks of all hand-outs of a workbook, as far as rows of it still stand. */
export const handsIn = (kept: KeptAgreement): Set<string> =>
  new Set([...kept.values()].flatMap(({ inputs }) => readMark(inputs.asked)?.hands ?? []))
