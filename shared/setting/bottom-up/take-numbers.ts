// Own numbers as overrides of the plan, once each; what they leave of the targets stays with the manager, owned by nobody.

import type { Locale } from '../../i18n/messages'
import { say } from '../../i18n/messages'
import type { TeamRow } from '../../import/tables'
import { less, sumOf, tidy } from '../amounts'
import type { Override } from '../plan-settings'
import { unassignedId } from '../presence/unassigned'
import { rowsByKey } from '../team-tree'
import { isFilled } from '../agreement/agreement-inputs'
import type { KeptNumbers } from './bottom-up-inputs'
import { takenNumber } from './bottom-up-inputs'
import { bottomUpReasons } from './bottom-up-words'

/** One own number that this build makes the target; amounts in the money of the sheets. */
export interface TakenNumber {
  key: string
  before: number | null
  after: number
  reason: string
}

export interface TakenNumbers {
  taken: TakenNumber[]
  /** In currency: of the people, and of the rows "not assigned" beside them. */
  overrides: Map<string, Override>
}

export interface TakeRequest {
  kept: KeptNumbers
  team: readonly TeamRow[]
  /** Those that stand, in currency. */
  standing: ReadonlyMap<string, Override>
  money: number
  locale: Locale
  /** The cell of a row's own number, for messages. */
  placeOf: (key: string) => Override['place']
}

/**
 * Own numbers that were taken since the last build. The people beside keep their targets: what a number leaves of the target goes
 * to the row "not assigned" of the manager. A number above its target takes from that row first; what is more, the people
 * beside carry less of, as beside any override.
 */
export function takeNumbers({ kept, team, standing, money, locale, placeOf }: TakeRequest): TakenNumbers {
  const rows = rowsByKey(team)
  const taken: TakenNumber[] = []
  const overrides = new Map<string, Override>()
  const left = new Map<string, number>()
  for (const [key, { inputs, taken: before, target }] of kept) {
    const amount = takenNumber(inputs, locale)
    const row = rows.get(key)
    if (amount === null || amount === before || row === undefined || row.lock !== null) continue
    const reason = isFilled(inputs.remark)
      ? say(bottomUpReasons.remarked, locale, { remark: String(inputs.remark) })
      : say(bottomUpReasons.taken, locale)
    taken.push({ key, before: target, after: amount, reason })
    overrides.set(key, { amount: tidy(amount * money), reason, agreed: true, origin: 'own', place: placeOf(key) })
    if (row.parent !== null && target !== null) left.set(row.parent, sumOf([left.get(row.parent) ?? 0, less(target, amount)]))
  }
  for (const [manager, amount] of left) {
    const key = unassignedId(manager)
    const stood = standing.get(key)
    const open = stood === undefined ? (kept.get(key)?.target ?? 0) : stood.amount / money
    const held = Math.max(0, sumOf([open, amount]))
    if (amount === 0 || (held === 0 && stood === undefined)) continue
    overrides.set(key, { amount: tidy(held * money), reason: say(bottomUpReasons.left, locale), agreed: true, origin: 'left' })
  }
  return { taken, overrides }
}
