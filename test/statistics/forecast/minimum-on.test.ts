// The search finds the lower of two valleys, and an end of its interval.

import { expect, it } from 'vitest'
import { minimumOn } from '../../../shared/statistics/forecast/minimum-on'

it('finds the bottom of a parabola', () => expect(minimumOn((x) => (x - 0.3) ** 2, 0, 1)).toBeCloseTo(0.3, 4))
it('finds the lower of two valleys', () => {
  expect(minimumOn((x) => Math.min((x - 0.2) ** 2, (x - 0.8) ** 2 - 0.01), 0, 1)).toBeCloseTo(0.8, 4)
})
it('finds an end', () => expect(minimumOn((x) => -x, 0, 2)).toBeCloseTo(2, 4))
