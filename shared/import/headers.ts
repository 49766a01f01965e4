// The words by which people name the columns of the team and the history, in both languages.

import type { Bilingual } from '../i18n/messages'

/** One column: its key, its title on our own sheets, and other words that people use for it. */
export interface ColumnWords<Key extends string = string> {
  key: Key
  title: Bilingual
  /** In the form of `headerWord`: small letters, no spaces. */
  synonyms: readonly string[]
  required: boolean
}

const column = <Key extends string>(key: Key, en: string, zh: string, synonyms: string, required = false): ColumnWords<Key> => ({
  key,
  title: { en, zh },
  synonyms: synonyms.split(' '),
  required,
})

export const TEAM_COLUMNS = [
  column('id', 'id', '编号', 'employeeid repid salespersonid nodeid code no number 工号 员工编号 人员编号 代码', true),
  column('name', 'name', '名称', 'fullname employee employeename rep salesperson 姓名 名字 员工 员工姓名', true),
  column('level', 'level', '层级', 'tier layer 级别 层次', true),
  column('parent', 'parent', '上级', 'parentid manager managerid reportsto supervisor 上级编号 直属上级 主管 直接上级 经理', true),
  column('role', 'role', '角色', 'position title jobtitle job 岗位 职位 职务'),
  column('start', 'start', '开始', 'startdate startson from hiredate hired joined 开始日期 入职 入职日期 生效日期'),
  column('end', 'end', '结束', 'enddate endson until to leavedate left 结束日期 离职 离职日期 失效日期'),
  column('takes_over', 'takes over', '接替', 'takesoverfrom takeover replaces successorof predecessor 接替人 接替谁 接管 前任'),
  column('potential', 'potential', '潜力', 'marketpotential 市场潜力 潜力金额'),
  column('floor', 'floor', '下限', 'minimum min lowerlimit 最低 最小值 保底'),
  column('cap', 'cap', '上限', 'ceiling maximum max upperlimit 最高 最大值 封顶'),
  column('lock', 'lock', '锁定', 'locked fixed hold 固定 锁定金额'),
] as const

export const HISTORY_COLUMNS = [
  column('date', 'date', '日期', 'orderdate invoicedate day month period 订单日期 销售日期 月份 时间 年月', true),
  column(
    'owner',
    'owner',
    '负责人',
    'ownerid rep repid salesrep salesperson salespersonid seller employee employeeid 业务员 销售员 销售代表 业务员编号 负责人编号 归属人 工号',
    true,
  ),
  column('value', 'value', '金额', 'amount sales salesamount revenue turnover subtotal netamount total 业绩 销售额 销售金额 数值 值', true),
  column('id', 'id', '单号', 'order orderid orderno ordernumber salesorderid invoice invoiceno 订单号 订单编号 编号 发票号'),
  column('metric', 'metric', '指标', 'measure kpi indicator 指标名称'),
  column('product', 'product', '产品', 'productid item sku productline 产品名称 商品 品种'),
  column('currency', 'currency', '币种', 'currencycode ccy 货币'),
] as const

export type TeamKey = (typeof TEAM_COLUMNS)[number]['key']
export type HistoryKey = (typeof HISTORY_COLUMNS)[number]['key']

/** Amounts under such a header are multiples of a power of ten: "金额（万元）". */
const UNITS: Readonly<Record<string, number>> = { 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8 }
const IN_BRACKETS = /[([]\s*(十万|百万|千万|千|万|亿)?\s*(元|圆|人民币|rmb|cny|usd|eur|gbp|[¥$€£])?\s*[)\]]\s*$/

/**
 * The form in which header words are compared: case, spaces, underscores, hyphens and full width do not count.
 * A currency in brackets is dropped; `power` is the power of ten that a unit such as 万元 in brackets means.
 */
export function headerWord(text: string): { word: string; power: number } {
  const plain = text.normalize('NFKC').toLowerCase()
  const brackets = IN_BRACKETS.exec(plain)
  const known = brackets !== null && (brackets[1] ?? brackets[2]) !== undefined ? brackets : null
  const bare = known === null ? plain : plain.slice(0, known.index)
  const unit = known?.[1]
  return { word: bare.replace(/[\s_\-.:*]/g, ''), power: unit === undefined ? 0 : UNITS[unit] }
}
