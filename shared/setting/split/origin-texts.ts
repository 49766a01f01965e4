// What a number in the override column is called, by where it came from: typed there, an own number that was taken, agreed.

import type { Bilingual } from '../../i18n/messages'
import type { Override } from '../plan-settings'

export type Origin = NonNullable<Override['origin']> | 'override'

export const originTexts: Record<Origin, { one: Bilingual; many: Bilingual }> = {
  override: { one: { en: 'override', zh: '人工调整' }, many: { en: 'overrides', zh: '人工调整' } },
  own: {
    one: { en: 'own number taken bottom-up', zh: '自下而上采纳的自报数' },
    many: { en: 'own numbers taken bottom-up', zh: '自下而上采纳的自报数' },
  },
  left: {
    one: { en: 'amount left by own numbers', zh: '自报数留下的待分配金额' },
    many: { en: 'amounts left by own numbers', zh: '自报数留下的待分配金额' },
  },
  agreed: { one: { en: 'agreed amount', zh: '已确认金额' }, many: { en: 'agreed amounts', zh: '已确认金额' } },
}
