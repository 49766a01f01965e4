// Absences (缺勤): when somebody is away for long; their seasonal share of it is exempt from the target.

import { date, text } from '../../import/input-table/input-table'
import type { InputRow, InputTable } from '../../import/input-table/input-table'

const columns = {
  owner: text('Owner', '负责人', 'rep employee name id person salesrep 员工 姓名 人员 业务员 工号 编号', { isRequired: true, width: 20 }),
  from: date('From', '开始日期', 'start startdate begin 开始 起 起始日期', { isRequired: true }),
  to: date('To', '结束日期', 'end enddate until 结束 止 截止日期', { isEnd: true }),
  reason: text('Reason', '原因', 'kind type note 类型 事由 备注', { width: 30 }),
} as const

export const ABSENCES = {
  key: 'absences',
  title: { en: 'Absences', zh: '缺勤' },
  subtitle: {
    en: 'One row an absence of days on end, such as parental leave. Its seasonal share, by working days, is exempt from the target; without an end it lasts all year.',
    zh: '每段较长缺勤一行，例如产假。按工作日折算的季节占比从目标中豁免；不填结束日期则持续到年底。',
  },
  columns,
} satisfies InputTable

export type AbsenceRow = InputRow<typeof columns>
