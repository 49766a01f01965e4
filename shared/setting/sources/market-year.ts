// The market of the plan year: the newest row of each segment before it, grown by the growth that stands there.

import type { MarketRow } from '../inputs/market'

/** One segment, of one region where rows name one. Amounts in the money of the table. */
export interface Segment {
  segment: string
  node: string
  /** Of the year that the row is of; of a row without one, the year before the plan. */
  size: number
  /** Expected in the plan year. */
  expected: number
  growth: number | null
  share: number | null
  shareGoal: number | null
  confidence: number | null
  row: MarketRow
}

/** @param year the plan year, as people name it. Rows of the plan year itself, or later, say nothing about where it starts from. */
export function marketOf(rows: readonly MarketRow[], year: number): Segment[] {
  const newest = new Map<string, MarketRow>()
  for (const row of rows) {
    if (row.size === null || periodOf(row, year) >= year) continue
    const key = JSON.stringify([row.segment, row.node])
    const before = newest.get(key)
    if (before === undefined || periodOf(before, year) <= periodOf(row, year)) newest.set(key, row)
  }
  return [...newest.values()].map((row): Segment => {
    const size = row.size ?? 0
    const years = year - periodOf(row, year)
    return {
      segment: row.segment,
      node: row.node,
      size,
      expected: size * (1 + (row.growth ?? 0)) ** years,
      growth: row.growth,
      share: row.share,
      shareGoal: row.share_goal,
      confidence: row.confidence,
      row,
    }
  })
}

/** The year that a row is of; left out, the one before the plan. */
export const periodOf = ({ period }: MarketRow, year: number): number => period ?? year - 1
