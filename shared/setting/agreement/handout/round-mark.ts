// What a row of Agreement keeps of the round in which it was handed out: who answered an earlier one is asked again.

import type { Scalar } from '../../../workbook/cell'
import type { AgreementInputs, KeptAgreement } from '../agreement-inputs'
import { isFilled } from '../agreement-inputs'
import type { HandoutBy } from './carriers'

/** Of one row. */
export interface RoundMark {
  /** By which files it was handed out. */
  by: HandoutBy
  /** How many times it was handed out, this time included. */
  round: number
  /** The stamp of the plan, made at its first hand-out: files of another plan have another one. */
  plan: string
  /** The answer that stood in the row when it was handed out, which is none to this round; undefined once somebody answered. */
  stood?: string
}

const ANSWER = ['counter', 'answer', 'answerAmount', 'agreedOn', 'agreedBy'] as const satisfies readonly (keyof AgreementInputs)[]

/** As one text. */
export const answerIn = (inputs: AgreementInputs): string => ANSWER.map((column) => String(inputs[column] ?? '')).join('|')

export const hasAnswer = ({ counter, answer }: AgreementInputs): boolean => isFilled(counter) || isFilled(answer)

const ANSWERED = 'answered'

/** As it stands in a cell, such as "rep 2 of 1k9x0c: 450||||". */
export const markCell = ({ by, round, plan, stood }: RoundMark): string => `${by} ${round} of ${plan}: ${stood ?? ANSWERED}`

/** Undefined where the row was never handed out, or by a version that kept no rounds. */
export function readMark(cell: Scalar): RoundMark | undefined {
  const [, by, round, plan, stood] = /^(rep|manager) (\d+) of (\S+): (.*)$/s.exec(String(cell ?? '')) ?? []
  if (by === undefined) return undefined
  return { by: by as HandoutBy, round: Number(round), plan, ...(stood === ANSWERED ? {} : { stood }) }
}

/**
 * What a row says once it is handed out.
 * A manager's file is for answering what the people said, so whoever got a file of their own is not asked again by it.
 */
export function nextMark(inputs: AgreementInputs, plan: string, by: HandoutBy, isRep: boolean): RoundMark {
  const before = readMark(inputs.asked)
  if (before?.by === 'rep' && by === 'manager' && isRep) return before
  return { by, round: (before?.round ?? 0) + 1, plan, stood: answerIn(inputs) }
}

/** Whether somebody has answered the round in which the row stands. */
export function isAnswered(inputs: AgreementInputs): boolean {
  if (!hasAnswer(inputs)) return false
  const mark = readMark(inputs.asked)
  return mark?.stood === undefined || mark.stood !== answerIn(inputs)
}

/** The stamp of the plan in a workbook; undefined where nothing of it was handed out. */
export function planStampIn(kept: KeptAgreement): string | undefined {
  for (const { inputs } of kept.values()) {
    const mark = readMark(inputs.asked)
    if (mark !== undefined) return mark.plan
  }
  return undefined
}
