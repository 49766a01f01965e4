// Workings (计算过程): largest remainder as worksheet formulas, on a hidden sheet where siblings stand together, so that a
// sum over them touches nobody else; a range with the children's children in it would point in a circle.

import type { Bilingual } from '../../i18n/messages'
import type { Formula, Ref } from '../../workbook/formula'
import { f, joined, named, on } from '../../workbook/formula'
import * as palette from '../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import { assignedFormula, dueFormula, handedCell, hasOver } from '../over-assignment/over-columns'
import { splitColumn } from '../levels/stage-columns'
import type { Plan, PlanNode } from '../plan/plan'
import { canBeOutside, outsideGap } from '../plan/outside-bounds'
import { boundGap } from '../plan/plan-checks'
import type { SheetContext } from './sheet-context'
import { rowId, TOTAL_NAME, UNIT_NAME } from './sheet-context'
import { SHEETS } from './sheet-keys'
import { dueOf } from '../over-assignment/handed-down'
import { REMAINDER_STEPS } from '../split/split-in-units'
import type { WorkingsValues } from './workings-values'
import { ORDER_ROOM, workingsValues } from './workings-values'

const WORKINGS = 'workings'

/** From so many units on, quotas lose a decimal each (split-in-units.ts). */
const LIMITS = [1e8, 1e9, 1e10, 1e11, 1e12, 1e13]

const texts = {
  title: { en: 'Workings', zh: '计算过程' },
  subtitle: {
    en: 'How the targets of Cascade are rounded so that parts sum to the whole: largest remainder, siblings together.',
    zh: '“目标分解”如何取整并保证合计一致：最大余数法，同级相邻。',
  },
  name: { en: 'Name', zh: '名称' },
  order: { en: 'Order', zh: '顺序' },
  fixed: { en: 'Fixed amount', zh: '固定金额' },
  free: { en: 'Free weight', zh: '自由权重' },
  due: { en: 'To hand down', zh: '应下达额' },
  pool: { en: 'Left to share', zh: '待分金额' },
  sum: { en: 'Free weight below', zh: '下级自由权重' },
  units: { en: 'Units to share', zh: '待分单位数' },
  places: { en: 'Decimals of quotas', zh: '配额小数位' },
  quota: { en: 'Quota of units', zh: '单位数配额' },
  base: { en: 'Whole units', zh: '整单位数' },
  left: { en: 'Units left over', zh: '剩余单位数' },
  last: { en: 'Ranks that keep their units', zh: '保留单位的名次数' },
  key: { en: 'Remainder key', zh: '余数排序值' },
  rank: { en: 'Remainder rank', zh: '余数名次' },
  bound: { en: 'Outside floor or cap', zh: '超出上下限' },
  outside: { en: 'Set by hand outside floor or cap', zh: '人工确定的目标超出上下限' },
} satisfies Record<string, Bilingual>

type Places = SheetContext['places']
type WorkingKey = Exclude<keyof typeof texts, 'title' | 'subtitle'>

/** The place of each node on the sheet: level by level, siblings side by side. Row ids are places, so the sheet is rewritten when people move. */
export function workingRows(nodes: PlanNode[]): { order: number[]; idOf: (index: number) => string } {
  const order: number[] = nodes.length > 0 ? [0] : []
  for (let at = 0; at < order.length; at++) order.push(...nodes[order[at]].children)
  const placeOf = new Map(order.map((index, place) => [index, place]))
  return { order, idOf: (index) => `w-${(placeOf.get(index) as number) + 1}` }
}

/** A cell of Workings for a node, by the node's index. */
export const workingCell = (nodes: PlanNode[]): ((index: number, column: WorkingKey) => Ref) => {
  const { idOf } = workingRows(nodes)
  return (index, column) => on(WORKINGS).cell(idOf(index), column)
}

/** Cells of all children of a node, by the node's index. */
export const workingCellsBelow = (nodes: PlanNode[]): ((index: number, column: WorkingKey) => Ref) => {
  const { idOf } = workingRows(nodes)
  const below = nodes.map((node) => node.children.map(idOf))
  return (index, column) => on(WORKINGS).span(below[index], column)
}

