// Why somebody carries less than a whole month, in a word.

import type { Bilingual } from '../../i18n/messages'
import type { PresenceCause } from './month-factors'

export const causeTexts: Record<PresenceCause, Bilingual> = {
  ramp: { en: 'ramp', zh: '爬坡' },
  absence: { en: 'absence', zh: '缺勤' },
  vacancy: { en: 'vacancy', zh: '空缺' },
}
