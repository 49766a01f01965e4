// Pipeline (商机): open and closed deals, weighted by how likely they are.

import { amount, choice, date, percent, text } from '../../import/input-table/input-table'
import type { InputRow, InputTable } from '../../import/input-table/input-table'

const columns = {
  id: text('Opportunity', '商机', 'id opportunityid deal dealid opportunityname dealname 商机编号 商机名称 编号 项目 项目名称', {
    width: 20,
  }),
  owner: text('Owner', '负责人', 'rep salesrep salesperson ownerid opportunityowner 业务员 销售 销售员 归属人 工号', { isRequired: true }),
  account: text('Account', '客户', 'customer accountname client company 客户名称', { width: 24 }),
  product: text('Product', '产品', 'productline item 产品线 品类'),
  stage: text('Stage', '阶段', 'salesstage dealstage 商机阶段 销售阶段'),
  amount: amount('Amount', '金额', 'value dealvalue dealamount opportunityamount 商机金额 预计金额', { isRequired: true }),
  probability: percent('Probability', '赢单概率', 'winprobability chance likelihood 概率 成交概率 赢率', { min: 0, max: 1 }),
  created: date('Created', '创建日期', 'createddate opened opendate createdon 创建时间 建立日期'),
  expected_close: date(
    'Expected close',
    '预计成交日期',
    'closedate expectedclosedate closingdate forecastdate 预计成交 预计签约日期 预计关单日期',
    { isEnd: true },
  ),
  closed: date('Closed', '关闭日期', 'closeddate actualclose 成交日期 实际成交日期 关单日期'),
  outcome: choice('Outcome', '结果', 'result status state 状态 商机状态', {
    open: { en: 'open', zh: '进行中', words: 'inprogress active pending 跟进中 未关闭 开放' },
    won: { en: 'won', zh: '赢单', words: 'closedwon success 成交 已成交 中标 签约 成功' },
    lost: { en: 'lost', zh: '输单', words: 'closedlost failed cancelled canceled 丢单 失败 流失 未成交 取消' },
  }),
} as const

export const PIPELINE = {
  key: 'pipeline',
  title: { en: 'Pipeline', zh: '商机' },
  subtitle: {
    en: 'One row an opportunity. Open ones count with their probability; without one, half. Amounts in {money}.',
    zh: '每个商机一行。进行中的商机按赢单概率计入；未填概率按一半计。金额单位：{money}。',
  },
  columns,
} satisfies InputTable

export type PipelineRow = InputRow<typeof columns>