export function workingsSheet(context: SheetContext): SheetSpec {
  const { plan, say } = context
  const { nodes, unit } = plan
  const { order, idOf } = workingRows(nodes)
  const values = workingsValues(nodes, unit, plan.weightPlaces)
  const formulas = workingFormulas(plan, context.places)
  const orders = new Array<number>(nodes.length).fill(0)
  for (const { children } of nodes) children.forEach((child, place) => (orders[child] = place))
  const literal: Record<WorkingKey, (index: number) => ColumnSpec['values'][number]> = {
    name: (index) => nodes[index].name,
    order: (index) => orders[index],
    due: (index) => (nodes[index].over === undefined ? '' : dueOf(nodes[index].target, nodes[index].over?.rate, unit)),
    outside: (index) => (formulas.outside?.(index) ? outsideGap(nodes[index]) : ''),
    bound: (index) => (formulas.bound?.(index) ? boundGap(nodes[index]) : ''),
    ...(Object.fromEntries(
      (Object.keys(values) as (keyof WorkingsValues)[]).map((key) => [key, (index: number) => values[key][index]]),
    ) as Record<keyof WorkingsValues, (index: number) => number | ''>),
  }
  const keys = (Object.keys(texts) as (keyof typeof texts)[]).filter(
    (key): key is WorkingKey =>
      key !== 'title' && key !== 'subtitle' && (key !== 'due' || hasOver(plan)) && (key !== 'outside' || nodes.some(canBeOutside)),
  )
  return {
    key: WORKINGS,
    name: say(SHEETS.workings),
    kind: 'generated',
    title: say(texts.title),
    subtitle: say(texts.subtitle),
    rows: order.map(idOf),
    columns: keys.map((key): ColumnSpec => ({
      key,
      header: say(texts[key]),
      width: key === 'name' ? 28 : 16,
      style: key === 'name' ? palette.TEXT_STYLE : palette.WORKING_STYLE,
      values: order.map((index) => literal[key](index)),
      formula: (row) => formulas[key]?.(order[row]) ?? null,
    })),
    keyedRows: true,
    tabColor: palette.COLORS.tabLog,
    hidden: true,
    freezeThrough: 'name',
    print: { landscape: true, fitToWidth: 1 },
  }
}

function workingFormulas(plan: Plan, places: SheetContext['places']): Partial<Record<WorkingKey, (index: number) => Formula | null>> {
  const { nodes } = plan
  const scale = 10 ** places.weight
  const cell = workingCell(nodes)
  const children = workingCellsBelow(nodes)
  const cascade = (index: number, column: string): Ref => on('cascade').cell(rowId(nodes[index]), column)
  const open = (make: (index: number, parent: number) => Formula) => (index: number) =>
    nodes[index].parent === -1 ? null : make(index, nodes[index].parent)
  const branch = (make: (index: number) => Formula) => (index: number) => (nodes[index].children.length === 0 ? null : make(index))
  const sumFixed = (index: number): Formula => {
    const sum = f`SUM(${children(index, 'fixed')})`
    return nodes[index].over === undefined ? sum : assignedFormula(nodes[index], sum, places)
  }
  return {
    // A node whose people are all fixed is fixed by them: an override of the only rep of a team is the team's number too.
    fixed: open((index) => {
      const count = nodes[index].children.length
      const below = count === 0 ? f`""` : f`IF(COUNT(${children(index, 'fixed')})=${count},${sumFixed(index)},"")`
      return f`=IF(ISNUMBER(${cascade(index, 'override')}),${cascade(index, 'override')},IF(ISNUMBER(${cascade(index, 'held')}),${cascade(index, 'held')},${below}))`
    }),
    free: open((index) => f`=IF(ISNUMBER(${cell(index, 'fixed')}),0,ROUND(${cascade(index, 'weight')}*${scale},0))`),
    due: (index) => (nodes[index].over === undefined ? null : dueFormula(plan, nodes[index], places)),
    pool: branch((index) => f`=ROUND(${handedCell(plan, nodes[index])}-SUM(${children(index, 'fixed')}),${places.amount})`),
    sum: branch((index) => f`=SUM(${children(index, 'free')})`),
    units: branch((index) => f`=MAX(0,INT(ROUND(${cell(index, 'pool')}/${named(UNIT_NAME)},${places.units})))`),
    places: branch(
      (index) =>
        f`=6${joined(
          LIMITS.map((limit) => f`-(${cell(index, 'units')}>=${limit})`),
          '',
        )}`,
    ),
    quota: open(
      (index, parent) => f`=IF(${cell(index, 'free')}>0,${cell(parent, 'units')}*${cell(index, 'free')}/${cell(parent, 'sum')},0)`,
    ),
    base: open((index, parent) => f`=INT(ROUND(${cell(index, 'quota')},${cell(parent, 'places')}))`),
    left: branch((index) => f`=${cell(index, 'units')}-SUM(${children(index, 'base')})`),
    last: branch((index) => f`=COUNT(${children(index, 'key')})+MIN(0,${cell(index, 'left')})`),
    key: open(
      (index, parent) =>
        f`=IF(${cell(index, 'free')}>0,ROUND(ROUND(${cell(index, 'quota')}-${cell(index, 'base')},${cell(parent, 'places')})*${REMAINDER_STEPS},0)*${ORDER_ROOM}+${ORDER_ROOM - 1}-${cell(index, 'order')},"")`,
    ),
    rank: open((index, parent) => f`=IF(${cell(index, 'free')}>0,COUNTIF(${children(parent, 'key')},">"&${cell(index, 'key')}),"")`),
    outside: (index) => {
      const node = nodes[index]
      if (!canBeOutside(node)) return null
      const override = cascade(index, 'override')
      const cap = node.cap === null ? f`` : f`,${override}-${cascade(index, 'cap')}`
      const floor = node.floor === null ? f`` : f`,${cascade(index, 'floor')}-${override}`
      return f`=IF(ISNUMBER(${override}),ROUND(MAX(0${cap}${floor}),${places.amount}),0)`
    },
    bound: open((index, parent) => boundFormula(plan, index, parent, cell, cascade, places) ?? f`=0`),
  }
}

