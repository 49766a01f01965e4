// Whether a plan can be made at all from what was asked: the settings, the overrides and the dates of units.

import type { Bilingual } from '../../i18n/messages'
import { firstOf } from '../../i18n/messages'
import { cellOf } from '../../import/team-rows'
import type { Problem } from '../../import/problem'
import { problemsOf } from '../../import/problem'
import type { TeamRow } from '../../import/tables'
import { FINEST } from '../amounts'
import { checkOverRates } from '../over-assignment/over-rates'
import type { Override, PlanSettings } from '../plan-settings'
import type { TeamTree } from '../team-tree'

const texts = {
  target: { en: 'The target must be a number above zero.', zh: '目标必须是大于零的数字。' },
  unit: { en: 'The rounding unit must be a number above zero.', zh: '取整单位必须是大于零的数字。' },
  unitTooLarge: {
    en: 'The rounding unit {unit} is larger than the target {target}: there would be nothing to split. Choose a smaller unit.',
    zh: '取整单位 {unit} 大于目标 {target}，无法分解。请选择更小的单位。',
  },
  unitTooSmall: {
    en: 'The rounding unit {unit} is too small. Choose at least {least}.',
    zh: '取整单位 {unit} 过小，至少应为 {least}。',
  },
  unitTooFine: {
    en: 'The rounding unit {unit} is too fine for a target of {target}: spreadsheets keep fifteen digits. Choose {least} or more.',
    zh: '取整单位 {unit} 对目标 {target} 过细：电子表格只保留 15 位数字。请选择不小于 {least} 的单位。',
  },
  year: { en: 'The year must be a whole number such as 2026.', zh: '年度必须是整数，例如 2026。' },
  fiscalStart: { en: 'The first month of the fiscal year must be 1 to 12.', zh: '财年起始月必须是 1 到 12。' },
  money: { en: 'Amounts can be shown in 1, 1,000 or 10,000, not in {money}.', zh: '金额单位只能是 1、1,000 或 10,000，不能是 {money}。' },
  shareMonths: {
    en: 'The number of months that make the shares must be a whole number of 1 or more.',
    zh: '计算占比的月数必须是不小于 1 的整数。',
  },
  override: {
    en: 'The override of {who} must be a number of zero or more.',
    zh: '{who} 的人工调整必须是不小于零的数字。',
  },
  unitClosed: {
    en: '{who} has no row for {year}, but people who are active then stand under it ({count} in all): {people}. Move them to another parent, or correct the dates of {who}.',
    zh: '{who} 在 {year} 年没有有效的行，但其下仍有 {count} 人在岗：{people}。请更换他们的上级，或更正 {who} 的日期。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)

/** Whole units that a target may have where they are whole numbers on the sheets: fifteen digits are exact in every spreadsheet. */
const MOST_UNITS = 1e15
/** Where they are fractions: sums of these leave dust behind, which must stay far below a unit. */
const MOST_FRACTIONS = 1e13

const mostUnits = (unit: number, money: number): number => (Number.isInteger(unit / money) ? MOST_UNITS : MOST_FRACTIONS)

/** The finest power of ten that a target can be split into. */
function leastUnit(target: number, money: number): number {
  let unit = 10 ** Math.floor(Math.log10(target / MOST_UNITS))
  while (target / unit > mostUnits(unit, money)) unit *= 10
  return unit
}

/** Problems of the settings themselves. */
export function checkSettings(settings: PlanSettings): Problem[] {
  const problems: Problem[] = []
  const { target, unit, year, fiscalStart, money, shareMonths } = settings
  const isAmount = (value: number): boolean => Number.isFinite(value) && value > 0
  if (!isAmount(target)) problems.push(problem('target', {}))
  const least = isAmount(money) ? money * 10 ** -FINEST : 0
  if (!isAmount(unit)) problems.push(problem('unit', {}))
  else if (unit < least) problems.push(problem('unitTooSmall', {}, { unit: String(unit), least }))
  else if (isAmount(target) && unit > target) problems.push(problem('unitTooLarge', {}, { unit, target }))
  else if (isAmount(target) && isAmount(money) && target / unit > mostUnits(unit, money)) {
    problems.push(problem('unitTooFine', {}, { unit, target, least: leastUnit(target, money) }))
  }
  if (!(Number.isInteger(year) && year >= 1901 && year <= 9998)) problems.push(problem('year', {}))
  if (!(Number.isInteger(fiscalStart) && fiscalStart >= 1 && fiscalStart <= 12)) problems.push(problem('fiscalStart', {}))
  if (![1, 1000, 10_000].includes(money)) problems.push(problem('money', {}, { money }))
  if (!(Number.isInteger(shareMonths) && shareMonths >= 1)) problems.push(problem('shareMonths', {}))
  return [...problems, ...checkOverRates(settings.overAssignment)]
}

/** Problems of the overrides that came from the workbook. */
export function checkOverrides(overrides: Map<string, Override>, nameOf: (key: string) => string): Problem[] {
  return [...overrides].flatMap(([key, { amount, place }]) =>
    Number.isFinite(amount) && amount >= 0 ? [] : [problem('override', place ?? {}, { who: nameOf(key) })],
  )
}

/** How many people a message names before it counts the rest. */
const NAMED = 5

/**
 * Units that are not there in the plan year, but whose people are.
 * @param year as people name it.
 * @param isUnsure of rows whose dates are not known.
 */
export function checkUnits({ nodes }: TeamTree, year: string, isUnsure: (row: TeamRow) => boolean): Problem[] {
  return nodes.flatMap((node) => {
    const below = node.children.map((child) => nodes[child]).filter(({ reps }) => reps > 0)
    if (node.from <= node.to || below.length === 0 || [node, ...below].some(({ row }) => isUnsure(row))) return []
    const people = firstOf(
      below.map(({ row }) => row.name),
      NAMED,
    )
    const params = { who: node.row.name, year, count: below.length, people }
    return [problem('unitClosed', cellOf(node.row, node.row.end === null ? 'start' : 'end'), params)]
  })
}
