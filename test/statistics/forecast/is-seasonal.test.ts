// A season is seen where it is, and not where there is none or too little.

import { expect, it } from 'vitest'
import { isSeasonal } from '../../../shared/statistics/forecast/is-seasonal'

const wave = (length: number) => Array.from({ length }, (_, t) => 10 + Math.sin((2 * Math.PI * t) / 12))

it('sees a yearly wave', () => expect(isSeasonal(wave(48), 12)).toBe(true))
it('does not take a wave of another length for one', () => {
  expect(
    isSeasonal(
      Array.from({ length: 60 }, (_, t) => Math.cos((2 * Math.PI * t) / 48)),
      12,
    ),
  ).toBe(false)
})
it('sees none in a level, in two years and in a period of one', () => {
  expect(isSeasonal(new Array<number>(48).fill(3), 12)).toBe(false)
  expect(isSeasonal(wave(24), 12)).toBe(false)
  expect(isSeasonal(wave(48), 1)).toBe(false)
})
