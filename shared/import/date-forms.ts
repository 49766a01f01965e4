// The forms in which dates are written, taken apart into year, month and day before anything is decided about their order.

import { plainText } from './cell-text'

/** What a text says: a day or a month that is certain, or three numbers whose order the column tells. */
export type DateForm =
  | { kind: 'day'; year: number; month: number; day: number }
  | { kind: 'month'; year: number; month: number }
  | { kind: 'number'; value: number }
  /** `hasLongYear`: the last number has four digits and is the year. `isDotted`: written as 2.1.2014, which is day first. */
  | { kind: 'open'; numbers: readonly [number, number, number]; hasLongYear: boolean; isDotted: boolean }

const TIME = /[t ]+(?:[上下]午\s*)?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]\.?m\.?|z|\s*[+-]\d{2}:?\d{2})?$/i
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+|\s*[(]?(?:星期|周|礼拜)[一二三四五六日天][)]?$/i

const NUMBER = /^(?:\d+|\d{5,}\.\d+)$/
const YEAR_FIRST = /^(\d{4})([-/.\s])(\d{1,2})(?:\2(\d{1,2}))?\.?$/
const CHINESE = /^(\d{4}|\d{2})\s*年\s*(\d{1,2})\s*月份?(?:\s*(\d{1,2})\s*[日号號]?)?$/
const THREE_NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})\.?$/
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/
const DAY_NAMED_MONTH = /^(?:(\d{1,2})(?:st|nd|rd|th|er)?[-\s./]*(?:de\s+)?)?(\p{L}{3,12})\.?[-\s,./']*(?:de\s+)?(\d{4}|\d{2})$/iu
const NAMED_MONTH_DAY = /^(\p{L}{3,12})\.?[-\s]*(\d{1,2})(?:st|nd|rd|th)?[,\s]+(\d{4})$/iu
const YEAR_NAMED_MONTH = /^(\d{4})[-\s/.](\p{L}{3,12})\.?(?:[-\s/.](\d{1,2}))?$/iu
const CHINESE_DIGITS = '〇一二三四五六七八九'

/** 70 to 99 are of the last century, as in spreadsheets. */
export const fullYear = (year: number): number => (year >= 100 ? year : year + (year < 70 ? 2000 : 1900))

/** 二〇二四年十二月五日 with digits. */
const withDigits = (text: string): string =>
  text.replace(/[〇零○一二三四五六七八九十]+/g, (numeral) => {
    const plain = numeral.replace(/[零○]/g, '〇')
    if (!plain.includes('十')) return [...plain].map((digit) => CHINESE_DIGITS.indexOf(digit)).join('')
    const [tens, ones] = plain.split('十')
    return String((tens === '' ? 1 : CHINESE_DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : CHINESE_DIGITS.indexOf(ones)))
  })

/** By which a date was made a text: an apostrophe before it, or ="2024-01-31". */
const TEXT_MARK = /^'|^="|"$/g

/** The text of a date without time and weekday, in half width. */
export function plainDate(text: string): string {
  const plain = plainText(text).replace(TEXT_MARK, '').replace(WEEKDAY, '').replace(TIME, '').replace(WEEKDAY, '').trim()
  return plain.includes('年') ? withDigits(plain) : plain
}

const dayOrMonth = (year: number, month: number, day: string | undefined): DateForm =>
  day === undefined ? { kind: 'month', year, month } : { kind: 'day', year, month, day: Number(day) }

const NAMES = 'january february march april may june july august september october november december'.split(' ')

/** 1 to 12 for the name of a month, 0 for any other word. */
export type MonthOfName = (name: string) => number

/** An English name or its beginning, from three letters on. */
export const englishMonth: MonthOfName = (name) =>
  name.length < 3 ? 0 : NAMES.findIndex((month) => month.startsWith(name.toLowerCase())) + 1

/**
 * @param plain what plainDate gave; undefined when it is written like no date.
 * @param monthOf the names of months that are known: tables know more languages than formulas, which must stay small.
 */
export function dateForm(plain: string, monthOf: MonthOfName = englishMonth): DateForm | undefined {
  if (NUMBER.test(plain)) return { kind: 'number', value: Number(plain) }
  const monthYear = MONTH_YEAR.exec(plain)
  if (monthYear !== null) return { kind: 'month', year: Number(monthYear[2]), month: Number(monthYear[1]) }
  const yearFirst = YEAR_FIRST.exec(plain)
  if (yearFirst !== null) return dayOrMonth(Number(yearFirst[1]), Number(yearFirst[3]), yearFirst[4])
  const chinese = CHINESE.exec(plain)
  if (chinese !== null) return dayOrMonth(fullYear(Number(chinese[1])), Number(chinese[2]), chinese[3])
  const three = THREE_NUMBERS.exec(plain)
  if (three !== null) {
    const numbers = [Number(three[1]), Number(three[3]), Number(three[4])] as const
    return { kind: 'open', numbers, hasLongYear: three[4].length === 4, isDotted: three[2] === '.' }
  }
  return namedMonth(plain, monthOf)
}

function namedMonth(plain: string, monthOf: MonthOfName): DateForm | undefined {
  const dayFirst = DAY_NAMED_MONTH.exec(plain)
  if (dayFirst !== null && monthOf(dayFirst[2]) > 0) return dayOrMonth(fullYear(Number(dayFirst[3])), monthOf(dayFirst[2]), dayFirst[1])
  const monthFirst = NAMED_MONTH_DAY.exec(plain)
  if (monthFirst !== null && monthOf(monthFirst[1]) > 0) {
    return { kind: 'day', year: Number(monthFirst[3]), month: monthOf(monthFirst[1]), day: Number(monthFirst[2]) }
  }
  const yearFirst = YEAR_NAMED_MONTH.exec(plain)
  if (yearFirst !== null && monthOf(yearFirst[2]) > 0) return dayOrMonth(Number(yearFirst[1]), monthOf(yearFirst[2]), yearFirst[3])
  return undefined
}
