// What a reader should know about a plan: short history, people without any, who is held, who carries the remainder.

import { defaultCalendar, monthIndexOf, monthKey } from '../../calendar'
import type { Bilingual } from '../../i18n/messages'
import { firstOf } from '../../i18n/messages'
import type { Note, Plan, PlanNode } from './plan'
import { less, tidy } from '../amounts'
import { sourceNotes } from '../sources/source-notes'
import { stageNote } from '../levels/stage-checks'
import { overNotes } from '../over-assignment/over-checks'
import { outsideNotes } from './outside-bounds'
import { presenceNotes } from '../presence/presence-notes'
import { wholeUnits } from '../split/split-in-units'

const texts = {
  sellingDays: {
    en: 'The history covers {months} of the twelve months that a season needs: the months follow the selling days of the calendar.',
    zh: '历史业绩只有 {months} 个月，不足十二个月：月度目标按日历的销售天数分配。',
  },
  shrunk: {
    en: '{months|month|months} of history: the months follow their shape, shrunk towards the selling days of the calendar.',
    zh: '历史业绩有 {months} 个月：月度目标按历史形状，并向日历的销售天数收缩。',
  },
  gaps: {
    en: 'No sales at all in {list}: these months are taken as missing, and the season is read from the months after them.',
    zh: '{list} 没有任何业绩：视为缺失，季节规律取其后的月份。',
  },
  gapsFilled: {
    en: 'No sales at all in {list}: these months are taken as missing, and the season takes the same months of other years for them.',
    zh: '{list} 没有任何业绩：视为缺失，季节规律以其他年份的同月代替。',
  },
  schedule: {
    en: 'The months follow the typed schedule "{schedule}", not the computed season.',
    zh: '各月按填写的淡旺季方案“{schedule}”分解，不按计算出的季节规律。',
  },
  mean: {
    en: '{who} has no history: the weight is the mean of the team. Type a potential in Team, or an override, to change it.',
    zh: '{who} 没有历史业绩：权重取团队平均。可在“组织”填写潜力，或填写人工调整。',
  },
  left: {
    en: '{who} is not active in the plan year: no target; the sales stay with {parent} in its share.',
    zh: '{who} 在计划年度不在岗：没有目标；其业绩仍计入{parent}的占比。',
  },
  leftOverride: {
    en: '{who} is not active in the plan year, but an override of {amount} stands there and counts. Clear it if it is left over.',
    zh: '{who} 在计划年度不在岗，但仍填有人工调整 {amount} 并计入。如为遗留，请清空。',
  },
  leftTogether: {
    en: 'Nobody below {who} is active in the plan year ({count} in all): no target. Their sales count for the company as a whole, but for no share; move them to another parent in Team to have them count there.',
    zh: '{who} 之下的 {count} 人在计划年度不在岗：没有目标。其业绩计入公司整体，但不计入任何占比；如需计入某团队，请在“组织”更改其上级。',
  },
  emptyUnit: {
    en: '{who} has nobody below and gets a target like a rep. If nobody is to carry it, give it an end before the plan year.',
    zh: '{who} 之下没有人员，按业务员分配目标。如无人承担，请将其结束日期填为计划年度之前。',
  },
  leftAway: {
    en: '{who} is not active in the plan year: no target; the sales count for the successor.',
    zh: '{who} 在计划年度不在岗：没有目标；其业绩计入接替者。',
  },
  partYear: {
    en: '{who} is active from {from} to {to} only and carries the part of a year that these months usually make; the others of {parent} share the rest.',
    zh: '{who} 仅在 {from} 至 {to} 在岗，按这些月份的季节占比承担相应部分，其余由{parent}的其他人分担。',
  },
  unitCloses: {
    en: '{who} is there from {from} to {to} only, but people below have a target in other months of the year: {people}. It counts for {who}; move them to another parent in Team from then on if that is wrong.',
    zh: '{who} 仅在 {from} 至 {to} 有效，但其下人员在其他月份仍有目标：{people}。这些目标仍计入{who}；如不正确，请在“组织”中从该时起更换其上级。',
  },
  floor: { en: '{who} is held at the floor of {amount}.', zh: '{who} 取下限 {amount}。' },
  cap: { en: '{who} is held at the cap of {amount}.', zh: '{who} 取上限 {amount}。' },
  lock: { en: '{who} is locked at {amount}.', zh: '{who} 锁定为 {amount}。' },
  squeezed: {
    en: '{who} is left with nothing: the floors, locks and overrides beside take all of {parent}. Lower one of them, or give {who} a floor.',
    zh: '{who} 没有分到目标：同级的下限、锁定和人工调整占用了{parent}的全部目标。请降低其中之一，或为其填写下限。',
  },
  belowUnit: {
    en: '{who} is left with nothing: the share of {parent} comes to less than the rounding unit of {unit}. Choose a smaller unit, or give {who} a floor.',
    zh: '{who} 没有分到目标：应占{parent}的部分不足一个取整单位（{unit}）。请选择更小的取整单位，或为其填写下限。',
  },
  remainder: {
    en: 'The amount below one rounding unit, {amount}, is carried by {who}.',
    zh: '不足一个取整单位的 {amount} 由 {who} 承担。',
  },
  notComparable: {
    en: 'The history does not cover twelve months before the plan year: growth is not shown.',
    zh: '计划年度之前的历史不足十二个月：不显示增长率。',
  },
  compared: {
    en: 'The history ends before the plan year begins: each month is compared with the newest same month on record.',
    zh: '历史业绩在计划年度开始前结束：各月与最近一个有记录的同月比较。',
  },
  later: {
    en: 'Rows of the history that fall in the plan year or after it ({rows} in all) are left out of the plan.',
    zh: '历史业绩中有 {rows} 行在计划年度或之后，不参与计划。',
  },
  calendar: {
    en: 'The official holidays of {year} are not known yet (known until {until}): Monday to Friday are taken as selling days. Type the days into Calendar once they are published.',
    zh: '{year} 年的法定节假日尚未公布（已知至 {until} 年）：按周一至周五计算销售天数。公布后请填入“日历”。',
  },
} satisfies Record<string, Bilingual>

