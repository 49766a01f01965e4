// Assumptions (假设): what the strategic number takes for granted, with how far it may be off.

import { choice, number, percent, text } from '../../import/input-table/input-table'
import type { InputRow, InputTable } from '../../import/input-table/input-table'

const columns = {
  assumption: text('Assumption', '假设', 'driver premise 前提 驱动因素 假设条件', { isRequired: true, width: 34 }),
  kind: choice('Kind', '类型', 'type category 类别', {
    market: { en: 'market growth', zh: '市场增长', words: 'market growth 市场' },
    price: { en: 'price', zh: '价格', words: 'pricing 单价 提价' },
    headcount: { en: 'headcount', zh: '人员编制', words: 'people staff 人数 编制' },
    account: { en: 'key account', zh: '重点客户', words: 'account customer 大客户 客户' },
    other: { en: 'other', zh: '其他' },
  }),
  value: number('Value', '取值', 'amount level 数值 假设值', { isRequired: true, width: 14, unit: 'unit' }),
  unit: text('Unit', '单位', 'uom 计量单位', { width: 10 }),
  tolerance: percent('Tolerance (±)', '容差（±）', 'tolerance range deviation 容差 允许偏差 浮动', { min: 0, width: 14 }),
  actual: number('Actual so far', '目前实际', 'actual current 实际 实际值 当前值', { width: 14, unit: 'unit' }),
  note: text('Note', '说明', 'comment remark remarks 备注', { width: 34 }),
} as const

export const ASSUMPTIONS = {
  key: 'assumptions',
  title: { en: 'Assumptions', zh: '假设' },
  subtitle: {
    en: 'What the target takes for granted. Where the actual leaves the tolerance, the target is looked at again.',
    zh: '目标所依据的前提。实际值超出容差时，应重新审视目标。',
  },
  columns,
} satisfies InputTable

export type AssumptionRow = InputRow<typeof columns>
