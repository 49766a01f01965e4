// Receivables (应收): what customers owe when the plan is made, when it falls due and how much of it is expected.

import { amount, date, percent, text } from '../../import/input-table/input-table'
import type { InputRow, InputTable } from '../../import/input-table/input-table'

const columns = {
  due: date('Due date', '到期日', 'due duedate dueon paymentdue maturity 应收日期 应收到期日 到期日期 付款日期', { isRequired: true }),
  owner: text('Owner', '负责人', 'rep salesrep salesperson ownerid collector 业务员 销售 销售员 责任人 工号', { isRequired: true }),
  account: text('Account', '客户', 'customer accountname client debtor 客户名称', { width: 24 }),
  amount: amount(
    'Amount owed',
    '应收金额',
    'amount owed receivable receivables balance openamount outstanding 金额 余额 应收余额 未收金额',
    {
      isRequired: true,
    },
  ),
  rate: percent('Expected rate', '预计回款率', 'expected collectionrate rate recoveryrate 回款率 预计比例', { min: 0, max: 1 }),
  source: text('Source', '来源', 'datasource origin 数据来源', { width: 20 }),
} as const

export const RECEIVABLES = {
  key: 'receivables',
  title: { en: 'Receivables', zh: '应收' },
  subtitle: {
    en: 'One row an open item at the beginning of the year. Without a rate it is expected in full. Amounts in {money}.',
    zh: '年初每笔未收款一行。未填回款率按全额计。金额单位：{money}。',
  },
  columns,
} satisfies InputTable

export type ReceivableRow = InputRow<typeof columns>