const note = (code: keyof typeof texts, params: Note['params'] = {}, node?: string): Note => ({ code, text: texts[code], params, node })

const monthName = (index: number): string => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`

/** Notes in the order a reader would ask for them: the whole, then the people. */
export function planNotes(
  plan: Omit<Plan, 'notes' | 'checks'>,
  context: { laterRows: number; heirs: Set<string>; unknownYears: readonly number[] },
): Note[] {
  const notes: Note[] = []
  const { season, settings } = plan
  const inCurrency = (amount: number): number => tidy(amount * settings.money)
  if (season.schedule !== undefined) notes.push(note('schedule', { schedule: season.schedule }))
  else if (season.kind === 'sellingDays') notes.push(note('sellingDays', { months: season.months }))
  else if (season.kind === 'shrunk') notes.push(note('shrunk', { months: season.months }))
  if (season.schedule === undefined && season.kind !== 'sellingDays' && season.emptyMonths.length > 0)
    notes.push(note(season.isFilled ? 'gapsFilled' : 'gaps', { list: season.emptyMonths.map(monthName) }))
  if (context.unknownYears.length > 0) {
    const until = String(defaultCalendar(settings.locale, settings.year).knownUntil)
    notes.push(note('calendar', { year: context.unknownYears.map(String), until }))
  }
  if (!plan.comparable) notes.push(note('notComparable'))
  else if (!plan.comparesLastYear) notes.push(note('compared'))
  if (context.laterRows > 0) notes.push(note('later', { rows: context.laterRows }))
  const remainder = less(plan.total, wholeUnits(plan.total, plan.unit) * plan.unit)
  const carrier =
    remainder === 0
      ? undefined
      : plan.nodes.find((node) => node.isRep && node.override === undefined && node.lock === null && isOffUnit(node, plan.unit))
  notes.push(...stageNote(plan), ...overNotes(plan), ...presenceNotes(plan))
  notes.push(...outsideNotes(plan))
  if (carrier) notes.push(note('remainder', { who: carrier.name, amount: inCurrency(remainder) }, carrier.key))
  notes.push(...sourceNotes(plan))
  const isUnitLevel = levelsOfUnits(plan.nodes)
  const working = new Set(plan.nodes.filter(({ isClosed }) => !isClosed).map(({ id }) => id))
  const hasLeft = ({ isClosed, isRep, id }: PlanNode): boolean => isClosed && isRep && !working.has(id) && !context.heirs.has(id)
  for (const node of plan.nodes) {
    if (node.isUnassigned) continue
    const named = { who: node.name }
    // Who has moved to another team is told about by the row that is active.
    if (node.isClosed && node.isRep && node.override !== undefined && node.override.amount > 0) {
      notes.push(note('leftOverride', { ...named, amount: inCurrency(node.override.amount) }, node.key))
    } else if (hasLeft(node) && plan.nodes[node.parent]?.isClosed) {
      // Of a unit without anybody active it is told once.
      const unit = plan.nodes[node.parent]
      const left = unit.children.map((child) => plan.nodes[child]).filter(hasLeft)
      if (left[0] === node) notes.push(note('leftTogether', { who: unit.name, count: left.length }, unit.key))
    } else if (node.isClosed && node.isRep && !working.has(node.id)) {
      if (context.heirs.has(node.id)) notes.push(note('leftAway', named, node.key))
      else notes.push(note('left', { ...named, parent: plan.nodes[node.parent]?.name ?? '' }, node.key))
    }
    if (node.isClosed) continue
    if (node.basis === 'mean') notes.push(note('mean', named, node.key))
    if (node.isRep && isUnitLevel(node.level)) notes.push(note('emptyUnit', named, node.key))
    if (node.isRep && (node.from > 0 || node.to < 11)) {
      const [from, to] = [node.from, node.to].map((at) => monthKey(monthIndexOf(plan.months[at].year, plan.months[at].month)))
      notes.push(note('partYear', { ...named, from, to, parent: plan.nodes[node.parent]?.name ?? node.name }, node.key))
    }
    const outside = node.isRep ? [] : peopleOutside(node, plan.nodes)
    if (outside.length > 0) {
      const people = outside.map(({ name }) => name)
      const [from, to] = [node.from, node.to].map((at) => monthKey(monthIndexOf(plan.months[at].year, plan.months[at].month)))
      notes.push(note('unitCloses', { ...named, from, to, people: firstOf(people, NAMED) }, node.key))
    }
    const kind = node.hold?.kind
    if (node.isRep && node.weight > 0 && node.target === 0 && kind === undefined && node.override === undefined) {
      const params = { ...named, parent: plan.nodes[node.parent]?.name ?? '' }
      if (hasBoundsBeside(node, plan.nodes)) notes.push(note('squeezed', params, node.key))
      else notes.push(note('belowUnit', { ...params, unit: inCurrency(plan.unit) }, node.key))
    }
    if (kind === 'floor' || kind === 'cap' || kind === 'lock')
      notes.push(note(kind, { ...named, amount: inCurrency(node.hold?.amount ?? 0) }, node.key))
  }
  return notes
}

/** Whether anybody beside a node, or beside a unit above it, is held at a bound or by hand. */
function hasBoundsBeside({ parent, key }: PlanNode, nodes: readonly PlanNode[]): boolean {
  if (parent < 0) return false
  const beside = nodes[parent].children.map((child) => nodes[child]).filter((node) => node.key !== key)
  return beside.some(({ hold, override }) => hold !== undefined || override !== undefined) || hasBoundsBeside(nodes[parent], nodes)
}

/** How many people a note names before it leaves the rest. */
const NAMED = 5

/** Who stands right below a unit in months of the year in which none of the unit's rows holds. */
function peopleOutside(unit: PlanNode, nodes: readonly PlanNode[]): PlanNode[] {
  const rows = nodes.filter(({ id, from, to }) => id === unit.id && from <= to)
  const holds = (month: number): boolean => rows.some(({ from, to }) => from <= month && month <= to)
  if (rows.length === 0) return []
  return unit.children
    .map((child) => nodes[child])
    .filter(
      ({ isClosed, from, to }) => !isClosed && Array.from({ length: to - from + 1 }, (_, at) => from + at).some((month) => !holds(month)),
    )
}

/** Whether a level is one of units: more nodes on it have people below than have none. */
function levelsOfUnits(nodes: PlanNode[]): (level: string) => boolean {
  const balance = new Map<string, number>()
  for (const { level, isRep } of nodes) balance.set(level, (balance.get(level) ?? 0) + (isRep ? -1 : 1))
  return (level) => level !== '' && (balance.get(level) ?? 0) > 0
}

const isOffUnit = (node: PlanNode, unit: number): boolean => less(node.target, wholeUnits(node.target, unit) * unit) !== 0
