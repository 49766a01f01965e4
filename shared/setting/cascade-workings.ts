// The workings behind Cascade's targets: largest remainder as worksheet formulas, in hidden columns anybody can unhide.

import type { Bilingual } from '../i18n/messages'
import { say } from '../i18n/messages'
import type { Scalar } from '../workbook/cell'
import type { Formula, Ref } from '../workbook/formula'
import { f, named, on } from '../workbook/formula'
import { WORKING_STYLE } from '../workbook/palette'
import type { ColumnSpec } from '../workbook/spec'
import type { Plan, PlanNode } from './plan'
import { boundGap } from './plan-checks'
import { rowId, UNIT_NAME } from './sheet-context'
import { REMAINDER_STEPS, tidy, wholeUnits } from './split-in-units'

const SHEET = 'cascade'
/** Room for a row's order behind its remainder: ties go to the smaller order. 1e8 · 1e6 stays within 15 digits. */
const ORDER_ROOM = 1e6

const texts = {
  parent: { en: 'Row of parent', zh: '上级行号' },
  depth: { en: 'Depth', zh: '深度' },
  order: { en: 'Order', zh: '顺序' },
  fixed: { en: 'Fixed amount', zh: '固定金额' },
  free: { en: 'Free weight', zh: '自由权重' },
  pool: { en: 'Left to share', zh: '待分金额' },
  sum: { en: 'Free weight below', zh: '下级自由权重' },
  units: { en: 'Units to share', zh: '待分单位数' },
  base: { en: 'Whole units', zh: '整单位数' },
  left: { en: 'Units left over', zh: '剩余单位数' },
  key: { en: 'Remainder key', zh: '余数排序值' },
  rank: { en: 'Remainder rank', zh: '余数名次' },
  bound: { en: 'Outside floor or cap', zh: '超出上下限' },
} satisfies Record<string, Bilingual>

type WorkingKey = keyof typeof texts

/** What the formulas below give while nothing has been changed. */
interface Workings {
  fixed: (number | '')[]
  free: number[]
  pool: number[]
  sum: number[]
  units: number[]
  base: number[]
  left: number[]
  key: (number | '')[]
  rank: (number | '')[]
}

export interface CascadeWorkings {
  columns: ColumnSpec[]
  calculated: number[]
  calculatedFormula: (node: PlanNode) => Formula | null
}

