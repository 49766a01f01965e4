// Month weights (月度权重): the months of people with a ramp, an absence or a vacancy, and of what is not assigned; Monthly splits by them.

import type { Bilingual } from '../../i18n/messages'
import { listed } from '../../i18n/messages'
import type { Ref } from '../../workbook/formula'
import { f, joined, on } from '../../workbook/formula'
import * as palette from '../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import type { PlanNode } from '../plan/plan'
import { MONTHS, monthRow } from '../sheets/months-sheet'
import type { SheetContext } from '../sheets/sheet-context'
import { monthLabel, rowId } from '../sheets/sheet-context'
import { SHEETS } from '../sheets/sheet-keys'
import { causeTexts } from './cause-texts'
import type { Pace } from './paces'

export const PACES = 'paces'

const texts = {
  title: { en: 'Month weights', zh: '月度权重' },
  subtitle: {
    en: 'The part of each month that somebody carries, from ramps, absences and vacancies. Weight = seasonal weight × part; Monthly splits by it.',
    zh: '各月承担的比例（爬坡、缺勤、空缺）。权重 = 季节权重 × 比例，“月度目标”按其分解。',
  },
  name: { en: 'Name', zh: '名称' },
  cause: { en: 'Because of', zh: '原因' },
  part: { en: 'Part of the year', zh: '占全年' },
  full: { en: 'Full basis', zh: '完整依据' },
  exempt: { en: '{month} exempt', zh: '{month}豁免' },
  exemptYear: { en: 'Exempt of the year', zh: '占全年（豁免）' },
  exemptSubtitle: {
    en: ' Exempt is what absences alone take of a month, in target and score.',
    zh: '“豁免”仅指缺勤占该月的比例，目标与考核均予以豁免。',
  },
  teamSeason: { en: 'season of the team', zh: '团队季节规律' },
  season: { en: '{month} season', zh: '{month}季节权重' },
  weight: { en: '{month} weight', zh: '{month}权重' },
  inYear: { en: '{month} up to here, year', zh: '{month}年内累计' },
  inQuarter: { en: '{month} up to here, quarter', zh: '{month}季内累计' },
} satisfies Record<string, Bilingual>

/** The cell with the weight of a node's months up to one of them, in the year or in the quarter. */
export const paceCell = (node: PlanNode, month: number, within: 'inYear' | 'inQuarter'): Ref =>
  on(PACES).cell(rowId(node), `${within === 'inYear' ? 'y' : 'c'}${month + 1}`)

