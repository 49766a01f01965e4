// What each source of shares knows of every node: history, market potential, pipeline, and one part a person.

import { monthIndex } from '../../calendar'
import type { PlanInputs } from '../inputs/inputs'
import type { Basis } from '../split/basis'
import type { TeamTree } from '../team-tree'
import { nodeFinder, personYears, seatInMonth, upTheTree } from './amounts-by-node'
import type { SourceAmounts } from './blended-weights'
import { marketOf } from './market-year'
import { expectedAmount } from './pipeline-value'

export interface SourceRequest {
  inputs: PlanInputs
  /** By history alone. */
  basis: readonly Basis[]
  /** Part of the seasonal year that each node is active. */
  parts: readonly number[]
  /** How much currency a 1 on the sheets stands for. */
  money: number
  year: number
  firstDay: number
  lastDay: number
}

/** Amounts in the money of the sheets, in the tree's order. Of part of a year, market and equal parts count as that part. */
export function sourceAmounts(tree: TeamTree, request: SourceRequest): SourceAmounts {
  const { nodes } = tree
  const { basis, parts } = request
  return {
    history: nodes.map((_, index) => (basis[index].kind === 'mean' ? undefined : basis[index].weight)),
    market: marketAmounts(tree, request),
    pipeline: pipelineAmounts(tree, request),
    equal: personYears(tree, parts),
  }
}

/** A market that a row gives a node, else the potential that stands in Team; of a unit without either, what its people have. */
function marketAmounts(tree: TeamTree, { inputs, parts, money, year }: SourceRequest): (number | undefined)[] {
  const find = nodeFinder(tree)
  const own = new Map<number, number>()
  tree.nodes.forEach(({ row, reps }, index) => {
    if (row.potential !== null && reps > 0) own.set(index, row.potential * parts[index])
  })
  const given = new Map<number, number>()
  for (const { node, expected } of marketOf(inputs.market ?? [], year)) {
    if (node === '') continue
    const indices = find(node)
    const whole = indices.reduce((sum, index) => sum + parts[index], 0)
    for (const index of indices) {
      const part = whole > 1 ? parts[index] / whole : parts[index]
      given.set(index, (given.get(index) ?? 0) + (expected / money) * part)
    }
  }
  for (const [index, amount] of given) own.set(index, amount)
  return upTheTree(tree, own)
}

/**
 * Who has no open deal has none: that is known. Without a pipeline nothing is. Of somebody who moves in the year a deal counts
 * where they are when it is expected to close; of one without a day each seat has its part.
 */
function pipelineAmounts(tree: TeamTree, { inputs, parts, money, firstDay, lastDay }: SourceRequest): (number | undefined)[] {
  const { pipeline } = inputs
  if (pipeline === undefined || pipeline.length === 0) return tree.nodes.map(() => undefined)
  const find = nodeFinder(tree)
  const own = new Map<number, number>()
  for (const row of pipeline) {
    const expected = expectedAmount(row, firstDay, lastDay) / money
    if (expected === 0) continue
    const all = find(row.owner)
    const close = row.expected_close
    const isShared = close === null || all.length < 2
    const indices = isShared ? all : [seatInMonth(tree.nodes, all, monthIndex(close) - monthIndex(firstDay))]
    const whole = indices.reduce((sum, index) => sum + parts[index], 0)
    for (const index of indices) {
      const part = whole > 0 ? parts[index] / whole : 1 / indices.length
      own.set(index, (own.get(index) ?? 0) + expected * part)
    }
  }
  const known = new Array<number>(tree.nodes.length).fill(0)
  for (let index = tree.nodes.length - 1; index >= 0; index--) {
    known[index] = (own.get(index) ?? 0) + tree.nodes[index].children.reduce((sum, child) => sum + known[child], 0)
  }
  return known
}
