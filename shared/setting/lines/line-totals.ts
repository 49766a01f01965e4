// What the company is to sell of each line: as given, the rest by the shares of the history.

import type { Bilingual } from '../../i18n/messages'
import type { Problem } from '../../import/problem'
import { problemsOf } from '../../import/problem'
import { less, sumOf, tidy } from '../amounts'
import { wholeWeight } from '../split/basis'
import { splitInUnits } from '../split/split-in-units'
import { MOST_LINES } from './line-sales'

const texts = {
  tooManyLines: {
    en: 'The history names {count|product|products}; a plan can be split by {most|line|lines} at most. Choose a column that names the line or group of each product instead, or switch the split off.',
    zh: '历史业绩有 {count} 个产品；计划最多按 {most} 条产品线分解。请改用产品线或产品类别所在的列，或关闭此项。',
  },
  nothingSold: {
    en: 'No product line has sales above zero in the last {months|month|months}, which make the shares. Count more months, or switch the split by line off.',
    zh: '计算占比的最近 {months} 个月中，没有任何产品线的业绩大于零。请增加月数，或关闭按产品线分解。',
  },
  linesAbove: {
    en: 'The targets given for product lines sum to {sum}, {gap} more than the target of the year. Lower them by that.',
    zh: '产品线目标合计 {sum}，比年度目标多 {gap}。请降低这么多。',
  },
  linesBelow: {
    en: 'The targets given for product lines sum to {sum}, {gap} less than the target of the year, and no other line has sales to take the rest. Raise them by that.',
    zh: '产品线目标合计 {sum}，比年度目标少 {gap}，且没有其他有业绩的产品线可承担差额。请提高这么多。',
  },
  lineNegative: {
    en: 'The target of the product line {line} is {amount}. It must be a number of zero or more.',
    zh: '产品线 {line} 的目标为 {amount}，必须是不小于零的数字。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)

/** Where a line's total comes from: its share of the history, or a person; nothing for one that only the workbook still has. */
export type LineSource = 'history' | 'given' | 'gone'

export interface LineTotal {
  name: string
  total: number
  source: LineSource
  /** Sold in the share window. */
  sum: number
}

export interface LineTotalsRequest {
  /** Money of the sheets. */
  total: number
  unit: number
  /** How much currency a 1 is, for messages. */
  money: number
  shareMonths: number
  /** Decimals of the weights, as in the cascade. */
  weightPlaces: number
  lines: readonly { name: string; sum: number }[]
  /** Targets of lines that a person has given, by name. */
  given: ReadonlyMap<string, number>
}

/**
 * There is a line, as checkLines tells. Largest remainder by what was sold; a line that sold nothing in the window, and is not given a target, is no line of the plan.
 * @returns the largest first; their totals sum to the total.
 */
export function lineTotals(request: LineTotalsRequest): { totals: LineTotal[]; problems: Problem[] } {
  const { total, unit, money, given, lines, weightPlaces } = request
  const amount = (value: number): number => tidy(value * money)
  const sold = new Map(lines.map(({ name, sum }) => [name, sum]))
  const names = [...new Set([...given.keys(), ...lines.flatMap(({ name, sum }) => (sum > 0 ? [name] : []))])]
  const problems: Problem[] = []
  if (names.length > MOST_LINES) return { totals: [], problems: [problem('tooManyLines', {}, { count: names.length, most: MOST_LINES })] }
  for (const [line, value] of given) {
    if (!(Number.isFinite(value) && value >= 0)) problems.push(problem('lineNegative', {}, { line, amount: amount(value) }))
  }
  if (problems.length > 0) return { totals: [], problems }
  if (names.length === 0) return { totals: [], problems: [problem('nothingSold', {}, { months: request.shareMonths })] }
  const fixed = sumOf([...given.values()])
  const rest = less(total, fixed)
  const free = names.filter((name) => !given.has(name))
  if (rest < 0) problems.push(problem('linesAbove', {}, { sum: amount(fixed), gap: amount(-rest) }))
  else if (rest > 0 && free.length === 0) problems.push(problem('linesBelow', {}, { sum: amount(fixed), gap: amount(rest) }))
  if (problems.length > 0) return { totals: [], problems }
  const parts = splitInUnits(
    rest,
    unit,
    free.map((name) => wholeWeight(sold.get(name) as number, weightPlaces)),
  )
  const shares = new Map(free.map((name, at) => [name, parts[at]]))
  const totals = names.map((name): LineTotal => {
    const source = given.has(name) ? 'given' : 'history'
    return { name, total: given.get(name) ?? (shares.get(name) as number), source, sum: Math.max(0, sold.get(name) ?? 0) }
  })
  return { totals: totals.sort((a, b) => b.total - a.total), problems: [] }
}