export function pacesSheet({ plan, say, locale, historyStyle }: SheetContext): SheetSpec {
  const nodes = plan.nodes.filter((node): node is PlanNode & { pace: Pace } => node.pace !== undefined)
  const here = (row: number, key: string): Ref => on(PACES).cell(rowId(nodes[row]), key)
  const label = (month: number): string => monthLabel(plan.months[month], locale)
  const upTo = ({ weights }: Pace, month: number, from: number): number =>
    weights.slice(from, month + 1).reduce((sum, weight) => sum + weight, 0)
  const isThere = ({ from, to }: PlanNode, month: number): boolean => from <= month && month <= to
  const months = plan.months.map((_, month) => month)
  const hasOwn = nodes.some(({ pace }) => pace.season !== undefined)
  const hasExempt = nodes.some(({ pace }) => pace.exempt !== undefined)
  const base = (row: number, month: number): Ref =>
    nodes[row].pace.season === undefined ? on(MONTHS).cell(monthRow(month), 'weight') : here(row, `b${month + 1}`)
  const part = ({ pace, from, to }: PlanNode & { pace: Pace }): number => {
    const whole = (pace.season?.weights ?? plan.season.weights).slice(from, to + 1).reduce((sum, weight) => sum + weight, 0)
    return whole === 0 ? 0 : upTo(pace, 11, 0) / whole
  }
  const columns: ColumnSpec[] = [
    { key: 'name', header: say(texts.name), width: 30, style: palette.TEXT_STYLE, values: nodes.map(({ name }) => name) },
    {
      key: 'cause',
      header: say(texts.cause),
      width: 20,
      style: palette.TEXT_STYLE,
      values: nodes.map(({ pace }) => {
        const { season } = pace
        const own = season === undefined ? [] : [season.schedule === '' ? say(texts.teamSeason) : season.schedule]
        return listed([...pace.causes.map((cause) => say(causeTexts[cause])), ...own], locale)
      }),
    },
    { key: 'full', header: say(texts.full), width: 14, style: historyStyle, values: nodes.map(({ pace }) => pace.full) },
    {
      key: 'part',
      header: say(texts.part),
      width: 10,
      style: palette.PERCENT_STYLE,
      values: nodes.map(part),
      formula: (row) => {
        const { from, to } = nodes[row]
        const whole =
          nodes[row].pace.season === undefined
            ? on(MONTHS).span(months.slice(from, to + 1).map(monthRow), 'weight')
            : on(PACES).across(rowId(nodes[row]), `b${from + 1}`, `b${to + 1}`)
        return f`=IF(SUM(${whole})=0,0,${here(row, 'y12')}/SUM(${whole}))`
      },
    },
    ...months.map((month): ColumnSpec => ({
      key: `f${month + 1}`,
      header: label(month),
      width: 11,
      style: palette.PERCENT_STYLE,
      values: nodes.map(({ pace }) => pace.factors[month]),
    })),
    ...(hasExempt ? exemptColumns() : []),
    ...(hasOwn ? seasonColumns() : []),
    ...months.map((month): ColumnSpec => ({
      key: `w${month + 1}`,
      header: say(texts.weight, { month: label(month) }),
      width: 12,
      hidden: true,
      style: palette.WORKING_STYLE,
      values: nodes.map(({ pace }) => pace.weights[month]),
      formula: (row) => (isThere(nodes[row], month) ? f`=ROUND(ROUND(${base(row, month)}*${here(row, `f${month + 1}`)},3),0)` : null),
    })),
    ...months.map((month): ColumnSpec => ({
      key: `y${month + 1}`,
      header: say(texts.inYear, { month: label(month) }),
      width: 12,
      hidden: true,
      style: palette.WORKING_STYLE,
      values: nodes.map(({ pace }) => upTo(pace, month, 0)),
      formula: (row) => (month === 0 ? f`=${here(row, 'w1')}` : f`=${here(row, `y${month}`)}+${here(row, `w${month + 1}`)}`),
    })),
    ...months.map((month): ColumnSpec => ({
      key: `c${month + 1}`,
      header: say(texts.inQuarter, { month: label(month) }),
      width: 12,
      hidden: true,
      style: palette.WORKING_STYLE,
      values: nodes.map(({ pace }) => upTo(pace, month, month - (month % 3))),
      formula: (row) => (month % 3 === 0 ? f`=${here(row, `w${month + 1}`)}` : f`=${here(row, `c${month}`)}+${here(row, `w${month + 1}`)}`),
    })),
  ]
  return {
    key: PACES,
    name: say(SHEETS.paces),
    kind: 'generated',
    title: say(texts.title),
    subtitle: say(texts.subtitle) + (hasExempt ? say(texts.exemptSubtitle) : ''),
    rows: nodes.map(rowId),
    columns,
    keyedRows: true,
    tabColor: palette.COLORS.tabPlan,
    freezeThrough: 'name',
    print: { landscape: true, fitToWidth: 1 },
  }

  /** What a score leaves out: of the year by its season, and of each month. */
  function exemptColumns(): ColumnSpec[] {
    const style = palette.PERCENT_STYLE
    const weightsOf = ({ season }: Pace): number[] => season?.weights ?? plan.season.weights
    const whole = (row: number) =>
      nodes[row].pace.season === undefined
        ? on(MONTHS).span(months.map(monthRow), 'weight')
        : on(PACES).across(rowId(nodes[row]), 'b1', 'b12')
    const ofYear = (pace: Pace, exempt: readonly number[]): number => {
      const weights = weightsOf(pace)
      const year = weights.reduce((sum, weight) => sum + weight, 0)
      return year === 0 ? 0 : weights.reduce((sum, weight, month) => sum + weight * exempt[month], 0) / year
    }
    return [
      {
        key: 'exempt',
        header: say(texts.exemptYear),
        width: 12,
        style,
        values: nodes.map(({ pace }) => (pace.exempt === undefined ? '' : ofYear(pace, pace.exempt))),
        formula: (row) => {
          if (nodes[row].pace.exempt === undefined) return null
          const parts = joined(
            months.map((month) => f`${base(row, month)}*${here(row, `e${month + 1}`)}`),
            '+',
          )
          return f`=IF(SUM(${whole(row)})=0,0,(${parts})/SUM(${whole(row)}))`
        },
      },
      ...months.map((month): ColumnSpec => ({
        key: `e${month + 1}`,
        header: say(texts.exempt, { month: label(month) }),
        width: 14,
        style,
        values: nodes.map(({ pace }) => pace.exempt?.[month] ?? ''),
      })),
    ]
  }

  /** Weights of seasons that are not the company's. */
  function seasonColumns(): ColumnSpec[] {
    return months.map((month) => ({
      key: `b${month + 1}`,
      header: say(texts.season, { month: label(month) }),
      width: 12,
      style: palette.WORKING_STYLE,
      values: nodes.map(({ pace }) => pace.season?.weights[month] ?? ''),
    }))
  }
}
