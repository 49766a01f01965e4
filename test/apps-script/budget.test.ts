import { expect, test } from 'vitest'
import { packed } from '../../apps-script/sidebar/packed'
import { pieces } from '../../apps-script/sidebar/pieces'
import { prepare } from '../../apps-script/sidebar/prepare'
import { samplePatch } from '../support/sample-patch'

test('a patch for 2,000 reps crosses in one call of less than 5 MB', () => {
  const { steps, undo } = prepare(samplePatch(2000))
  expect(pieces(steps, 0)).toHaveLength(1)
  expect(packed({ steps, undo }).length).toBeLessThan(5_000_000)
})

test('a larger one is cut between rows, and nothing is lost', () => {
  const { steps } = prepare(samplePatch(40))
  const cut = pieces(steps, 0, 20_000)
  expect(cut.length).toBeGreaterThan(4)
  const rowsOf = (list: typeof steps) =>
    list.flatMap((step) => (step.op === 'write' ? step.cells.map((cells, row) => [step.sheet, step.row + row, cells]) : []))
  expect(rowsOf(cut.flat())).toEqual(rowsOf(steps))
})
