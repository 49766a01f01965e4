// Ramps (爬坡): what part of a full target somebody carries in the first, second … month, by profile, kind and role.

import { choice, date, percent, text } from '../../import/input-table/input-table'
import type { InputRow, InputTable } from '../../import/input-table/input-table'

/** Months that a profile can have; whoever is longer there carries the whole. */
export const RAMP_MONTHS = 12

const month = (n: number) => percent(`Month ${n}`, `第${n}月`, `m${n} month${n} 第${n}个月 ${n}月`, { min: 0, max: 1, width: 10 })

const columns = {
  profile: text('Profile', '爬坡方案', 'ramp rampprofile name 方案 爬坡 爬坡曲线 名称', { isRequired: true, width: 20 }),
  kind: choice('Kind', '类别', 'type 类型 人员类型', {
    new: { en: 'new hire', zh: '新员工', words: 'newhire new hire 新人 新入职 入职' },
    transfer: { en: 'transfer', zh: '调岗', words: 'transferred internal 转岗 内部调动' },
    replacement: { en: 'replacement', zh: '接替', words: 'successor backfill 补缺 接任' },
  }),
  role: text('Role', '角色', 'position title 岗位 职位', { width: 20 }),
  validFrom: date('Valid from', '生效日期', 'validfrom effectivefrom effectivedate effective 生效 生效日 自何时起'),
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

export const RAMPS = {
  key: 'ramps',
  title: { en: 'Ramps', zh: '爬坡' },
  subtitle: {
    en: 'One row a profile: the part of a full target in the first, second … month. Name it in the column "ramp" of Team; months left empty count in full. Of several rows of one profile the newest that is valid on the day of the start counts.',
    zh: '每个爬坡方案一行：第一个月、第二个月……承担的比例。在“组织”的“爬坡”列填写方案名称；留空的月份按 100% 计。同一方案有多行时，取开始日期当天已生效的最新一行。',
  },
  columns,
} satisfies InputTable

export type RampRow = InputRow<typeof columns>
