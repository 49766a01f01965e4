// The words for a day that is not what its weekday says, on the Calendar sheet and wherever such a table is read.

import type { Bilingual } from '../i18n/messages'
import type { CalendarDay } from './china-calendar'

export const DAY_KINDS: Record<CalendarDay['kind'], Bilingual> = {
  holiday: { en: 'holiday', zh: '节假日' },
  makeup: { en: 'working day', zh: '调休上班' },
}
