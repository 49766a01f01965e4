// Reads the heads of columns that hold the amounts of a period: 1月 · 一月 · Jan · 2014-01 · M01 · Jan-14 · Q1 · 2014年第一季度 · FY2014.

import { ymdFromSerial } from '../../calendar/day-serial'
import type { Scalar } from '../../workbook/cell'
import { takeUnit } from '../columns/money-unit'
import { MONTH_NAME, monthOfName } from '../month-names'
import { plainWord } from '../simplified'
import type { Measure } from './measure-words'
import { takeMeasure } from './measure-words'
import type { Period, PeriodLength } from './period'

export interface PeriodHead {
  period: Period
  measure?: Measure
  /** The power of ten that the head states for its amounts. */
  power?: number
}

/** What a line of a head says; a part left out is not named. */
interface HeadParts {
  year?: number
  part?: { length: PeriodLength; part: number; isFiscal: boolean }
  measure?: Measure
  power?: number
  /** True when nothing else stands in the line. */
  isWhole: boolean
}

const DIGITS = '〇一二三四五六七八九十'
const ORDINALS = ['first', 'second', 'third', 'fourth']
const YEAR = String.raw`(?<!\d)((?:19|20)\d{2})`
const YEAR_OR_TWO = String.raw`((?:19|20)\d{2}|\d{2})`
const MONTH = '(1[0-2]|0?[1-9])'

/** 1 to 12 for "三", "十二". */
function chineseNumber(text: string): number {
  if (text.startsWith('十')) return 10 + Math.max(0, DIGITS.indexOf(text[1] ?? '〇'))
  return DIGITS.indexOf(text)
}

const century = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits))
const orderOf = (text: string): number =>
  /\d/.test(text) ? Number(text) : ORDINALS.includes(text) ? ORDINALS.indexOf(text) + 1 : chineseNumber(text)

type Reading = Pick<HeadParts, 'year' | 'part' | 'measure'>
const month = (part: number, year?: string, isFiscal = false): Reading => ({
  part: { length: 1, part, isFiscal },
  ...(year === undefined ? {} : { year: century(year) }),
})
const longer = (length: 3 | 6, part: number, year?: string): Reading => ({
  part: { length, part, isFiscal: true },
  ...(year === undefined ? {} : { year: century(year) }),
})

/** Months from one to another: a quarter, half-year or year where they make one, else a sum up to the last of them. */
function range(first: number, last: number, year?: string): Reading {
  const length = LENGTHS.find((each) => last - first + 1 === each && (first - 1) % each === 0)
  const named = year === undefined ? {} : { year: century(year) }
  if (length === undefined) return { ...month(last, year), measure: 'cumulative' }
  return { part: { length, part: (first - 1) / length + 1, isFiscal: false }, ...named }
}
const LENGTHS = [3, 6, 12] as const