export function cascadeWorkings(plan: Plan): CascadeWorkings {
  const { nodes, unit } = plan
  const values = compute(nodes, unit)
  const cell = (node: PlanNode, column: WorkingKey | 'override' | 'held' | 'weight' | 'target' | 'name'): Ref => on(SHEET).cell(rowId(node), column)
  const parentOf = (node: PlanNode): PlanNode => nodes[node.parent]
  const below = (node: PlanNode, column: string): Ref => on(SHEET).span(node.children.map((child) => rowId(nodes[child])), column)
  const sumBelow = (node: PlanNode, column: string): Formula => f`SUMIFS(${below(node, column)},${below(node, 'parent')},ROW())`
  const isBranch = (node: PlanNode): boolean => node.children.length > 0
  const isOpen = (node: PlanNode): boolean => node.parent !== -1

  const formulas: Partial<Record<WorkingKey, (node: PlanNode) => Formula | null>> = {
    parent: (node) => (isOpen(node) ? f`=ROW(${cell(parentOf(node), 'name')})` : null),
    fixed: (node) =>
      isOpen(node) ? f`=IF(ISNUMBER(${cell(node, 'override')}),${cell(node, 'override')},IF(ISNUMBER(${cell(node, 'held')}),${cell(node, 'held')},""))` : null,
    free: (node) => (isOpen(node) ? f`=IF(ISNUMBER(${cell(node, 'fixed')}),0,${cell(node, 'weight')})` : null),
    pool: (node) => (isBranch(node) ? f`=${cell(node, 'target')}-${sumBelow(node, 'fixed')}` : null),
    sum: (node) => (isBranch(node) ? f`=${sumBelow(node, 'free')}` : null),
    units: (node) => (isBranch(node) ? f`=MAX(0,INT(ROUND(${cell(node, 'pool')}/${named(UNIT_NAME)},6)))` : null),
    base: (node) => (isOpen(node) ? f`=IF(${cell(node, 'free')}>0,INT(${quota(node)}),0)` : null),
    left: (node) => (isBranch(node) ? f`=${cell(node, 'units')}-${sumBelow(node, 'base')}` : null),
    key: (node) =>
      isOpen(node)
        ? f`=IF(${cell(node, 'free')}>0,ROUND((${quota(node)}-${cell(node, 'base')})*${REMAINDER_STEPS},0)*${ORDER_ROOM}+${ORDER_ROOM - 1}-${cell(node, 'order')},"")`
        : null,
    rank: (node) =>
      isOpen(node)
        ? f`=IF(${cell(node, 'free')}>0,COUNTIFS(${below(parentOf(node), 'parent')},${cell(node, 'parent')},${below(parentOf(node), 'key')},">"&${cell(node, 'key')}),"")`
        : null,
    bound: (node) => boundFormula(node),
  }
  function quota(node: PlanNode): Formula {
    const parent = parentOf(node)
    return f`${cell(parent, 'units')}*${cell(node, 'free')}/${cell(parent, 'sum')}`
  }
  /** Outside its bounds, or held by a bound that its share has left behind by more than a unit. */
  function boundFormula(node: PlanNode): Formula | null {
    const bounded = node.floor !== null || node.cap !== null || node.hold?.kind === 'floor' || node.hold?.kind === 'cap'
    if (!isOpen(node) || node.isClosed || node.lock !== null || !bounded) return null
    const parent = parentOf(node)
    const share = f`${cell(node, 'weight')}*${cell(parent, 'pool')}/${cell(parent, 'sum')}`
    const held = cell(node, 'held')
    const released =
      node.hold?.kind === 'cap'
        ? f`,IF(${cell(parent, 'sum')}>0,${held}-${named(UNIT_NAME)}-${share},0)`
        : node.hold?.kind === 'floor'
          ? f`,IF(${cell(parent, 'sum')}>0,${share}-${held}-${named(UNIT_NAME)},0)`
          : f``
    const floor = node.floor === null ? f`` : f`,${on(SHEET).cell(rowId(node), 'floor')}-${cell(node, 'target')}`
    const cap = node.cap === null ? f`` : f`,${cell(node, 'target')}-${on(SHEET).cell(rowId(node), 'cap')}`
    return f`=IF(ISNUMBER(${cell(node, 'override')}),0,ROUND(MAX(0${floor}${cap}${released}),6))`
  }
  const calculatedFormula = (node: PlanNode): Formula | null => {
    if (!isOpen(node)) return null
    const parent = parentOf(node)
    const unitName = named(UNIT_NAME)
    const without = f`IF(${cell(parent, 'sum')}+${cell(node, 'weight')}>0,${unitName}*ROUND((${cell(parent, 'pool')}+${cell(node, 'override')})*${cell(node, 'weight')}/(${cell(parent, 'sum')}+${cell(node, 'weight')})/${unitName},0),0)`
    const shared = f`${unitName}*(${cell(node, 'base')}+IF(${cell(node, 'rank')}<${cell(parent, 'left')},1,0))+IF(${cell(node, 'rank')}=0,${cell(parent, 'pool')}-${cell(parent, 'units')}*${unitName},0)`
    return f`=IF(ISNUMBER(${cell(node, 'held')}),${cell(node, 'held')},IF(ISNUMBER(${cell(node, 'override')}),${without},IF(${cell(node, 'free')}>0,ROUND(${shared},6),0)))`
  }

  const literal: Record<WorkingKey, (node: PlanNode, index: number) => Scalar> = {
    // Known only when addresses are: see `placed` below.
    parent: () => '',
    depth: (node) => node.depth,
    order: (node, index) => (isOpen(node) ? parentOf(node).children.indexOf(index) : 0),
    fixed: (_, index) => values.fixed[index],
    free: (_, index) => values.free[index],
    pool: (node, index) => (isBranch(node) ? values.pool[index] : ''),
    sum: (node, index) => (isBranch(node) ? values.sum[index] : ''),
    units: (node, index) => (isBranch(node) ? values.units[index] : ''),
    base: (_, index) => values.base[index],
    left: (node, index) => (isBranch(node) ? values.left[index] : ''),
    key: (_, index) => values.key[index],
    rank: (_, index) => values.rank[index],
    bound: (node) => (boundFormula(node) ? boundGap(node) : ''),
  }
  const columns = (Object.keys(texts) as WorkingKey[]).map((key): ColumnSpec => ({
    key,
    header: say(texts[key], plan.settings.locale),
    width: 12,
    hidden: true,
    style: WORKING_STYLE,
    values: nodes.map(literal[key]),
    formula: (row) => formulas[key]?.(nodes[row]) ?? null,
    ...(key === 'parent' ? { placed: parentRow(nodes) } : {}),
  }))
  return { columns, calculated: calculatedAlone(nodes, values, unit), calculatedFormula }
}

