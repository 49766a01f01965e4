// What every sheet builder needs to know: the plan, its language, how amounts are written and named.

import type { Bilingual, Locale, Params } from '../../i18n/messages'
import { say } from '../../i18n/messages'
import type { CellStyle } from '../../workbook/style'
import { amountStyle } from '../../workbook/palette'
import { placesOf, sheetPlaces } from '../amounts'
import type { PlanMonth } from '../history/plan-months'
import { yearName } from '../fiscal-year-name'
import type { Plan, PlanNode } from '../plan/plan'
import type { PlanSettings } from '../plan-settings'

export interface SheetContext {
  plan: Plan
  locale: Locale
  say: (text: Bilingual, params?: Params) => string
  /** Targets: as many decimals as the rounding unit has. */
  targetStyle: CellStyle
  /** History: whole numbers, or two decimals where a 1 stands for more than one. */
  historyStyle: CellStyle
  /** "USD", "万元". */
  money: string
  /** The plan year as titles name it: "2014", "2014/15财年". */
  year: string
  /** Decimals to which formulas round sums and differences of amounts, amounts divided by the rounding unit, and weights. */
  places: { amount: number; units: number; weight: number }
}

/** Names of the workbook's cells that formulas and people use. */
export const TOTAL_NAME = 'SalesTargets_Total'
export const UNIT_NAME = 'SalesTargets_Unit'

/** Row id of a node on Cascade, Monthly and the roll-up; the prefix keeps it apart from '#end' and from numbers. */
export const rowId = (node: Pick<PlanNode, 'key'>): string => `n:${node.key}`
export const keyOfRow = (id: string): string | undefined => (id.startsWith('n:') ? id.slice(2) : undefined)

/** Row ids of each node's children, in the tree's order: one list a node, which many formulas share. */
export function childRowsOf(nodes: PlanNode[]): Map<PlanNode, string[]> {
  const ids = nodes.map(rowId)
  return new Map(nodes.map((node) => [node, node.children.map((child) => ids[child])]))
}

export function sheetContext(plan: Plan): SheetContext {
  const { locale, money } = plan.settings
  return {
    plan,
    locale,
    say: (text, params) => say(text, locale, params),
    targetStyle: amountStyle(decimalsOf(plan.unit)),
    historyStyle: amountStyle(money === 1 ? 0 : 2),
    money: moneyLabel(plan.settings),
    year: yearName(plan.settings, locale),
    places: {
      amount: sheetPlaces(plan.total, plan.unit, plan.settings.money),
      units: placesOf(plan.total / plan.unit),
      weight: plan.weightPlaces,
    },
  }
}

/** The name of the money that a 1 on the sheets stands for. */
export function moneyLabel({ currency, money, locale }: Pick<PlanSettings, 'currency' | 'money' | 'locale'>): string {
  if (locale === 'zh-CN') {
    const scale = money === 10_000 ? '万' : money === 1000 ? '千' : ''
    return `${scale}${currency === 'CNY' ? '元' : currency}`
  }
  return money === 1 ? currency : `${currency} × ${money.toLocaleString('en-US')}`
}

/** Decimals that a multiple of `unit` can have, at most four. */
export function decimalsOf(unit: number): number {
  for (let decimals = 0; decimals < 4; decimals++) if (Number.isInteger(Math.round(unit * 10 ** decimals * 1e6) / 1e6)) return decimals
  return 4
}

const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** @param month 1 to 12. */
export const shortMonth = (month: number): string => ENGLISH_MONTHS[month - 1]

/** "Jan 2014", "2014年1月". */
export const monthLabel = (month: Pick<PlanMonth, 'year' | 'month'>, locale: Locale): string =>
  locale === 'zh-CN' ? `${month.year}年${month.month}月` : `${shortMonth(month.month)} ${month.year}`

/** Text with two spaces a level, as a number format: the cell keeps the bare name. */
export const indentFormat = (depth: number): string => (depth === 0 ? '@' : `"${'   '.repeat(depth)}"@`)
