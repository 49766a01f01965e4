import fc from 'fast-check'
import { expect, test } from 'vitest'
import { strokes, type Wish } from '../../apps-script/sidebar/strokes'

const wish = fc.record({ value: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }), was: fc.integer({ min: 1, max: 4 }) })

test('after the strokes every column has what it needs', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 14 }), (columns) => {
      const painted = columns.map(({ was }) => was)
      const wishes = columns.map(({ value, was }): Wish<number> => ({ value, right: value === was }))
      for (const { from, count, value } of strokes(wishes)) painted.fill(value, from, from + count)
      columns.forEach(({ value }, index) => expect(value ?? painted[index]).toBe(painted[index]))
    }),
  )
})

test('a column may be painted wider where that is allowed, and never narrower', () => {
  const fits = (painted: number, wanted: number): boolean => painted >= wanted && painted - wanted <= 1
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 10 }), (columns) => {
      const painted = columns.map(({ was }) => was)
      const wishes = columns.map(({ value, was }): Wish<number> => ({ value, right: value === undefined || fits(was, value) }))
      const allowed = strokes(wishes, fits)
      for (const { from, count, value } of allowed) painted.fill(value, from, from + count)
      columns.forEach(({ value }, index) => value !== undefined && expect(fits(painted[index], value)).toBe(true))
      const exact = strokes(columns.map(({ value, was }): Wish<number> => ({ value, right: value === was })))
      expect(allowed.length).toBeLessThanOrEqual(exact.length)
    }),
  )
})

test('no stroke touches a column that is not ours', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ value: fc.integer({ min: 1, max: 3 }), fixed: fc.boolean() }), { maxLength: 14 }), (columns) => {
      for (const { from, count } of strokes(columns.map(({ value, fixed }): Wish<number> => ({ value, right: false, fixed })))) {
        expect(columns.slice(from, from + count).some(({ fixed }) => fixed)).toBe(false)
      }
    }),
  )
})

test('a width that comes back is painted across once', () => {
  const wishes = [12, 20, 12, 30, 12, 20].map((value): Wish<number> => ({ value, right: false }))
  expect(strokes(wishes)).toHaveLength(4)
})