/** The value of a `parent` column: the row that the parent stands in, counted from 1. */
export const parentRow =
  (nodes: PlanNode[]): NonNullable<ColumnSpec['placed']> =>
  (row, rowNumber) => (nodes[row].parent === -1 ? '' : rowNumber(rowId(nodes[nodes[row].parent])))

/** The same arithmetic as the formulas, parents before children. */
function compute(nodes: PlanNode[], unit: number): Workings {
  const count = nodes.length
  const zeros = (): number[] => new Array<number>(count).fill(0)
  const result: Workings = {
    fixed: nodes.map((node) => node.override?.amount ?? node.hold?.amount ?? ''),
    free: nodes.map((node) => (node.parent === -1 || node.override || node.hold ? 0 : node.weight)),
    pool: zeros(),
    sum: zeros(),
    units: zeros(),
    base: zeros(),
    left: zeros(),
    key: new Array<number | ''>(count).fill(''),
    rank: new Array<number | ''>(count).fill(''),
  }
  nodes.forEach((node, index) => {
    if (node.children.length === 0) return
    result.pool[index] = tidy(node.children.reduce((left, child) => left - (Number(result.fixed[child]) || 0), node.target))
    result.sum[index] = node.children.reduce((sum, child) => sum + result.free[child], 0)
    result.units[index] = wholeUnits(result.pool[index], unit)
    let given = 0
    const keys: number[] = []
    node.children.forEach((child, order) => {
      if (result.free[child] <= 0) return
      const quota = (result.units[index] * result.free[child]) / result.sum[index]
      result.base[child] = Math.floor(quota)
      given += result.base[child]
      const key = Math.round((quota - result.base[child]) * REMAINDER_STEPS) * ORDER_ROOM + ORDER_ROOM - 1 - order
      result.key[child] = key
      keys.push(key)
    })
    result.left[index] = result.units[index] - given
    keys.sort((a, b) => b - a)
    const rankOf = new Map(keys.map((key, rank) => [key, rank]))
    for (const child of node.children) if (result.key[child] !== '') result.rank[child] = rankOf.get(result.key[child] as number) as number
  })
  return result
}

/** Calculated: what a node gets without its override; the others' overrides stand. */
function calculatedAlone(nodes: PlanNode[], values: Workings, unit: number): number[] {
  return nodes.map((node) => {
    if (node.parent === -1) return node.target
    if (node.hold) return node.hold.amount
    if (!node.override) return node.target
    const sum = values.sum[node.parent] + node.weight
    if (sum <= 0) return 0
    return tidy(unit * Math.round(((values.pool[node.parent] + node.override.amount) * node.weight) / sum / unit))
  })
}
