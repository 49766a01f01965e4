// Goals (公司目标): the company's strategy as amounts that add up to its number for the year.

import { amount, date, text } from '../../import/input-table/input-table'
import type { InputRow, InputTable } from '../../import/input-table/input-table'

const columns = {
  goal: text('Goal', '目标事项', 'objective initiative strategy strategicgoal 战略目标 举措 战略举措 事项', {
    isRequired: true,
    width: 34,
  }),
  metric: text('Metric', '指标', 'measure kpi indicator 指标名称', { width: 14 }),
  amount: amount('Amount', '金额', 'value target contribution 目标金额 贡献 数值', { isRequired: true, width: 18 }),
  carrier: text('Carried by', '承担者', 'region line node owner carriedby product productline 区域 产品线 大区 负责人 责任单位', {
    width: 20,
  }),
  due: date('Due', '期限', 'deadline by until 截止日期 完成时间', { isEnd: true }),
  note: text('Note', '说明', 'comment remark remarks 备注', { width: 34 }),
} as const

export const GOALS = {
  key: 'goals',
  title: { en: 'Goals', zh: '公司目标' },
  subtitle: {
    en: 'What the strategy asks for, row by row; the amounts of the planned metric add up to the annual target. Amounts in {money}.',
    zh: '战略要求逐项列出；所计划指标的金额合计应等于年度目标。金额单位：{money}。',
  },
  columns,
} satisfies InputTable

export type GoalRow = InputRow<typeof columns>
