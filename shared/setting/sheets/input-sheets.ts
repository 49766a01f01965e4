// Team, Metrics and History: the tables people own, created with what the first build was given.

import type { Bilingual } from '../../i18n/messages'
import type { SalesColumns, TeamRow } from '../../import/tables'
import type { Scalar } from '../../workbook/cell'
import * as palette from '../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import type { SheetContext } from './sheet-context'
import { input, peoplesSheet } from './peoples-sheet'
import { SHEETS } from './sheet-keys'
import { tidy } from '../amounts'

const texts = {
  team: {
    title: { en: 'Team', zh: '组织' },
    subtitle: {
      en: 'One row a person or unit and period. Who left keeps a row with an end. Amounts in {money}.',
      zh: '每人或每个单位每个期间一行，离职者保留并填写结束日期。金额单位：{money}。',
    },
    columns: {
      id: { en: 'ID', zh: '编号' },
      name: { en: 'Name', zh: '名称' },
      level: { en: 'Level', zh: '层级' },
      parent: { en: 'Parent', zh: '上级' },
      role: { en: 'Role', zh: '角色' },
      start: { en: 'Start', zh: '开始日期' },
      end: { en: 'End', zh: '结束日期' },
      takes_over: { en: 'Takes over', zh: '接替' },
      potential: { en: 'Potential', zh: '潜力' },
      floor: { en: 'Floor', zh: '下限' },
      cap: { en: 'Cap', zh: '上限' },
      lock: { en: 'Lock', zh: '锁定' },
      ramp: { en: 'Ramp', zh: '爬坡' },
      seat: { en: 'Seat', zh: '席位' },
    },
  },
  history: {
    title: { en: 'Sales history', zh: '历史业绩' },
    subtitle: {
      en: 'One row a sale, or a sum of them. Amounts in {money}; returns are negative.',
      zh: '每笔业绩或其合计一行。金额单位：{money}，退货为负数。',
    },
    columns: {
      date: { en: 'Date', zh: '日期' },
      owner: { en: 'Owner', zh: '负责人' },
      value: { en: 'Value', zh: '金额' },
      metric: { en: 'Metric', zh: '指标' },
      product: { en: 'Product', zh: '产品' },
      id: { en: 'Order', zh: '单号' },
    },
  },
  metrics: {
    title: { en: 'Metrics', zh: '指标' },
    subtitle: { en: 'What is planned and measured.', zh: '制定和考核的指标。' },
    columns: {
      id: { en: 'ID', zh: '编号' },
      name: { en: 'Name', zh: '名称' },
      group: { en: 'Group', zh: '类别' },
      unit: { en: 'Unit', zh: '单位' },
      kind: { en: 'Kind', zh: '性质' },
      direction: { en: 'Direction', zh: '方向' },
      source: { en: 'Source', zh: '来源' },
    },
  },
} satisfies Record<string, { title: Bilingual; subtitle: Bilingual; columns: Record<string, Bilingual> }>

const words = {
  result: { en: 'result', zh: '结果' },
  sum: { en: 'sum', zh: '合计' },
  higher: { en: 'higher is better', zh: '越高越好' },
} satisfies Record<string, Bilingual>

const inputSheet = (context: SheetContext, key: keyof typeof texts, count: number, columns: ColumnSpec[], spareRows: number): SheetSpec =>
  peoplesSheet(context, { key, title: texts[key].title, subtitle: texts[key].subtitle, count, columns, spareRows })

/** Ramps, vacancies and overlay roles, where a team has any. */
const seatColumns = (say: SheetContext['say'], rows: TeamRow[]): ColumnSpec[] =>
  (['ramp', 'seat'] as const).map((key) =>
    input(
      key,
      say(texts.team.columns[key]),
      16,
      palette.TEXT_STYLE,
      rows.map((row) => row[key] ?? null),
    ),
  )

/**
 * @param rows amounts in currency.
 * @param hasSeats whether there are columns for ramps and seats.
 */
