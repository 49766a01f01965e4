// What the market suggests for the year: size × growth × share, segment by segment.

import { tidy } from '../amounts'
import type { MarketRow } from '../inputs/market'
import { marketOf, periodOf } from './market-year'
import type { Segment } from './market-year'

/** One segment's part. Amounts in the money of the sheets; unknown where a part of the product is not known. */
export interface SegmentEstimate {
  name: string
  growth: number | null
  /** Size expected in the plan year. */
  size: number
  share: number | null
  base: number | null
  low: number | null
  high: number | null
  competitors: string
  customers: string
}

/** A year of the market before the plan. */
export interface MarketYear {
  year: number
  size: number
  /** Against the year before, over the segments that both have; null where nothing is comparable. */
  growth: number | null
  /** Our part of it, by the shares in the table; null where a segment has none. */
  share: number | null
}

export interface MarketEstimate {
  /** All segments in the plan year. */
  size: number
  /** The same in the years that the rows are of. */
  sizeBefore: number
  /** Our share today over the segments whose share is known. */
  share: number | null
  /** Whether that share is own sales over the market's size, because the table has none. */
  isShareFromSales: boolean
  /** Segments without a share, which are left out of the estimate where others have one. */
  withoutShare: number
  /** At today's share. */
  base: number | null
  low: number | null
  high: number | null
  /** At the shares aimed at, and today's where none is. */
  stretch: number | null
  segments: SegmentEstimate[]
  /** Oldest first. */
  years: MarketYear[]
}

/**
 * @param sales of the year before the plan, in the money of the sheets; null where they are not whole.
 * @returns undefined where the table has no segment.
 */
export function marketEstimate(rows: readonly MarketRow[], year: number, money: number, sales: number | null): MarketEstimate | undefined {
  const segments = marketOf(rows, year)
  if (segments.length === 0) return undefined
  const size = tidy(sumBy(segments, ({ expected }) => expected / money))
  const sizeBefore = tidy(sumBy(segments, (segment) => segment.size / money))
  const known = segments.filter(({ share }) => share !== null)
  const isShareFromSales = known.length === 0 && sales !== null && sizeBefore > 0 && sales <= sizeBefore
  const shareOf = (segment: Segment): number | null => segment.share ?? (isShareFromSales ? (sales ?? 0) / sizeBefore : null)
  const estimates = segments.map((segment) => estimateOf(segment, shareOf(segment), money))
  const withShare = segments.filter((segment) => shareOf(segment) !== null)
  const sizeWithShare = sumBy(withShare, ({ expected }) => expected / money)
  const base = withShare.length === 0 ? null : tidy(sumBy(estimates, ({ base: part }) => part ?? 0))
  const isRanged = withShare.every(({ confidence }) => confidence !== null)
  return {
    size,
    sizeBefore,
    share: base === null || sizeWithShare === 0 ? null : base / sizeWithShare,
    isShareFromSales,
    withoutShare: segments.length - withShare.length,
    base,
    low: base === null || !isRanged ? null : tidy(sumBy(estimates, ({ low }) => low ?? 0)),
    high: base === null || !isRanged ? null : tidy(sumBy(estimates, ({ high }) => high ?? 0)),
    stretch: segments.some(({ shareGoal }) => shareGoal !== null)
      ? tidy(sumBy(segments, (segment) => (segment.expected / money) * (segment.shareGoal ?? shareOf(segment) ?? 0)))
      : null,
    segments: estimates,
    years: yearsOf(rows, year, money),
  }
}

/** A confidence of 80% is read as a fifth up or down. */
function estimateOf(segment: Segment, share: number | null, money: number): SegmentEstimate {
  const { segment: name, node, growth, expected, confidence, row } = segment
  const base = share === null ? null : tidy((expected / money) * share)
  const away = base === null || confidence === null ? null : base * (1 - confidence)
  return {
    name: node === '' ? name : `${name} · ${node}`,
    growth,
    size: tidy(expected / money),
    share,
    base,
    low: base === null || away === null ? null : tidy(base - away),
    high: base === null || away === null ? null : tidy(base + away),
    competitors: row.competitors,
    customers: row.customers,
  }
}

function yearsOf(rows: readonly MarketRow[], year: number, money: number): MarketYear[] {
  const years = new Map<number, MarketRow[]>()
  for (const row of rows) {
    const period = periodOf(row, year)
    if (row.size !== null && period < year) years.set(period, [...(years.get(period) ?? []), row])
  }
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([period, of]) => {
      const before = years.get(period - 1) ?? []
      const both = of.flatMap((row) =>
        before.filter(({ segment, node }) => segment === row.segment && node === row.node).map((then) => [row, then] as const),
      )
      const sizeThen = sumBy(both, ([, then]) => then.size ?? 0)
      const size = tidy(sumBy(of, (row) => (row.size ?? 0) / money))
      const isKnown = size > 0 && of.every(({ share }) => share !== null)
      return {
        year: period,
        size,
        growth: sizeThen > 0 ? sumBy(both, ([now]) => now.size ?? 0) / sizeThen - 1 : null,
        share: isKnown ? sumBy(of, (row) => ((row.size ?? 0) / money) * (row.share ?? 0)) / size : null,
      }
    })
}

const sumBy = <Item>(items: readonly Item[], of: (item: Item) => number): number => items.reduce((sum, item) => sum + of(item), 0)
