// What only the person can tell about a table, as questions with their answers.

import { isoFromSerial, isYmd, serialFromYmd } from '../../calendar/day-serial'
import type { Bilingual } from '../../i18n/messages'
import { fullYear } from '../date-forms'
import type { DateOrder } from '../dates'
import type { Problem } from '../problem'
import type { ReadingQuestion } from '../reading/inspection'
import type { UnderstoodTable } from '../understood-table'

const texts = {
  dates: { en: 'How are dates such as "{text}" written?', zh: '类似“{text}”的日期是怎样书写的？' },
  dmy: { en: 'Day first: {date}', zh: '日在前：{date}' },
  mdy: { en: 'Month first: {date}', zh: '月在前：{date}' },
  ymd: { en: 'Year first: {date}', zh: '年在前：{date}' },
  decimal: { en: 'What does "{text}" mean?', zh: '“{text}”表示多少？' },
  thousand: { en: '{amount}: the mark separates thousands', zh: '{amount}：该符号为千位分隔' },
  fraction: { en: '{amount}: the mark is a decimal point', zh: '{amount}：该符号为小数点' },
  year: { en: 'Of which year are the months of this table?', zh: '表中的月份属于哪一年？' },
  someYear: { en: '{year}', zh: '{year} 年' },
} satisfies Record<string, Bilingual>

/** Problems and warnings that are asked as questions instead. */
const ASKED: ReadonlySet<string> = new Set(['ambiguousDates', 'decimalOpen', 'yearAssumed'])

export const isQuestion = ({ code }: Problem): boolean => ASKED.has(code)

/** One question of each kind, about the first place where it arises. */
export function questionsOf({ table }: UnderstoodTable, problems: readonly Problem[]): ReadingQuestion[] {
  const first = (code: string): Problem | undefined => problems.find((problem) => problem.code === code)
  const dates = first('ambiguousDates')
  const decimal = first('decimalOpen')
  const year = first('yearAssumed')
  return [
    ...(dates === undefined ? [] : [datesQuestion(dates)]),
    ...(decimal === undefined ? [] : [decimalQuestion(decimal)]),
    ...(year === undefined ? [] : [yearQuestion(year, table.source)]),
  ]
}

function datesQuestion({ place, params }: Problem): ReadingQuestion {
  const [a, b, c] = String(params.text).split(/\D+/).map(Number)
  const dates: readonly (readonly [DateOrder, number, number, number])[] = [
    ['dmy', fullYear(c), b, a],
    ['mdy', fullYear(c), a, b],
    ['ymd', fullYear(a), b, c],
  ]
  return {
    kind: 'dates',
    place,
    text: texts.dates,
    params,
    choices: dates
      .filter(([order, year, month, day]) => isYmd({ year, month, day }) && (order !== 'ymd' || c < 100))
      .map(([order, year, month, day]) => ({
        title: texts[order],
        params: { date: isoFromSerial(serialFromYmd({ year, month, day })) },
        answer: { dates: order },
      })),
  }
}

function decimalQuestion({ place, params }: Problem): ReadingQuestion {
  const digits = String(params.text).replace(/[^\d.]/g, '')
  const answers = [
    { title: texts.fraction, params: { amount: Number(digits) }, answer: { decimal: '.' as const } },
    { title: texts.thousand, params: { amount: Number(digits.replace('.', '')) }, answer: { decimal: ',' as const } },
  ]
  return {
    kind: 'decimal',
    place,
    text: texts.decimal,
    params,
    choices: answers,
    assumed: { decimal: params.mark === ',' ? ',' : '.' },
  }
}

/** Years before the assumed one that are offered too. */
const EARLIER = 2

function yearQuestion({ params }: Problem, place: ReadingQuestion['place']): ReadingQuestion {
  const assumed = Number(params.year)
  return {
    kind: 'year',
    place,
    text: texts.year,
    params: {},
    choices: Array.from({ length: EARLIER + 1 }, (_, back) => ({
      title: texts.someYear,
      params: { year: String(assumed - back) },
      answer: { year: assumed - back },
    })),
    assumed: { year: assumed },
  }
}
