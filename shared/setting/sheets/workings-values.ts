// What the formulas of Workings give while nobody has changed anything: the same arithmetic, parents before children.

import { less, sheetRound, sumOf, tidy } from '../amounts'
import { wholeWeight } from '../split/basis'
import { assignedFor } from '../over-assignment/handed-down'
import type { PlanNode } from '../plan/plan'
import { quotaOf, quotaPlaces, remainderOf, wholeUnits, wholeUnitsOf } from '../split/split-in-units'

/** Room for a row's order behind its remainder: ties go to the smaller order. 1e6 · 1e6 stays within 15 digits. */
export const ORDER_ROOM = 1e6

/** One entry a node; '' where a node has no such working. */
export interface WorkingsValues {
  fixed: (number | '')[]
  free: number[]
  pool: (number | '')[]
  sum: (number | '')[]
  units: (number | '')[]
  places: (number | '')[]
  quota: number[]
  base: number[]
  left: (number | '')[]
  last: (number | '')[]
  key: (number | '')[]
  rank: (number | '')[]
}

/** @param weightPlaces decimals of the weights. */
export function workingsValues(nodes: PlanNode[], unit: number, weightPlaces: number): WorkingsValues {
  const none = (): (number | '')[] => new Array<number | ''>(nodes.length).fill('')
  const fixed = fixedAmounts(nodes, unit)
  const result: WorkingsValues = {
    fixed,
    free: nodes.map((node, index) => (node.parent === -1 || fixed[index] !== '' ? 0 : wholeWeight(node.weight, weightPlaces))),
    pool: none(),
    sum: none(),
    units: none(),
    places: none(),
    quota: new Array<number>(nodes.length).fill(0),
    base: new Array<number>(nodes.length).fill(0),
    left: none(),
    last: none(),
    key: none(),
    rank: none(),
  }
  nodes.forEach((node, index) => {
    if (node.children.length === 0) return
    const pool = less(node.handedDown, sumOf(node.children.map((child) => Number(result.fixed[child]) || 0)))
    const sum = node.children.reduce((all, child) => all + result.free[child], 0)
    const units = wholeUnits(pool, unit)
    const places = quotaPlaces(units)
    const keys: { child: number; key: number }[] = []
    let given = 0
    node.children.forEach((child, order) => {
      if (result.free[child] <= 0) return
      const quota = quotaOf(units, result.free[child], sum)
      const base = wholeUnitsOf(quota, places)
      given += base
      const key = remainderOf(quota, base, places) * ORDER_ROOM + ORDER_ROOM - 1 - order
      result.quota[child] = quota
      result.base[child] = base
      result.key[child] = key
      keys.push({ child, key })
    })
    keys.sort((a, b) => b.key - a.key).forEach(({ child }, rank) => (result.rank[child] = rank))
    result.pool[index] = pool
    result.sum[index] = sum
    result.units[index] = units
    result.places[index] = places
    result.left[index] = units - given
    result.last[index] = keys.length + Math.min(0, units - given)
  })
  return result
}

/** Overridden, held, or fixed because everybody below is; the company never, it has the year's target. Children come last, so backwards. */
function fixedAmounts(nodes: PlanNode[], unit: number): (number | '')[] {
  const fixed = new Array<number | ''>(nodes.length).fill('')
  for (let index = nodes.length - 1; index > 0; index--) {
    const { override, hold, children, over } = nodes[index]
    const below =
      children.length > 0 && children.every((child) => fixed[child] !== '')
        ? assignedFor(sumOf(children.map((child) => Number(fixed[child]))), over?.rate, unit)
        : ''
    fixed[index] = override?.amount ?? hold?.amount ?? below
  }
  return fixed
}

/** The calculated column: what a node gets without its own override, while the others' stand. */
export function calculatedValues(nodes: PlanNode[], values: WorkingsValues, unit: number, weightPlaces: number): number[] {
  return nodes.map((node) => {
    if (node.parent === -1) return node.target
    if (node.hold) return node.hold.amount
    if (!node.override) return node.target
    const weight = wholeWeight(node.weight, weightPlaces)
    const sum = Number(values.sum[node.parent]) + weight
    if (sum <= 0) return 0
    return tidy(unit * sheetRound(((Number(values.pool[node.parent]) + node.override.amount) * weight) / sum / unit, 0))
  })
}
