// What a column can hold, in words that a person chooses from.

import type { Bilingual } from '../../i18n/messages'
import { HISTORY_COLUMNS, TEAM_COLUMNS } from '../headers'
import type { RoleChoice } from './inspection'
import type { ColumnRole, TableKind } from './table-reading'

const title = (en: string, zh: string): Bilingual => ({ en, zh })

const TEAM_TITLES: Partial<Record<ColumnRole, Bilingual>> = {
  id: title('Number (id)', '编号'),
  name: title('Name', '名称'),
  level: title('Level', '层级'),
  parent: title('Parent', '上级'),
  unit: title('Level above (region, office …)', '上级层次（大区、办事处等）'),
  role: title('Role', '角色'),
  start: title('Start', '开始日期'),
  end: title('End', '结束日期'),
  takes_over: title('Takes over from', '接替'),
  potential: title('Potential', '潜力'),
  floor: title('Floor', '下限'),
  cap: title('Cap', '上限'),
  lock: title('Lock', '锁定金额'),
  ramp: title('Ramp profile', '爬坡方案'),
  seat: title('Seat: vacancy or overlay', '席位（空缺、叠加岗）'),
}

const HISTORY_TITLES: Partial<Record<ColumnRole, Bilingual>> = {
  date: title('Date', '日期'),
  owner: title('Owner', '负责人'),
  owner_name: title('Name of the owner', '负责人姓名'),
  value: title('Amount', '金额'),
  unit: title('Level above (region, office …)', '上级层次（大区、办事处等）'),
  year: title('Year', '年份'),
  total: title('Total of other columns', '其他列的合计'),
  id: title('Order', '单号'),
  metric: title('Metric', '指标'),
  product: title('Product', '产品'),
  currency: title('Currency', '币种'),
}

const NONE: RoleChoice = { role: 'none', title: title('Not used', '不使用') }

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June']
MONTHS.push('July', 'August', 'September', 'October', 'November', 'December')

/** The title of a period's amounts: "January 2014", "2014年第1季度"; without a year where the role has none. */
export function periodTitle(role: `period:${string}`): Bilingual {
  const [, year = '', part = ''] = /^period:(\d{4})?-?(.*)$/.exec(role) ?? []
  const [en, zh] = [year === '' ? '' : ` ${year}`, year === '' ? '' : `${year}年`]
  if (part === '') return title(`Year${en}`, `${year}年全年`)
  if (part.startsWith('Q')) return title(`Quarter ${part.slice(1)}${en}`, `${zh}第${part.slice(1)}季度`)
  if (part.startsWith('H')) return title(`Half-year ${part.slice(1)}${en}`, `${zh}${part === 'H1' ? '上' : '下'}半年`)
  return title(`${MONTHS[Number(part) - 1]}${en}`, `${zh}${Number(part)}月`)
}

/** Every role that a column of a table of this kind may have; the periods are added by who knows the columns. */
export function roleChoices(kind: TableKind): RoleChoice[] {
  const titles = kind === 'team' ? TEAM_TITLES : HISTORY_TITLES
  return [...(Object.entries(titles) as [ColumnRole, Bilingual][]).map(([role, text]) => ({ role, title: text })), NONE]
}

/** Our own words for the columns, as on the sheets of the plan. */
export const columnWords = (kind: TableKind) => (kind === 'team' ? TEAM_COLUMNS : HISTORY_COLUMNS)
