// What the market suggests, against size × growth × share by hand.

import { describe, expect, it } from 'vitest'
import type { MarketRow } from '../../../shared/setting/inputs/market'
import { marketEstimate } from '../../../shared/setting/sources/market-estimate'

const row = (known: Partial<MarketRow>): MarketRow => ({
  segment: 'Bikes',
  node: '',
  period: null,
  size: 0,
  growth: null,
  share: null,
  share_goal: null,
  confidence: null,
  competitors: '',
  customers: '',
  source: '',
  place: {},
  cells: {},
  ...known,
})

describe('the market of a year', () => {
  it('is size × growth × share, with a range by confidence and a stretch by the share aimed at', () => {
    const found = marketEstimate(
      [
        row({ size: 1000, growth: 0.1, share: 0.2, share_goal: 0.25, confidence: 0.9 }),
        row({ segment: 'Helmets', size: 500, share: 0.1, confidence: 0.5 }),
      ],
      2014,
      1,
      null,
    )
    expect(found).toMatchObject({ size: 1600, base: 270, low: 270 - 22 - 25, high: 270 + 22 + 25, stretch: 325, withoutShare: 0 })
    expect(found?.share).toBeCloseTo(270 / 1600, 12)
  })

  it('takes the newest year before the plan, grown by as many years as lie between, and leaves the plan year out', () => {
    const rows = [2011, 2012, 2014].map((period) => row({ period, size: period === 2014 ? 9999 : 100, growth: 0.1, share: 0.5 }))
    expect(marketEstimate(rows, 2014, 1, null)).toMatchObject({ size: 121, base: 60.5 })
    expect(marketEstimate(rows, 2014, 1, null)?.years).toEqual([
      { year: 2011, size: 100, growth: null, share: 0.5 },
      { year: 2012, size: 100, growth: 0, share: 0.5 },
    ])
  })

  it('takes own sales for a share where the table has none, and says nothing where these are not known either', () => {
    expect(marketEstimate([row({ size: 1000, growth: 0.2 })], 2014, 1, 100)).toMatchObject({ isShareFromSales: true, base: 120, low: null })
    expect(marketEstimate([row({ size: 1000 })], 2014, 1, null)).toMatchObject({ base: null, share: null })
    expect(marketEstimate([], 2014, 1, 100)).toBeUndefined()
  })

  it('leaves segments without a share out and counts them', () => {
    const found = marketEstimate([row({ size: 1000, share: 0.1 }), row({ segment: 'x', size: 500 })], 2014, 10, 100)
    expect(found).toMatchObject({ base: 10, withoutShare: 1, size: 150, isShareFromSales: false })
  })
})