/** Each pattern takes its text away; the first that names a year or a part wins, finer parts before longer ones. */
const PATTERNS: readonly (readonly [RegExp, (match: RegExpExecArray) => Reading])[] = [
  // A fiscal year named by both of its years, FY2013-14, FY 2013/2014, and one before its part: FY2013 Q1, FY13-P04.
  [new RegExp(String.raw`(?<![a-z])fy\s*'?${YEAR_OR_TWO}\s*[-/]\s*(?:\d{4}|\d{2})(?!\d)`), ([, year]) => ({ year: century(year) })],
  [new RegExp(String.raw`(?<![a-z])fy\s*'?${YEAR_OR_TWO}(?=[\s\-_/]*(?:q|h|p|m)\s*\d)`), ([, year]) => ({ year: century(year) })],
  // 1-3月, 第一季度(4-6月): where months are named they count, whatever number the quarter has. Jan-Mar 2013.
  [
    new RegExp(String.raw`(?<![\d\-])${MONTH}月?\s*[-~至到–—]\s*${MONTH}\s*月份?(?!\d)`),
    ([, first, last]) => range(Number(first), Number(last)),
  ],
  [
    new RegExp(String.raw`${MONTH_NAME}\s*(?:[-~/–—]|to|through|bis|a|à)\s*${MONTH_NAME}[\s.\-/_,'’]*((?:19|20)\d{2}|\d{2})?(?!\d)`, 'u'),
    ([, first, last, year]: string[]) => range(monthOfName(first), monthOfName(last), year as string | undefined),
  ],
  // Months with their year.
  [
    new RegExp(
      String.raw`${YEAR}\s*[-/.年]\s*${MONTH}\s*(?:月份?|[-/.]\s*(?:0?[1-9]|[12]\d|3[01]))?(?:\s*\d{1,2}\s*日)?(?:[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?)?(?!\d|\s*季)`,
    ),
    ([, year, part]) => month(Number(part), year),
  ],
  [new RegExp(String.raw`${YEAR}(0[1-9]|1[0-2])(?!\d)`), ([, year, part]) => month(Number(part), year)],
  [new RegExp(String.raw`${YEAR}\s*[-_/]?\s*m${MONTH}(?!\d)`), ([, year, part]) => month(Number(part), year)],
  [new RegExp(String.raw`${YEAR}\s*[-_/]?\s*(?:period|p)\s*${MONTH}(?!\d)`), ([, year, part]) => month(Number(part), year, true)],
  [new RegExp(String.raw`(?<!\d)(\d{2})\s*年\s*${MONTH}\s*月份?`), ([, year, part]) => month(Number(part), year)],
  [
    new RegExp(String.raw`${MONTH_NAME}(?:\s+de)?[\s.\-/_,'’]*((?:19|20)\d{2}|\d{2})(?!\d)`, 'u'),
    ([, name, year]) => month(monthOfName(name), year),
  ],
  [new RegExp(String.raw`${YEAR}[\s.\-/_]*${MONTH_NAME}`, 'u'), ([, year, name]) => month(monthOfName(name), year)],
  [new RegExp(String.raw`(?<!\d)${MONTH}\s*[-/.]\s*((?:19|20)\d{2})(?!\d)`), ([, part, year]) => month(Number(part), year)],
  // Months alone.
  [new RegExp(String.raw`(?<![\d第])${MONTH}\s*月份?`), ([, part]) => month(Number(part))],
  [/(十[一二]?|[一二三四五六七八九])月份?/, ([, part]) => month(chineseNumber(part))],
  [new RegExp(MONTH_NAME, 'u'), ([, name]) => month(monthOfName(name))],
  [new RegExp(String.raw`(?<![a-z])(?:month\s*|m)${MONTH}(?!\d)`), ([, part]) => month(Number(part))],
  [new RegExp(String.raw`(?<![a-z])(?:period\s*|p)${MONTH}(?!\d)`), ([, part]) => month(Number(part), undefined, true)],
  // Quarters.
  [new RegExp(String.raw`${YEAR}\s*年?\s*[-_/]?\s*q\s*([1-4])(?!\d)`), ([, year, part]) => longer(3, Number(part), year)],
  [/(?<![a-z])q\s*([1-4])[\s\-/_'’]*(?:fy\s*)?((?:19|20)\d{2}|\d{2})(?!\d)/, ([, part, year]) => longer(3, Number(part), year)],
  [/(?<!\d)([1-4])\s*q\s*'?((?:19|20)\d{2}|\d{2})?(?![a-z\d])/, ([, part, year]) => longer(3, Number(part), year)],
  [/(?<![a-z])q\s*([1-4])(?!\d)/, ([, part]) => longer(3, Number(part))],
  [/第?\s*([1-4一二三四])\s*季度?/, ([, part]) => longer(3, orderOf(part))],
  [/\b(?:quarter|qtr)\.?\s*([1-4])(?!\d)/, ([, part]) => longer(3, Number(part))],
  [/\b([1-4])(?:st|nd|rd|th)\s+(?:quarter|qtr)\b/, ([, part]) => longer(3, Number(part))],
  [/\b(first|second|third|fourth)\s+(?:quarter|qtr)\b/, ([, part]) => longer(3, orderOf(part))],
  // Half-years.
  [new RegExp(String.raw`${YEAR}\s*年?\s*[-_/]?\s*h\s*([12])(?!\d)`), ([, year, part]) => longer(6, Number(part), year)],
  [/(?<![a-z])h\s*([12])(?:[\s\-/_'’]*((?:19|20)\d{2}|\d{2}))?(?!\d)/, ([, part, year]) => longer(6, Number(part), year)],
  [/(?<!\d)([12])\s*h\s*'?((?:19|20)\d{2}|\d{2})?(?![a-z\d])/, ([, part, year]) => longer(6, Number(part), year)],
  [/([上下])半年度?/, ([, part]) => longer(6, part === '上' ? 1 : 2)],
  [/\b(first|second|1st|2nd)\s+half(?:[ -]?year)?\b/, ([, part]) => longer(6, /1|first/.test(part) ? 1 : 2)],
  // Years.
  [/(?<![a-z])fy\s*[-'’]?\s*((?:19|20)\d{2}|\d{2})(?:\s*[/-]\s*\d{2}(?!\d))?(?!\d)/, ([, year]) => ({ year: century(year) })],
  [new RegExp(String.raw`(?:\byear\s*)?${YEAR}(?!\d)\s*(?:财年|年度?)?`), ([, year]) => ({ year: Number(year) })],
  [/(?<!\d)(\d{2})\s*(?:财年|年度?)/, ([, year]) => ({ year: century(year) })],
]

const LEFT_OVER = /[\s_\-–—:/.,;()[\]·'’|年度]/g

/** Longer heads are sentences, not the names of periods. */
const LONGEST = 60

function partsOfText(text: string): HeadParts {
  const { rest: bare, power } = takeUnit(text.slice(0, LONGEST + 1))
  const found: HeadParts = { power, isWhole: false }
  if (bare.length > LONGEST) return found
  let rest = bare
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(rest)
    if (match === null) continue
    const { year, part, measure } = read(match)
    found.measure ??= measure
    // A longer period beside a finer one only says where the finer one lies.
    found.year ??= year
    found.part ??= part
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`
  }
  const taken = takeMeasure(rest)
  found.measure ??= taken.measure
  found.isWhole = taken.rest.replace(LEFT_OVER, '') === ''
  return found
}

/** Serials of 1930 to 2100: in a head such a number is a date cell, by one of the days of its month. */
const [FIRST_HEAD, LAST_HEAD] = [10_959, 73_415]

export const isDateHead = (line: Scalar | undefined): line is number =>
  typeof line === 'number' && Number.isInteger(line) && line >= FIRST_HEAD && line <= LAST_HEAD

function partsOf(line: Scalar | undefined): HeadParts {
  if (isDateHead(line)) {
    const { year, month: part } = ymdFromSerial(line)
    return { year, part: { length: 1, part, isFiscal: false }, isWhole: true }
  }
  if (typeof line === 'number') return partsOfText(String(line))
  return typeof line === 'string' ? partsOfText(plainWord(line)) : { isWhole: true }
}

/**
 * The period of a column, from the lines of its head, the highest first. The lowest line must be nothing but a period or a
 * measure; those above add the year, a longer period, the measure or the unit.
 * @returns undefined when the head names no period.
 */
export function periodHead(lines: readonly (Scalar | undefined)[]): PeriodHead | undefined {
  const filled = lines.filter((line) => line !== null && line !== undefined && line !== '')
  const parts = filled.map(partsOf).reverse()
  if (parts.length === 0 || !parts[0].isWhole) return undefined
  const useful = parts.filter(({ isWhole }, index) => index === 0 || isWhole)
  const finest = useful.flatMap(({ part }) => (part === undefined ? [] : [part])).sort((a, b) => a.length - b.length)[0]
  const year = useful.find((each) => each.year !== undefined)?.year
  const measure = parts.find((each) => each.measure !== undefined)?.measure
  const power = parts.find((each) => each.power !== undefined)?.power
  const own = { ...(measure === undefined ? {} : { measure }), ...(power === undefined ? {} : { power }) }
  if (finest !== undefined) return { period: { ...finest, ...(year === undefined ? {} : { year }) }, ...own }
  if (year === undefined) return undefined
  return { period: { year, length: 12, part: 1, isFiscal: true }, ...own }
}

/** A year that a line above a table names: the only one in it. */
export function yearInText(text: string): number | undefined {
  const plain = text.normalize('NFKC')
  const [, first, second] = /(?<!\d)((?:19|20)\d{2})\s*[-/–]\s*((?:19|20)\d{2})(?!\d)/.exec(plain) ?? []
  // 2013-2014 is one year that begins in the first.
  if (first !== undefined && Number(second) === Number(first) + 1) return Number(first)
  const years = new Set([...plain.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].map(([, year]) => Number(year)))
  if (years.size === 0) for (const [, digits] of plain.matchAll(/(?<!\d)(\d{2})\s*(?:年度?|财年)/g)) years.add(century(digits))
  return years.size === 1 ? [...years][0] : undefined
}
