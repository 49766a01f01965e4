// Which round an answer is one to: a rep's, and what a manager decides about it; and of which workbook a file is.

import { expect, it } from 'vitest'
import type { AgreementInputs, KeptAgreement } from '../../../shared/setting/agreement/agreement-inputs'
import { NO_INPUTS } from '../../../shared/setting/agreement/agreement-inputs'
import { collectAnswers, unanswered } from '../../../shared/setting/agreement/handout/collect-answers'
import type { HandedFile, HandedRow } from '../../../shared/setting/agreement/handout/read-handout'
import { DECISION } from '../../../shared/setting/agreement/handout/read-handout'
import { answerIn, markCell, newHand, nextMark } from '../../../shared/setting/agreement/handout/round-mark'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import { smallCompany } from './small-company'

const plan = makePlan(smallCompany())
const counter = { counter: 450, counterReason: 'r' }
const decided = { answer: 'accepted', agreedOn: 41_660, agreedBy: 'Amy' }

/** a1, handed out to the rep in two rounds, with what stands in the row. */
const keptOf = (inputs: Partial<AgreementInputs>, stood = answerIn({ ...NO_INPUTS, ...inputs })): KeptAgreement => {
  const asked = markCell({ by: 'rep', round: 2, hands: ['one', 'two'], stood })
  return new Map([['a1', { inputs: { ...NO_INPUTS, proposedOn: 41_650, ...inputs, asked }, taken: null, round: 0, proposed: 480 }]])
}
const file = (row: Partial<HandedRow>, hands: string[]): HandedFile => ({
  ...{ file: 'f.xlsx', revision: 1, year: 2014, hands, problems: [] },
  rows: [{ key: 'a1', parent: 'a', proposed: 480, cells: {}, ...row }],
})
/** What is told, and whether a1 is still asked. */
function collected(kept: KeptAgreement, handed: HandedFile) {
  const { entries, problems } = collectAnswers(plan, kept, [handed], 1)
  const inputs = { ...kept.get('a1')!.inputs, ...entries.get('a1') }
  const after: KeptAgreement = new Map([['a1', { ...kept.get('a1')!, inputs }]])
  return { codes: problems.map(({ code }) => code), inputs, isAsked: unanswered(plan, after, 0).length > 0 }
}

it("ties a manager's answer to the round in which the manager's file was made", () => {
  const older = collected(keptOf(counter), file({ cells: decided, seen: 450, round: 1 }, ['one']))
  expect(older).toMatchObject({ codes: ['earlier'], isAsked: true, inputs: { answer: 'accepted', agreedBy: 'Amy' } })
  const now = collected(keptOf(counter), file({ cells: decided, seen: 450, round: 2 }, ['two']))
  expect(now).toMatchObject({ codes: [], isAsked: false })
  // Of another counter than the one that stands there nothing lands, so nothing is answered.
  const other = collected(keptOf(counter), file({ cells: decided, seen: 460, round: 2 }, ['two']))
  expect(other).toMatchObject({ codes: ['otherCounter'], isAsked: true, inputs: { answer: null } })
  // How to reach it is no answer.
  expect(collected(keptOf({}), file({ cells: { plan: 'visit' }, seen: null, round: 2 }, ['two'])).isAsked).toBe(true)
})

it("ties a rep's answer to its round alike, and tells of an earlier one", () => {
  const reply = { cells: counter, takesBack: DECISION }
  expect(collected(keptOf({}), file({ ...reply, round: 1 }, ['one']))).toMatchObject({ codes: ['earlier'], isAsked: true })
  expect(collected(keptOf({}), file({ ...reply, round: 2 }, ['two']))).toMatchObject({ codes: [], isAsked: false })
})

it('knows its own hand-outs from those of a copy and of another plan', () => {
  const of = (...hands: string[]) => collected(keptOf({}), file({ cells: counter, round: 2 }, hands)).codes
  expect([of('one'), of('one', 'two'), of('one', 'copy'), of('other')]).toEqual([[], [], ['copied'], ['otherPlan']])
  const hands = Array.from({ length: 100 }, newHand)
  expect(new Set(hands).size).toBe(100)
  const marks = [nextMark(NO_INPUTS, 'one', 'rep', true)]
  marks.push(nextMark({ ...NO_INPUTS, asked: markCell(marks[0]) }, 'two', 'rep', true))
  marks.push(nextMark({ ...NO_INPUTS, asked: markCell(marks[1]) }, 'three', 'manager', true))
  expect(marks.map(({ round, hands: own }) => [round, ...own])).toEqual([
    [1, 'one'],
    [2, 'one', 'two'],
    [2, 'one', 'two'],
  ])
})
