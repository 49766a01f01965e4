// The words by which people name the columns of the team and the history, in both languages.

import type { Bilingual } from '../i18n/messages'

/** One column: its key, its title on our own sheets, and other words that people use for it. */
export interface ColumnWords<Key extends string = string> {
  key: Key
  title: Bilingual
  /**
   * In the form of `headerWord`: small letters, no spaces. Words of the first list are meant before those of the next, so that a
   * table with both an order's date and its month reads the date.
   */
  synonyms: readonly (readonly string[])[]
  required: boolean
}

const column = <Key extends string>(key: Key, en: string, zh: string, ...synonyms: string[]): ColumnWords<Key> => ({
  key,
  title: { en, zh },
  synonyms: synonyms.map((words) => words.split(' ')),
  required: false,
})

const required = <Key extends string>(words: ColumnWords<Key>): ColumnWords<Key> => ({ ...words, required: true })

export const TEAM_COLUMNS = [
  required(
    column(
      'id',
      'id',
      '编号',
      'employeeid repid salespersonid nodeid code no number staffid personid employeekey employeeno employeenumber employeecode ' +
        'repno repcode staffno staffnumber staffcode ' +
        '工号 员工编号 人员编号 代码 员工号 员工工号 员工id 业务员编号 业务员工号 业务员代码 销售员编号 编码 人员编码 员工编码 节点编号 组织编号',
    ),
  ),
  required(
    column(
      'name',
      'name',
      '名称',
      'fullname employee employeename rep salesperson 姓名 名字 员工 员工姓名 repname salesrep salesrepname salespersonname ' +
        'salesrepresentative salesman seller sellername accountmanager staff staffname person 业务员 业务员姓名 业务代表 销售员 销售员姓名 ' +
        '销售人员 销售代表 销售代表姓名 销售姓名 业务姓名 客户经理 人员 人员姓名 节点名称 组织名称',
      'owner ownername accountexecutive executive consultant agent member rowlabels 负责人 负责人姓名 销售经理 业务经理 销售顾问 销售 业务 担当 责任人 成员 ' +
        '行标签',
    ),
  ),
  required(column('level', 'level', '层级', 'tier layer 级别 层次 nodetype nodelevel 组织层级 组织级别')),
  required(
    column(
      'parent',
      'parent',
      '上级',
      'parentid parentnode parentname manager managerid managername reportsto reportingto supervisor belongsto ' +
        '上级编号 直属上级 主管 直接上级 经理 上级id 上级名称 上级单位 上级组织 上级部门 所属上级 所属组织 父级 父节点 汇报对象',
    ),
  ),
  column('role', 'role', '角色', 'position title jobtitle job 岗位 职位 职务'),
  column(
    'start',
    'start',
    '开始',
    'startdate startson from hiredate hired joined joindate validfrom 开始日期 入职 入职日期 生效日期 到岗日期',
  ),
  column('end', 'end', '结束', 'enddate endson until to leavedate left validto termdate 结束日期 离职 离职日期 失效日期 离岗日期'),
  column('takes_over', 'takes over', '接替', 'takesoverfrom takeover replaces successorof predecessor 接替人 接替谁 接管 前任'),
  column('potential', 'potential', '潜力', 'marketpotential 市场潜力 潜力金额'),
  column('floor', 'floor', '下限', 'minimum min lowerlimit 最低 最小值 保底'),
  column('cap', 'cap', '上限', 'ceiling maximum max upperlimit 最高 最大值 封顶'),
  column('lock', 'lock', '锁定', 'locked fixed hold 固定 锁定金额'),
  column('ramp', 'ramp', '爬坡', 'rampprofile rampup 爬坡方案 爬坡曲线'),
  column('seat', 'seat', '席位', 'seatstatus vacancy 编制状态 岗位状态 空缺'),
] as const

export const HISTORY_COLUMNS = [
  required(
    column(
      'date',
      'date',
      '日期',
      'orderdate saledate salesdate transactiondate dateofsale billingdate 订单日期 销售日期 下单日期 成交日期 业务日期 交易日期 单据日期',
      'invoicedate postingdate bookingdate closedate closeddate day ordertime 开票日期 签约日期 记账日期 过账日期 下单时间 订单时间 时间',
      'month yearmonth period fiscalmonth fiscalperiod 月份 年月 月 月度 期间 会计期间 账期 统计月份 所属月份 业绩月份',
      'quarter fiscalquarter 季度',
    ),
  ),
  required(
    column(
      'owner',
      'owner',
      '负责人',
      'ownerid repid salesrepid salespersonid employeeid employeekey employeeno employeenumber employeecode ' +
        'staffid staffno staffnumber staffcode repno repcode ' +
        '业务员编号 业务员工号 业务员代码 负责人编号 工号 员工编号 员工号 员工工号 人员编号 销售员编号 员工id',
      'rep salesrep salesperson salesemployee opportunityowner dealowner accountowner seller employee repname salesrepname salespersonname salesrepresentative salesman employeename sellername ' +
        'staff staffname fullname ownername 业务员 业务员姓名 销售员 销售员姓名 销售代表 销售代表姓名 销售人员 业务代表 员工 员工姓名 姓名 ' +
        '负责人姓名 归属人 客户经理 人员 人员姓名 业务姓名 销售姓名',
      'name accountmanager accountexecutive executive consultant agent person rowlabels 销售 业务 销售经理 业务经理 销售顾问 担当 责任人 名称 名字 行标签',
    ),
  ),
  required(
    column(
      'value',
      'value',
      '金额',
      'amount sales netvalue salesamount salesvalue salesrevenue revenue turnover netsales netamount netrevenue actual actualsales bookings ' +
        '业绩 业绩额 业绩金额 销售额 销售金额 销售业绩 销售收入 营业额 收入 订单金额 合同金额 合同额 签单金额 成交金额 成交额 回款 回款额 回款金额 开票金额 ' +
        '出货金额 发货金额 实际销售额 实际业绩 实际 实绩 数值 值',
      'subtotal total totalamount linetotal lineamount grosssales ordervalue orderamount invoiceamount 总额 总金额 合计金额 合计 总计 小计',
    ),
  ),
  column(
    'id',
    'id',
    '单号',
    'order orderid orderno ordernumber salesorderid salesordernumber invoice invoiceno invoicenumber documentno ' +
      '订单号 订单编号 编号 发票号 单据号 单据编号 合同号 合同编号 流水号',
  ),
  column('metric', 'metric', '指标', 'measure kpi indicator 指标名称'),
  column(
    'product',
    'product',
    '产品',
    'productid productkey productname item sku productline 产品名称 商品 品种 商品名称 产品线 品类 产品编号',
  ),
  column('currency', 'currency', '币种', 'currencycode ccy 货币'),
] as const

export type TeamKey = (typeof TEAM_COLUMNS)[number]['key']
export type HistoryKey = (typeof HISTORY_COLUMNS)[number]['key']

/** Words of the columns that stand beside those of the team and the history. */
export const YEAR_WORDS: ReadonlySet<string> = new Set(
  'year fiscalyear financialyear calendaryear fy yr 年 年份 年度 财年 会计年度 所属年度 所属年份'.split(' '),
)