export function teamSheet(context: SheetContext, rows: TeamRow[], hasSeats = rows.some(({ ramp, seat }) => ramp || seat)): SheetSpec {
  const { say, plan } = context
  const heads = texts.team.columns
  const money = (pick: (row: TeamRow) => number | null): Scalar[] => rows.map((row) => inSheetMoney(pick(row), plan.settings.money))
  const amount = context.targetStyle
  const columns = [
    input(
      'id',
      say(heads.id),
      12,
      palette.TEXT_STYLE,
      rows.map((row) => row.id),
    ),
    input(
      'name',
      say(heads.name),
      26,
      palette.TEXT_STYLE,
      rows.map((row) => row.name),
    ),
    input(
      'level',
      say(heads.level),
      12,
      palette.TEXT_STYLE,
      rows.map((row) => row.level),
    ),
    input(
      'parent',
      say(heads.parent),
      12,
      palette.TEXT_STYLE,
      rows.map((row) => row.parent),
    ),
    input(
      'role',
      say(heads.role),
      24,
      palette.TEXT_STYLE,
      rows.map((row) => row.role),
    ),
    input(
      'start',
      say(heads.start),
      12,
      palette.DATE_STYLE,
      rows.map((row) => row.start),
    ),
    input(
      'end',
      say(heads.end),
      12,
      palette.DATE_STYLE,
      rows.map((row) => row.end),
    ),
    input(
      'takes_over',
      say(heads.takes_over),
      12,
      palette.TEXT_STYLE,
      rows.map((row) => row.takesOver),
    ),
    input(
      'potential',
      say(heads.potential),
      14,
      amount,
      money((row) => row.potential),
    ),
    input(
      'floor',
      say(heads.floor),
      14,
      amount,
      money((row) => row.floor),
    ),
    input(
      'cap',
      say(heads.cap),
      14,
      amount,
      money((row) => row.cap),
    ),
    input(
      'lock',
      say(heads.lock),
      14,
      amount,
      money((row) => row.lock),
    ),
    ...(hasSeats ? seatColumns(say, rows) : []),
  ]
  return { ...inputSheet(context, 'team', rows.length, columns, 100), identity: 'id' }
}

/** @param sales amounts in currency. */
export function historySheet(context: SheetContext, sales: SalesColumns): SheetSpec {
  const { say, plan } = context
  const heads = texts.history.columns
  const columns = [
    input('date', say(heads.date), 12, palette.DATE_STYLE, Array.from(sales.dates)),
    input('owner', say(heads.owner), 14, palette.TEXT_STYLE, sales.owners),
    input(
      'value',
      say(heads.value),
      16,
      { ...context.historyStyle, numberFormat: '#,##0.00' },
      Array.from(sales.values, (value) => inSheetMoney(value, plan.settings.money)),
    ),
    input('metric', say(heads.metric), 12, palette.TEXT_STYLE, sales.metrics.map(orNull)),
    input('product', say(heads.product), 16, palette.TEXT_STYLE, sales.products.map(orNull)),
    input('id', say(heads.id), 16, palette.TEXT_STYLE, sales.ids.map(orNull)),
  ]
  return inputSheet(context, 'history', sales.dates.length, columns, 1000)
}

export function metricsSheet(context: SheetContext): SheetSpec {
  const { say, plan } = context
  const heads = texts.metrics.columns
  const id = plan.settings.metric
  const one = (key: keyof typeof heads, width: number, value: string): ColumnSpec =>
    input(key, say(heads[key]), width, palette.TEXT_STYLE, [value])
  const columns = [
    one('id', 14, id),
    one('name', 22, plan.metricName),
    one('group', 14, say(words.result)),
    one('unit', 14, context.money),
    one('kind', 12, say(words.sum)),
    one('direction', 18, say(words.higher)),
    one('source', 16, say(SHEETS.history)),
  ]
  return inputSheet(context, 'metrics', 1, columns, 20)
}

const inSheetMoney = (amount: number | null, money: number): number | null => (amount === null ? null : tidy(amount / money))
const orNull = (text: string): Scalar => (text === '' ? null : text)
