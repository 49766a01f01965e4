// Agreed counters as overrides of the plan: what a build takes from the sheet Agreement, once.

import type { Bilingual, Locale } from '../../i18n/messages'
import { say } from '../../i18n/messages'
import { isoFromSerial } from '../../calendar'
import { tidy } from '../amounts'
import type { Override } from '../plan-settings'
import { agreedAmount, isAgreed } from './agreed-amount'
import type { KeptAgreement } from './agreement-inputs'
import { isFilled } from './agreement-inputs'

const texts = {
  reason: { en: 'agreed with {who} on {date}: {reason}', zh: '{date} 与{who}确认：{reason}' },
  answer: { en: 'agreed with {who} on {date}', zh: '{date} 与{who}确认' },
} satisfies Record<string, Bilingual>

/** One agreement that this build takes into the plan. */
export interface Taken {
  key: string
  override: Override
  /** In the money of the sheets. */
  before: number | null
  after: number
  round: number
}

/**
 * Amounts that were agreed since the last build: of a counter that was accepted, of an answer with an amount, and of a target that
 * stays as it was proposed, which is held too: nothing that others agree later moves it.
 * @param money how much currency a 1 on the sheets stands for.
 * @param isLocked whether a node's target is locked, by its key.
 * @param placeOf the cell of a row's counter, for messages.
 */
export function takeAgreed(
  kept: KeptAgreement,
  { money, locale }: { money: number; locale: Locale },
  isLocked: (key: string) => boolean,
  placeOf: (key: string) => Override['place'],
): Taken[] {
  return [...kept].flatMap(([key, { inputs, taken, round, proposed }]): Taken[] => {
    const row = { inputs, proposed: proposed ?? Number.NaN, taken, isLocked: isLocked(key), locale }
    const amount = agreedAmount(row)
    if (!isAgreed(row) || amount === null || !Number.isFinite(amount) || amount === taken) return []
    const said = { who: String(inputs.agreedBy), date: isoFromSerial(Math.floor(Number(inputs.agreedOn))) }
    // Why somebody asked for another amount is no reason for one that stays.
    const reason =
      amount !== proposed && isFilled(inputs.counterReason)
        ? say(texts.reason, locale, { ...said, reason: String(inputs.counterReason) })
        : say(texts.answer, locale, said)
    const override: Override = { amount: tidy(amount * money), reason, agreed: true, origin: 'agreed', place: placeOf(key) }
    return [{ key, override, before: proposed, after: amount, round: round + 1 }]
  })
}
