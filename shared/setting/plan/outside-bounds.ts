// Numbers that people decided on and that a floor, cap or lock in Team contradicts: they count, and are told by name and amount.

import type { Bilingual } from '../../i18n/messages'
import { sumOf, tidy } from '../amounts'
import { originTexts } from '../split/origin-texts'
import type { Note, Plan, PlanCheck, PlanNode } from './plan'

export const OUTSIDE_CHECK = 'outsideBounds'

const texts = {
  title: { en: 'Numbers set by hand lie within floor and cap', zh: '人工确定的目标不超出上下限' },
  detail: {
    en: 'Amount by which overrides, own numbers and agreed amounts lie above a cap or below a floor; they count all the same.',
    zh: '人工调整、自报数和已确认金额高于上限或低于下限的合计；仍按其计入。',
  },
  aboveCap: {
    en: 'The [what] of {who} is {amount}, {gap} above the cap of {cap}: the number counts, the cap does not. Raise the cap in Team, or lower the number.',
    zh: '{who} 的[what]为 {amount}，比上限 {cap} 高 {gap}：按该数计入，上限不起作用。请在“组织”提高上限，或降低该数。',
  },
  belowFloor: {
    en: 'The [what] of {who} is {amount}, {gap} below the floor of {floor}: the number counts, the floor does not. Lower the floor in Team, or raise the number.',
    zh: '{who} 的[what]为 {amount}，比下限 {floor} 低 {gap}：按该数计入，下限不起作用。请在“组织”降低下限，或提高该数。',
  },
  notLocked: {
    en: 'The [what] of {who} is {amount}, but Team locks {who} at {lock}: the number counts, the lock does not. Clear one of the two.',
    zh: '{who} 的[what]为 {amount}，但“组织”将其锁定为 {lock}：按该数计入，锁定不起作用。请清空其中之一。',
  },
} satisfies Record<string, Bilingual>

type Bounded = Pick<PlanNode, 'parent' | 'isClosed' | 'floor' | 'cap'>

/** Whose numbers can lie outside; the company's own bounds are held against its target. */
export const canBeOutside = ({ parent, isClosed, floor, cap }: Bounded): boolean => parent !== -1 && !isClosed && (floor ?? cap) !== null

/** How far a number set by hand lies outside the node's own floor and cap; 0 without one. */
export function outsideGap(node: PlanNode): number {
  const { override, floor, cap } = node
  if (override === undefined || !canBeOutside(node)) return 0
  return tidy(Math.max(0, override.amount - (cap ?? Infinity), (floor ?? 0) - override.amount))
}

/** The line of Check; none where nobody has a floor or cap. */
export const outsideChecks = ({ nodes }: Pick<Plan, 'nodes'>): PlanCheck[] =>
  nodes.some(canBeOutside) ? [{ id: OUTSIDE_CHECK, title: texts.title, detail: texts.detail, gap: sumOf(nodes.map(outsideGap)) }] : []

/** Whether a number set by hand is another than the one that the target is locked at: then the number wins over the lock. */
const isAgainstLock = ({ override, lock, parent, isClosed }: PlanNode): boolean =>
  override !== undefined && lock !== null && parent !== -1 && !isClosed && tidy(override.amount - lock) !== 0

/** By name, amounts in currency. */
export function outsideNotes({ nodes, settings }: Pick<Plan, 'nodes' | 'settings'>): Note[] {
  const inCurrency = (amount: number | null): number => tidy((amount ?? 0) * settings.money)
  return nodes.flatMap((node): Note[] => {
    const gap = outsideGap(node)
    const isLockIgnored = isAgainstLock(node)
    if (node.override === undefined || (gap === 0 && !isLockIgnored)) return []
    const { amount, origin = 'override' } = node.override
    const code = node.cap !== null && amount > node.cap ? 'aboveCap' : 'belowFloor'
    const codes = [...(isLockIgnored ? (['notLocked'] as const) : []), ...(gap === 0 ? [] : ([code] as const))]
    const what = originTexts[origin].one
    const params = {
      who: node.name,
      amount: inCurrency(amount),
      gap: inCurrency(gap),
      cap: inCurrency(node.cap),
      floor: inCurrency(node.floor),
      lock: inCurrency(node.lock),
    }
    return codes.map((each): Note => {
      const text = { en: texts[each].en.replace('[what]', what.en), zh: texts[each].zh.replace('[what]', what.zh) }
      return { code: `${each}ByHand`, text, params, node: node.key }
    })
  })
}
