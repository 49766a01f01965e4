// Capabilities (能力): what people can do and should be able to do by when, by person or role.

import { date, number, text } from '../../import/input-table/input-table'
import type { InputRow, InputTable } from '../../import/input-table/input-table'

const columns = {
  owner: text('Person or role', '人员或角色', 'owner rep person salesrep role position 负责人 人员 角色 岗位 业务员', { width: 24 }),
  skill: text('Skill', '能力项', 'capability competence competency ability 能力 技能', { isRequired: true, width: 24 }),
  current: number('Current level', '当前等级', 'current level actuallevel now 现有等级 当前水平 现状', { min: 0 }),
  target: number('Target level', '目标等级', 'target goal goallevel required 目标 目标水平 要求等级', { min: 0 }),
  due: date('By when', '完成日期', 'due duedate deadline until 截止日期 期限', { isEnd: true }),
  responsible: text('Owner of the action', '行动负责人', 'responsible actionowner coach trainer 责任人 辅导人 培训负责人', { width: 20 }),
  action: text('Action', '行动', 'measure training activity 措施 培训 提升措施', { width: 30 }),
  source: text('Source', '来源', 'datasource origin 数据来源', { width: 20 }),
} as const

export const CAPABILITY = {
  key: 'capability',
  title: { en: 'Skills', zh: '能力现状' },
  subtitle: {
    en: "One row a person and skill. A role's row, or one without a name for everybody, is the default for those who have none.",
    zh: '每人每项能力一行。角色行（或不填名称，适用于所有人）为未填写者的默认值。',
  },
  columns,
} satisfies InputTable

export type CapabilityRow = InputRow<typeof columns>
