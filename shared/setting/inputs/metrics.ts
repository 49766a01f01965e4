// Metrics (指标): what is planned and measured beside sales: results, processes and capabilities, each with the company's number.

import { choice, date, number, text } from '../../import/input-table/input-table'
import type { InputRow, InputTable } from '../../import/input-table/input-table'

const columns = {
  id: text('ID', '编号', 'metric metricid code indicator kpi 指标 指标编号 代码', { isRequired: true, width: 14 }),
  name: text('Name', '名称', 'metricname indicatorname 指标名称 | metric indicator kpi 指标', { width: 22 }),
  group: choice('Group', '类别', 'type category 分类 指标类别', {
    result: { en: 'result', zh: '结果', words: 'outcome 结果指标' },
    process: { en: 'process', zh: '过程', words: 'activity 过程指标' },
    capability: { en: 'capability', zh: '能力', words: 'skill 能力指标' },
  }),
  unit: text('Unit', '单位', 'measure 计量单位', { width: 14 }),
  kind: choice('Kind', '性质', 'nature aggregation 类型 汇总方式', {
    sum: { en: 'sum', zh: '合计', words: 'total additive amount count 总量 求和' },
    ratio: { en: 'ratio', zh: '比率', words: 'rate percent percentage average 比例 平均' },
    level: { en: 'level', zh: '等级', words: 'grade score 级别 评分' },
  }),
  direction: choice('Direction', '方向', 'goodis 目标方向', {
    higher: { en: 'higher is better', zh: '越高越好', words: 'higher up increase more 高 上升' },
    lower: { en: 'lower is better', zh: '越低越好', words: 'lower down decrease less 低 下降' },
  }),
  source: text('Source', '来源', 'datasource origin 数据来源', { width: 16 }),
  total: number('Total', '总目标', 'target companytarget goal number 目标 公司目标 目标值', { width: 14 }),
  owner: text('Owner', '责任单位', 'node unit responsible carriedby 负责人 负责单位 责任人', { width: 16 }),
  period: choice('Period', '周期', 'frequency 考核周期 频率', {
    year: { en: 'year', zh: '年', words: 'annual yearly fullyear 年度 全年' },
    quarter: { en: 'quarter', zh: '季', words: 'quarterly 季度' },
    month: { en: 'month', zh: '月', words: 'monthly 月度' },
  }),
  deadline: date('Deadline', '截止日期', 'due duedate until bywhen 期限 完成期限', { isEnd: true }),
  spread: choice('Ratios below', '比率下达方式', 'ratiobelow cascade handeddown 下达方式', {
    inherit: { en: 'inherited', zh: '沿用', words: 'same equal 相同' },
    raise: { en: 'raised from own', zh: '在自身基础上提高', words: 'raise raised lift own 提高' },
  }),
} as const

export const METRICS = {
  key: 'metrics',
  title: { en: 'Metrics', zh: '指标' },
  subtitle: {
    en: "What is planned and measured. Total is the company's number, or that of the owner, in the metric's own unit; Other targets splits it.",
    zh: '制定和考核的指标。“总目标”为公司（或责任单位）的数值，以指标自身单位填写，由“其他指标目标”分解。',
  },
  columns,
} satisfies InputTable

export type MetricRow = InputRow<typeof columns>
