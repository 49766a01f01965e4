// What the formulas of Workings give while nobody has changed anything: the same arithmetic, parents before children.

import type { PlanNode } from './plan'
import { QUOTA_STEPS, quotaOf, quotaPlaces, tidy, wholeUnits } from './split-in-units'

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
  key: (number | '')[]
  rank: (number | '')[]
}

export function workingsValues(nodes: PlanNode[], unit: number): WorkingsValues {
  const none = (): (number | '')[] => new Array<number | ''>(nodes.length).fill('')
  const fixed = fixedAmounts(nodes)
  const result: WorkingsValues = {
    fixed,
    free: nodes.map((node, index) => (node.parent === -1 || fixed[index] !== '' ? 0 : node.weight)),
    pool: none(),
    sum: none(),
    units: none(),
    places: none(),
    quota: new Array<number>(nodes.length).fill(0),
    base: new Array<number>(nodes.length).fill(0),
    left: none(),
    key: none(),
    rank: none(),
  }
  nodes.forEach((node, index) => {
    if (node.children.length === 0) return
    const pool = tidy(node.children.reduce((left, child) => left - (Number(result.fixed[child]) || 0), node.target))
    const sum = node.children.reduce((all, child) => all + result.free[child], 0)
    const units = wholeUnits(pool, unit)
    const places = quotaPlaces(units)
    const keys: { child: number; key: number }[] = []
    let given = 0
    node.children.forEach((child, order) => {
      if (result.free[child] <= 0) return
      const quota = quotaOf(units, result.free[child], sum, 10 ** places)
      const base = Math.floor(quota)
      given += base
      const key = Math.round((quota - base) * QUOTA_STEPS) * ORDER_ROOM + ORDER_ROOM - 1 - order
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
  })
  return result
}

/** Overridden, held, or fixed because everybody below is; the company never, it has the year's target. Children come last, so backwards. */
function fixedAmounts(nodes: PlanNode[]): (number | '')[] {
  const fixed = new Array<number | ''>(nodes.length).fill('')
  for (let index = nodes.length - 1; index > 0; index--) {
    const { override, hold, children } = nodes[index]
    const below =
      children.length > 0 && children.every((child) => fixed[child] !== '')
        ? tidy(children.reduce((sum, child) => sum + Number(fixed[child]), 0))
        : ''
    fixed[index] = override?.amount ?? hold?.amount ?? below
  }
  return fixed
}

/** The calculated column: what a node gets without its own override, while the others' stand. */
export function calculatedValues(nodes: PlanNode[], values: WorkingsValues, unit: number): number[] {
  return nodes.map((node) => {
    if (node.parent === -1) return node.target
    if (node.hold) return node.hold.amount
    if (!node.override) return node.target
    const sum = Number(values.sum[node.parent]) + node.weight
    if (sum <= 0) return 0
    return tidy(unit * Math.round(((Number(values.pool[node.parent]) + node.override.amount) * node.weight) / sum / unit))
  })
}
