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
it.each([24, 30, 36, 47])('sees a yearly wave in %d months, and a year that grows', (length) => {
  expect(isSeasonal(wave(length), 12)).toBe(true)
  expect(
    isSeasonal(
      wave(length).map((value, t) => 1e200 * value * 1.02 ** t),
      12,
    ),
  ).toBe(true)
})
it.each([24, 30, 47])('does not take growth, chance or a level that wanders for a season in %d months', (length) => {
  const line = Array.from({ length }, (_, t) => 10 + 3 * t)
  const uneven = Array.from({ length }, (_, t) => 10 + Math.sin(t * t * 12.9898))
  let level = 0
  const wandering = uneven.map((value) => (level += value - 10))
  for (const series of [line, uneven, wandering]) expect(isSeasonal(series, 12)).toBe(false)
})
it('knows quarters of three years', () => {
  expect(
    isSeasonal(
      Array.from({ length: 12 }, (_, t) => [10, 20, 30, 41][t % 4] + t),
      4,
    ),
  ).toBe(true)
})
it('sees none in a level, in less than two years and in a period of one', () => {
  expect(isSeasonal(new Array<number>(48).fill(3), 12)).toBe(false)
  expect(isSeasonal(new Array<number>(24).fill(0.1), 12)).toBe(false)
  expect(isSeasonal(new Array<number>(24).fill(0), 12)).toBe(false)
  expect(isSeasonal(wave(23), 12)).toBe(false)
  expect(isSeasonal(wave(48), 1)).toBe(false)
})
