// Funnel (漏斗): what a deal brings and how many get from one stage of the sales funnel to the next, by person, team or role.

import { amount, number, percent, text } from '../../import/input-table/input-table'
import type { InputRow, InputTable } from '../../import/input-table/input-table'

const rate = (en: string, zh: string, words: string) => percent(en, zh, words, { min: 0, max: 1, width: 16 })

const columns = {
  node: text(
    'Person, team or role',
    '人员、团队或角色',
    'node owner rep salesrep person team role name 负责人 人员 团队 角色 岗位 组织 业务员',
    {
      width: 24,
    },
  ),
  deal: amount('Average deal', '平均单额', 'averagedeal averagedealvalue dealvalue dealsize averageorder aov 平均成交额 客单价 单均金额', {
    min: 0,
  }),
  lead_rate: rate(
    'Leads that lead to a visit',
    '线索到拜访转化率',
    'leadrate leadconversion leadtovisit leadstovisit leadstovisits leadsvisits 线索转化率 线索拜访率',
  ),
  visit_rate: rate(
    'Visits that lead to an opportunity',
    '拜访到商机转化率',
    'visitrate visitconversion visittoopportunity visitstoopportunity visitstoopportunities visitsopportunities 拜访转化率 拜访商机率',
  ),
  win_rate: rate(
    'Opportunities won',
    '商机赢单率',
    'winrate closerate closingrate opportunitiesdeals opportunitytodeal opportunitiestodeals 赢单率 成交率 商机转化率',
  ),
  deals: number('Deals seen', '成交单数', 'dealsseen dealcount wondeals numberofdeals count n 单数 成交数 样本数', { min: 0 }),
  source: text('Source', '来源', 'datasource origin 数据来源', { width: 20 }),
} as const

export const FUNNEL = {
  key: 'funnel',
  title: { en: 'Funnel', zh: '漏斗' },
  subtitle: {
    en: 'One row a person, team or role; without a name, the company. The fewer deals seen, the nearer to the figure above; without a count, as stated. Amounts in {money}.',
    zh: '每个人员、团队或角色一行；名称留空为全公司。成交单数越少越接近上级数值；未填单数则按所填数值。金额单位：{money}。',
  },
  columns,
} satisfies InputTable

export type FunnelRow = InputRow<typeof columns>
