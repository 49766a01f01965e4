// Bars of a waterfall: each from where the last one ended, the sum from zero, all within the width.

import { describe, expect, it } from 'vitest'
import { waterfall } from '../../shared/ui/preview/waterfall'

describe('waterfall', () => {
  it('goes up and down and ends with the sum', () => {
    expect(waterfall([100, 50, -50])).toEqual([
      { from: 0, width: (100 * 100) / 150 },
      { from: (100 * 100) / 150, width: (100 * 50) / 150 },
      { from: (100 * 100) / 150, width: (100 * 50) / 150 },
      { from: 0, width: (100 * 100) / 150 },
    ])
  })

  it('has room for what goes below zero, and none for nothing', () => {
    expect(waterfall([-50, 150])).toEqual([
      { from: 0, width: 5000 / 150 },
      { from: 0, width: 100 },
      { from: 5000 / 150, width: 10_000 / 150 },
    ])
    expect(waterfall([])).toEqual([{ from: 0, width: 0 }])
  })
})
