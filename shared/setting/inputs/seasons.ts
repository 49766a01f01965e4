// Seasons (淡旺季): named schedules of twelve or four shares, typed by people, that win over the computed season.

import { percent, text } from '../../import/input-table/input-table'
import type { InputRow, InputTable } from '../../import/input-table/input-table'

const share = (en: string, zh: string, words: string) => percent(en, zh, words, { min: 0, max: 1, width: 10 })
const month = (n: number) => share(`Month ${n}`, `第${n}月`, `m${n} month${n} 第${n}个月`)
const quarter = (n: number) => share(`Quarter ${n}`, `第${n}季度`, `q${n} quarter${n} ${n}季度`)

const columns = {
  schedule: text('Schedule', '淡旺季方案', 'season name schedulename 名称 方案 季节 方案名称', { isRequired: true, width: 20 }),
  node: text('Unit or person', '单位或人员', 'node region team owner unit id 区域 大区 团队 负责人 组织', { width: 20 }),
  metric: text('Metric', '指标', 'measure kpi 指标名称', { width: 12 }),
  q1: quarter(1),
  q2: quarter(2),
  q3: quarter(3),
  q4: quarter(4),
  m1: month(1),
  m2: month(2),
  m3: month(3),
  m4: month(4),
  m5: month(5),
  m6: month(6),
  m7: month(7),
  m8: month(8),
  m9: month(9),
  m10: month(10),
  m11: month(11),
  m12: month(12),
} as const

export const SEASONS = {
  key: 'seasons',
  title: { en: 'Seasons', zh: '淡旺季' },
  subtitle: {
    en: 'One row a schedule: twelve months or four quarters of the fiscal year, together 100%, for a unit, a person or, left empty, the whole company. It wins over the computed season.',
    zh: '每个方案一行：财年的十二个月或四个季度，合计 100%。适用于某个单位或个人；留空为全公司。优先于计算出的季节规律。',
  },
  columns,
} satisfies InputTable

export type SeasonRow = InputRow<typeof columns>

const MONTHS = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9', 'm10', 'm11', 'm12'] as const
const QUARTERS = ['q1', 'q2', 'q3', 'q4'] as const

/** The shares of a row as typed, empty ones null. */
export const monthShares = (row: SeasonRow): (number | null)[] => MONTHS.map((key) => row[key])
export const quarterShares = (row: SeasonRow): (number | null)[] => QUARTERS.map((key) => row[key])
