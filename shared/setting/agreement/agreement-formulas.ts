// The live formulas of Agreement: the same rules as agreed-amount.ts, smart-check.ts and agreement-rows.ts.

import type { Bilingual } from '../../i18n/messages'
import type { Formula, Ref } from '../../workbook/formula'
import { f, joined, quoted } from '../../workbook/formula'
import { sumOfChildren } from '../sheets/node-columns'
import { sentencesOf } from '../sheets/sentences'
import { ANSWERS } from './agreement-inputs'
import type { Flaw, State } from './agreed-amount'
import { flawTexts, stateTexts } from './agreement-words'
import type { Range, SmartFacts } from './smart-check'
import { isPartOfYear, rangeGapsOf } from './smart-check'
import type { Gap } from './smart-texts'
import { gapTexts } from './smart-texts'

export const AGREEMENT = 'agreement'

/** A cell of the row that a formula stands in. */
export type Cell = (column: string) => Ref

type Say = (text: Bilingual) => string

const isFilled = (cell: Ref): Formula => f`${cell}<>""`
/** Comparing a text with 0 is true in spreadsheets, so it is asked only of numbers. */
const isAmount = (cell: Ref): Formula => f`IF(ISNUMBER(${cell}),${cell}>=0,FALSE)`

export function agreedFormula(c: Cell, say: Say): Formula {
  const kept = f`IF(ISNUMBER(${c('taken')}),${c('taken')},${c('proposed')})`
  const accepted = f`IF(${isAmount(c('counter'))},${c('counter')},${kept})`
  const other = f`IF(${isAmount(c('answerAmount'))},${c('answerAmount')},"")`
  const answer = c('answer')
  return f`=IF(OR(${c('locked')}=1,${c('earlier')}=1),"",IF(${answer}=${quoted(say(ANSWERS.accept))},${accepted},IF(${answer}=${quoted(say(ANSWERS.decline))},${kept},IF(${answer}=${quoted(say(ANSWERS.other))},${other},""))))`
}

const isAgreed = (c: Cell): Formula =>
  f`AND(ISNUMBER(${c('agreed')}),ISNUMBER(${c('agreedOn')}),${isFilled(c('agreedBy'))},OR(${c('counter')}="",AND(${isAmount(c('counter'))},${isFilled(c('counterReason'))})))`

/** Whether the state of a row says so. */
export const isAgreedRow = (c: Cell, say: Say): Formula => f`${c('state')}=${quoted(say(stateTexts.agreed))}`

export function stateFormula(c: Cell, say: Say): Formula {
  const text = (state: State): Formula => quoted(say(stateTexts[state]))
  return f`=IF(${c('locked')}=1,${text('locked')},IF(${c('earlier')}=1,${text('again')},IF(${isAgreed(c)},${text('agreed')},IF(${isAmount(c('counter'))},${text('countered')},IF(ISNUMBER(${c('proposedOn')}),${text('proposed')},${text('draft')})))))`
}

/** 1 where what stands in the row was said in an earlier round (round-mark.ts). */
export function earlierFormula(c: Cell): Formula {
  const day = c('agreedOn')
  const dayNumber = f`IF(ISNUMBER(${day}),YEAR(${day})*10000+MONTH(${day})*100+DAY(${day}),${day})`
  const now = joined([f`${c('counter')}`, f`${c('answer')}`, f`${c('answerAmount')}`, dayNumber, f`${c('agreedBy')}`], '&"|"&')
  const stood = f`MID(${c('asked')},FIND(": ",${c('asked')})+2,9999)`
  // Numbers that are joined to a text have the decimal mark of whoever looks.
  const same = f`SUBSTITUTE(${stood},",",".")=SUBSTITUTE(${now},",",".")`
  const asked = f`OR(${isFilled(c('answer'))},AND(${isFilled(c('counter'))},LEFT(${c('asked')},4)="rep "))`
  return f`=IF(${c('asked')}="",0,IF(${asked},IFERROR(IF(${same},1,0),0),0))`
}

/** @param places decimals to which amounts are compared. */
export function flawsFormula(c: Cell, say: Say, places: number): Formula {
  const answers = joined(
    Object.values(ANSWERS).map((text) => f`${c('answer')}=${quoted(say(text))}`),
    ',',
  )
  const asked: Record<Flaw, Formula> = {
    counterLocked: f`AND(${c('locked')}=1,${isFilled(c('counter'))})`,
    counterText: f`AND(${isFilled(c('counter'))},NOT(${isAmount(c('counter'))}))`,
    counterReason: f`AND(${isFilled(c('counter'))},${c('counterReason')}="")`,
    answerText: f`AND(${isFilled(c('answer'))},NOT(OR(${answers})))`,
    answerAmount: f`AND(${c('answer')}=${quoted(say(ANSWERS.other))},NOT(${isAmount(c('answerAmount'))}))`,
    agreedOn: f`AND(ISNUMBER(${c('agreed')}),NOT(ISNUMBER(${c('agreedOn')})))`,
    agreedBy: f`AND(ISNUMBER(${c('agreed')}),${c('agreedBy')}="")`,
    moved: f`AND(${isAgreed(c)},IF(ISNUMBER(${c('taken')}),ROUND(${c('taken')}-${c('proposed')},${places})<>0,FALSE))`,
  }
  return sentencesOf(asked, flawTexts, say)
}

/** What is missing of a target; what cannot change with the amount is decided at the build. */
export function smartFormula(c: Cell, say: Say, { hasMetric, range, unknown, cap, hasOwner, deadline }: SmartFacts): Formula {
  const amount = c('proposed')
  const asked: Partial<Record<Gap, Formula | boolean>> = {
    metric: !hasMetric,
    number: f`${amount}<=0`,
    ...(range === null ? {} : rangeFormulas(c, range)),
    cap: cap === null ? false : f`${amount}>${cap}`,
    ...(unknown === undefined ? {} : { [unknown]: true }),
    owner: !hasOwner,
    deadline: deadline === null,
  }
  return sentencesOf(asked, gapTexts, say)
}

function rangeFormulas(c: Cell, range: Range): Partial<Record<Gap, Formula | boolean>> {
  const amount = c('proposed')
  const { above, below, carry } = rangeGapsOf(range)
  return {
    // The high end of a whole year stands in no cell where the months that are there carry less.
    [above]: range.whole === range.high ? f`${amount}>${c('high')}` : f`${amount}>${range.whole}`,
    [below]: f`${amount}<${c('low')}`,
    [carry]: isPartOfYear(range) && f`${amount}>${c('carry')}`,
  }
}

/** Sum of a column over the children of a row. */
export const sumBelow = (rows: string[], column: string, no: Ref): Formula => sumOfChildren(AGREEMENT, rows, column, no)
