// Calendar (日历): the days that are not what their weekday says, with how far the official ones are known.

import { defaultCalendar } from '../../calendar'
import { DAY_KINDS } from '../../calendar/day-kinds'
import type { Bilingual } from '../../i18n/messages'
import * as palette from '../../workbook/palette'
import type { SheetSpec } from '../../workbook/spec'
import type { CalendarEntry } from '../history/plan-months'
import { input, peoplesSheet } from './peoples-sheet'
import type { SheetContext } from './sheet-context'

const texts = {
  title: { en: 'Calendar', zh: '日历' },
  subtitle: {
    en: 'Days that are not what their weekday says: holidays, and weekend days that are worked. They decide the selling days.',
    zh: '与星期不一致的日子：节假日和调休上班日，用于计算销售天数。',
  },
  columns: { day: { en: 'Date', zh: '日期' }, kind: { en: 'Kind', zh: '类型' }, name: { en: 'Name', zh: '名称' } },
}

const knownUntil: Bilingual = {
  en: 'Official holidays and make-up days are known until the end of {until}.',
  zh: '法定节假日与调休上班日已知至 {until} 年底。',
}

const both = (a: Bilingual, b: Bilingual, until: string): Bilingual => ({
  en: `${a.en} ${b.en.replace('{until}', until)}`,
  zh: `${a.zh}${b.zh.replace('{until}', until)}`,
})

export function calendarSheet(context: SheetContext, days: CalendarEntry[]): SheetSpec {
  const { say } = context
  const heads = texts.columns
  const kinds = [say(DAY_KINDS.holiday), say(DAY_KINDS.makeup)]
  const columns = [
    input(
      'day',
      say(heads.day),
      14,
      palette.DATE_STYLE,
      days.map(({ day }) => day),
    ),
    input(
      'kind',
      say(heads.kind),
      16,
      palette.TEXT_STYLE,
      days.map(({ kind }) => say(DAY_KINDS[kind])),
      { validation: { kind: 'list', items: kinds, message: kinds.join(' / ') } },
    ),
    input(
      'name',
      say(heads.name),
      24,
      palette.TEXT_STYLE,
      days.map(({ name }) => name),
    ),
  ]
  const until = defaultCalendar(context.locale, context.plan.settings.year).knownUntil
  const subtitle = until === undefined ? texts.subtitle : both(texts.subtitle, knownUntil, String(until))
  return peoplesSheet(context, { key: 'calendar', title: texts.title, subtitle, count: days.length, columns, spareRows: 60 })
}
