// Collections (回款): what each person can collect, month by month: what is owed as it falls due, and the sales target after the
// payment term.

import { roundTo, sumOf } from '../amounts'
import type { MetricTargets } from '../metrics/metric-targets'
import type { PlanNode } from '../plan/plan'
import type { ReceivableRow } from '../inputs/receivables'
import type { PlanMonth } from '../history/plan-months'
import { seatInMonth } from '../sources/amounts-by-node'

/** Amounts in the money of the sheets, by month in fiscal order. */
export interface NodeCollections {
  /**
   * Of open items on the node's own account, expected in each month; what is overdue counts in the first. Of somebody who moves
   * in the year each seat has what falls due while it is held.
   */
  own: number[]
  /** All that is owed on the own account and falls due by the end of the year, expected or not. */
  ownDue: number
  /** The same with everybody below, and the target: expected items and the sales of so many months before. */
  items: number[]
  months: number[]
  year: number
  /** All that falls due in the year: items in full, and the sales whose term ends in it. */
  due: number
  /** The collections target that was set in Metrics; undefined where there is none. */
  asked?: number
  /** What the target, asked or expected, exceeds by what falls due; people only. */
  over?: number
}

export interface CollectionsPlan {
  /** Months from sale to payment. */
  term: number
  nodes: NodeCollections[]
  /** The metric that sets collections, where Metrics has one. */
  metric?: MetricTargets
  /** Open items without an expected rate. */
  withoutRate: number
  /** Open items that fall due after the year, and what they come to. */
  later: { count: number; amount: number }
}

export interface CollectionsRequest {
  rows: readonly ReceivableRow[]
  nodes: readonly PlanNode[]
  months: readonly Pick<PlanMonth, 'lastDay'>[]
  term: number
  money: number
  /** Decimals of amounts on the sheets. */
  places: number
  metric?: MetricTargets
  find: (owner: string) => number[]
}

/** Rows must have passed checkReceivables. */
export function collectionsPlan(request: CollectionsRequest): CollectionsPlan {
  const { rows, nodes, months, term, money, places, metric, find } = request
  const own = nodes.map(() => ({ own: new Array<number>(12).fill(0), ownDue: 0 }))
  const later = { count: 0, amount: 0 }
  for (const { due, owner, amount, rate } of rows) {
    if (due === null || amount === null) continue
    const month = months.findIndex(({ lastDay }) => due <= lastDay)
    if (month < 0) {
      later.count++
      later.amount = sumOf([later.amount, amount / money])
    } else {
      const node = seatInMonth(nodes, find(owner), month)
      own[node].own[month] += (amount / money) * (rate ?? 1)
      own[node].ownDue += amount / money
    }
  }
  const result = own.map(({ own: each, ownDue }): NodeCollections => {
    const rounded = each.map((amount) => roundTo(amount, places))
    return { own: rounded, ownDue: roundTo(ownDue, places), items: rounded, months: [], year: 0, due: 0 }
  })
  for (let index = nodes.length - 1; index >= 0; index--) {
    const [node, found] = [nodes[index], result[index]]
    const below = node.children.map((child) => result[child])
    const inAll = (pick: (each: NodeCollections) => number, first: number): number => sumOf([first, ...below.map(pick)])
    found.items = found.own.map((amount, month) => inAll((each) => each.items[month], amount))
    const sold = (month: number): number => (month >= term ? node.months[month - term] : 0)
    // Of a unit what its people are to collect: where it hands down more than it carries, that is more than its own target brings.
    found.months = found.own.map((amount, month) =>
      node.isRep ? sumOf([found.items[month], sold(month)]) : inAll((each) => each.months[month], amount),
    )
    found.year = sumOf(found.months)
    const soldInYear = node.isRep ? sumOf(node.months.slice(0, 12 - term)) : 0
    found.due = inAll((each) => each.due, found.ownDue + soldInYear)
    const asked = metric?.values[index]
    if (asked !== undefined) found.asked = asked
    if (node.isRep) found.over = Math.max(0, roundTo((asked ?? found.year) - found.due, places))
  }
  const withoutRate = rows.filter(({ rate, amount }) => rate === null && amount !== null).length
  return { term, nodes: result, withoutRate, later, ...(metric === undefined ? {} : { metric }) }
}
