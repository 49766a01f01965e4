// Says why ALLOCATE has no result: who is asked for the impossible and by how much, in the user's own amounts.

import type { Bilingual } from '../i18n/messages'
import type { AllocationError, AllocationReason } from '../statistics'
import { placeWords, type Size } from './range'
import { refuse } from './refusal'

/** How the engine's numbers read in the sheet. */
export interface RefusalContext {
  /** In the user's amounts. */
  unit: number
  /** The engine's steps in one of the user's amounts. */
  scale: number
  /** Where the parts with these indices stand. */
  placesOf(indices: readonly number[]): { row: number; column: number }[]
  size: Size
}

/** Parts that a message lists before it counts the rest. */
const LISTED = 5

/** @throws FunctionError with the reason in words. */
export function refuseSplit({ reason, amount, indices }: AllocationError, context: RefusalContext): never {
  const { en, zh } = who(context.placesOf(indices.slice(0, LISTED)), indices.length, context.size)
  return refuse(TEXTS[reason] ?? OTHER, { amount: Math.abs(amount) / context.scale, unit: context.unit, who: en, whoZh: zh, reason })
}

/** "row 2; row 5; row 9 and 7 more", counted from the first cell of the split. */
function who(places: { row: number; column: number }[], count: number, size: Size): Bilingual {
  const words = places.map(({ row, column }) => placeWords(size, row, column))
  const more = count - places.length
  return {
    en: words.map(({ en }) => en).join('; ') + (more > 0 ? ` and ${more} more` : ''),
    zh: words.map(({ zh }) => zh).join('、') + (more > 0 ? `等 ${count} 处` : ''),
  }
}

/** What all those of a kind need is more than there is. */
const needMore = (en: string, zh: string): Bilingual => ({
  en: `The ${en} need {amount} more than there is to split ({who}). Lower them by that, or raise the total.`,
  zh: `${zh}合计比可分解的金额多 {amount}（{whoZh}）。请降低这么多，或提高总额。`,
})

const TEXTS: Partial<Record<AllocationReason, Bilingual>> = {
  'floor-above-cap': {
    en: 'The floor is above the cap by {amount} ({who}). Lower the floor or raise the cap.',
    zh: '下限比上限高 {amount}（{whoZh}）。请降低下限或提高上限。',
  },
  'floors-exceed-total': needMore('floors', '下限'),
  'caps-below-total': {
    en: 'The caps leave {amount} that no part may take ({who}). Raise them by that, or lower the total.',
    zh: '受上限限制，有 {amount} 无法分配（{whoZh}）。请提高这么多，或降低总额。',
  },
  'locks-exceed-total': needMore('locks', '锁定'),
  'locks-below-total': {
    en: 'Every part is locked, and {amount} is left ({who}). Raise the locks by that, or leave one empty.',
    zh: '所有部分都已锁定，还剩 {amount}（{whoZh}）。请提高锁定值，或留出一个不锁定。',
  },
  'zero-weights': {
    en: 'No part has a weight above zero, so nobody can take {amount}. Give somebody a weight.',
    zh: '没有大于零的权重，{amount} 无法分配。请填写权重。',
  },
  'unit-too-coarse': {
    en: 'No split into multiples of {unit} keeps the floors and caps: {amount} cannot be placed. Choose a smaller unit.',
    zh: '以 {unit} 为单位无法同时满足下限和上限：有 {amount} 无法安排。请选择更小的单位。',
  },
  'invalid-lock': {
    en: 'The locks are too large to be counted exactly ({who}).',
    zh: '锁定的金额过大，无法精确计算（{whoZh}）。',
  },
}
const OTHER = { en: 'There is no such split ({reason}).', zh: '无法这样分解（{reason}）。' }
