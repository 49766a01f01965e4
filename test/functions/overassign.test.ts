// OVERASSIGN compounds by level and refuses rates that were meant as per cent.
import { expect, it } from 'vitest'
import type { Argument } from '../../shared/functions/definition'
import { overassign } from '../../shared/functions/overassign'

const call = (...args: Argument[]) => overassign.call(args)

it('compounds by level', () => {
  expect(call(1000, 0.08)).toBe(1080)
  expect(call(1000, [[0.05, 0.08]])).toBeCloseTo(1134, 9)
  expect(call(1000, [[0.05], [0.08], ['']])).toBeCloseTo(1134, 9)
  expect(call(1000, 0)).toBe(1000)
})
it('takes a range of targets with the same rates; an empty one is no data', () => {
  expect(call([[1000], ['']], [[0.25, 0.25]])).toEqual([[1562.5], ['']])
})
it('says what it cannot use', () => {
  expect(call(1000, 8)).toMatchObject({ kind: 'invalidValue', params: { argument: 'rates', value: '8' } })
  expect(call(1000, [[0.1, -0.1]])).toMatchObject({ params: { argument: 'rates, column 2', value: '-0.1' } })
  expect(call(1000, '')).toMatchObject({ kind: 'notAvailable', params: { argument: 'rates' } })
  expect(
    call(1000, [
      [0.1, ''],
      ['', ''],
    ]),
  ).toMatchObject({ kind: 'invalidValue' })
  expect(call('x', 0.1)).toMatchObject({ params: { argument: 'target' } })
  expect(call(1.7e308, 1)).toMatchObject({ kind: 'invalidValue', params: { argument: 'target' } })
})
