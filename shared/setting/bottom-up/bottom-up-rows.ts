// Everything that Bottom-up shows, computed as the formulas of the sheet compute it: sums by level, the gap, and what is unknown.

import type { Locale } from '../../i18n/messages'
import { less, sheetRound, sumOf } from '../amounts'
import { isFilled } from '../agreement/agreement-inputs'
import { isLockedNode } from '../agreement/agreement-room'
import type { Plan, PlanNode } from '../plan/plan'
import type { BottomUpInputs, KeptNumbers } from './bottom-up-inputs'
import { isOwnNumber, isYes, NO_NUMBER, takenNumber } from './bottom-up-inputs'

/** What goes wrong in a row, in the order in which it is told. */
export type NumberFlaw = 'ownText' | 'ownDigits' | 'takeText' | 'takeNothing' | 'takeLocked'

/** Amounts in the money of the sheets; null where the cell is empty. */
export interface BottomUpRow {
  node: PlanNode
  /** A person who can be asked: units sum, and nobody answers for what is not assigned. */
  isAsked: boolean
  isLocked: boolean
  inputs: BottomUpInputs
  /** The own number, once it is the target by this build. */
  taken: number | null
  /** Own number, or the sum of those below; null where nobody has answered. */
  bottomUp: number | null
  asked: number
  answered: number
  targetAnswered: number | null
  /** Targets of those who answered less their own numbers. */
  gap: number | null
  /** Targets of those below who have no own number. */
  unknown: number
  /** Target less bottom-up, once everybody has answered. */
  whole: number | null
  flaws: NumberFlaw[]
}

/** Decimals of units to which an own number is looked at. */
export const DIGIT_PLACES = 6

const isPerson = ({ children, isUnassigned }: PlanNode): boolean => children.length === 0 && isUnassigned !== true

/**
 * One row for every node that is active, in the plan's order.
 * @param kept what stood in the sheet. @param places decimals to which the sheet rounds amounts.
 */
export function bottomUpRows({ nodes, unit, settings }: Plan, kept: KeptNumbers, places: number): BottomUpRow[] {
  const rows = new Map<number, BottomUpRow>()
  const round = (amount: number): number => sheetRound(amount, places) + 0
  // Children come after their parents, so backwards.
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index]
    if (node.isClosed) continue
    const { inputs } = kept.get(node.key) ?? NO_NUMBER
    const below = node.children.flatMap((child) => rows.get(child) ?? [])
    const isAsked = isPerson(node)
    const isLocked = isLockedNode(node)
    const own = isAsked && isOwnNumber(inputs.own) ? round(inputs.own) : null
    const isUnit = node.children.length > 0
    const asked = isUnit ? sumOf(below.map((row) => row.asked)) : Number(isAsked)
    const answered = isUnit ? sumOf(below.map((row) => row.answered)) : Number(own !== null)
    const total = (pick: (row: BottomUpRow) => number | null): number => sumOf(below.map((row) => pick(row) ?? 0))
    const bottomUp = answered === 0 ? null : isUnit ? round(total((row) => row.bottomUp)) : own
    const targetAnswered = answered === 0 ? null : isUnit ? round(total((row) => row.targetAnswered)) : node.target
    rows.set(index, {
      node,
      isAsked,
      isLocked,
      inputs,
      taken: isAsked && !isLocked ? takenNumber(inputs, settings.locale) : null,
      bottomUp,
      asked,
      answered,
      targetAnswered,
      gap: bottomUp === null || targetAnswered === null ? null : round(less(targetAnswered, bottomUp)),
      unknown: round(isUnit ? total((row) => row.unknown) : own === null ? node.target : 0),
      whole: bottomUp !== null && answered === asked ? round(less(node.target, bottomUp)) : null,
      flaws: isAsked ? flawsOf(inputs, { isLocked, unit, locale: settings.locale }) : [],
    })
  }
  return [...rows.values()].reverse()
}

function flawsOf(
  { own, take }: BottomUpInputs,
  { isLocked, unit, locale }: { isLocked: boolean; unit: number; locale: Locale },
): NumberFlaw[] {
  const takes = isYes(take, locale)
  const flaws: [NumberFlaw, boolean][] = [
    ['ownText', isFilled(own) && !isOwnNumber(own)],
    ['ownDigits', isOwnNumber(own) && sheetRound(own / unit, DIGIT_PLACES) !== sheetRound(own / unit, 0)],
    ['takeText', isFilled(take) && !takes],
    ['takeNothing', takes && !isOwnNumber(own)],
    ['takeLocked', takes && isLocked],
  ]
  return flaws.flatMap(([flaw, isSo]) => (isSo ? [flaw] : []))
}
