// Market (市场): what the market outside the company is, by segment, and how much of it the company has.

import { amount, number, percent, text } from '../../import/input-table/input-table'
import type { InputRow, InputTable } from '../../import/input-table/input-table'

const columns = {
  segment: text('Segment', '细分市场', 'market industry marketsegment 市场 行业 市场细分', { isRequired: true, width: 24 }),
  node: text('Region or person', '区域或人员', 'node region territory owner area 区域 大区 负责人 组织', { width: 20 }),
  period: number('Year', '年度', 'period fiscalyear fy 年份 财年 期间', { min: 1900, max: 9999 }),
  size: amount('Market size', '市场规模', 'size marketvolume marketvalue tam sam volume 规模 市场容量 容量', { isRequired: true, min: 0 }),
  growth: percent('Market growth', '市场增长率', 'growth growthrate marketgrowthrate 增长率 增速 市场增速', { min: -1, width: 14 }),
  share: percent('Our share', '我方份额', 'share marketshare 份额 市场份额 市占率 市场占有率', { min: 0, max: 1 }),
  share_goal: percent('Share aimed at', '目标份额', 'sharegoal targetshare sharetarget plannedshare 目标市占率 目标市场份额', {
    min: 0,
    max: 1,
    width: 14,
  }),
  confidence: percent('Confidence', '可信度', 'certainty 置信度 把握', { min: 0, max: 1 }),
  competitors: text('Competitors', '竞争对手', 'competitor competitornote competitornotes competition 竞品 竞争情况 竞争对手说明', {
    width: 30,
  }),
  customers: text('Customers', '客户', 'customer customernote customernotes 客户说明 客户情况', { width: 30 }),
  source: text('Source', '来源', 'datasource origin 数据来源', { width: 20 }),
} as const

export const MARKET = {
  key: 'market',
  title: { en: 'Market', zh: '市场' },
  subtitle: {
    en: 'One row a segment (and region, and year): its size, its growth a year, our share. Without a year, the year before the plan. Amounts in {money}.',
    zh: '每个细分市场（及区域、年度）一行：规模、年增长率和我方份额。未填年度即计划前一年。金额单位：{money}。',
  },
  columns,
} satisfies InputTable

export type MarketRow = InputRow<typeof columns>