/** How far a target is outside its bounds, or how far its share has left the bound behind that still holds it (a unit aside). */
function boundFormula(
  plan: Plan,
  index: number,
  parent: number,
  cell: (index: number, column: WorkingKey) => Ref,
  cascade: (index: number, column: string) => Ref,
  places: Places,
): Formula | null {
  const node = plan.nodes[index]
  const target = cascade(index, splitColumn(plan))
  const kind = node.hold?.kind
  const isBounded = node.floor !== null || node.cap !== null || kind === 'floor' || kind === 'cap'
  if (node.isClosed || node.lock !== null || !isBounded) return null
  const [held, sum] = [cascade(index, 'held'), cell(parent, 'sum')]
  const share = f`${cascade(index, 'weight')}*${10 ** places.weight}*${cell(parent, 'pool')}/${sum}`
  const released =
    kind === 'cap'
      ? f`,IF(${sum}>0,${held}-${named(UNIT_NAME)}-${share},0)`
      : kind === 'floor'
        ? f`,IF(${sum}>0,${share}-${held}-${named(UNIT_NAME)},0)`
        : f``
  const floor = node.floor === null ? f`` : f`,${cascade(index, 'floor')}-${target}`
  const cap = node.cap === null ? f`` : f`,${target}-${cascade(index, 'cap')}`
  return f`=IF(ISNUMBER(${cascade(index, 'override')}),0,ROUND(MAX(0${floor}${cap}${released}),${places.amount}))`
}

/** The calculated column of Cascade: of the company its target, below the largest-remainder share; beside an override, what the row would get without it. */
export function calculatedFormula(
  nodes: PlanNode[],
  index: number,
  cell: (index: number, column: WorkingKey) => Ref,
  places: Places,
): Formula {
  const parent = nodes[index].parent
  if (parent === -1) return f`=${named(TOTAL_NAME)}`
  const cascade = (column: string): Ref => on('cascade').cell(rowId(nodes[index]), column)
  const unit = named(UNIT_NAME)
  const weight = f`${cascade('weight')}*${10 ** places.weight}`
  const all = f`(${cell(parent, 'sum')}+${weight})`
  const without = f`IF(${all}>0,${unit}*ROUND((${cell(parent, 'pool')}+${cascade('override')})*(${weight})/${all}/${unit},0),0)`
  const share = f`${unit}*(${cell(index, 'base')}+IF(${cell(index, 'rank')}<${cell(parent, 'left')},1,IF(${cell(index, 'rank')}<${cell(parent, 'last')},0,-1)))+IF(${cell(index, 'rank')}=0,${cell(parent, 'pool')}-${cell(parent, 'units')}*${unit},0)`
  return f`=IF(ISNUMBER(${cascade('held')}),${cascade('held')},IF(ISNUMBER(${cascade('override')}),${without},IF(ISNUMBER(${cell(index, 'fixed')}),${cell(index, 'fixed')},IF(${cell(index, 'free')}>0,ROUND(${share},${places.amount}),0))))`
}
