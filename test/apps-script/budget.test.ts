import { expect, test } from 'vitest'
import { MemoryGrid } from '../../preview/grid/memory-grid'
import { packed } from '../../apps-script/sidebar/packed'
import { pieces } from '../../apps-script/sidebar/pieces'
import { prepare } from '../../apps-script/sidebar/prepare'
import { samplePatch } from '../support/sample-patch'
import { sheets } from '../support/sheets-code'

async function callsFor(reps: number) {
  const { port, code } = await sheets({ grid: new MemoryGrid({ host: 'sheets', sheets: ['Mine'] }) })
  await port.apply(samplePatch(reps))
  return code.counts
}

test('a plan of ten sheets is written with at most 160 calls, the same for 20 and for 2,000 reps', async () => {
  const [few, many] = [await callsFor(20), await callsFor(2000)]
  expect(few.total).toBeLessThanOrEqual(160)
  expect([many.total, many.lists]).toEqual([few.total, few.lists])
})

test('a plan for 2,000 reps crosses in one call', () => {
  const { steps, undo } = prepare(samplePatch(2000))
  expect(pieces(steps, 0)).toHaveLength(1)
  expect(packed({ steps, undo }).length).toBeLessThan(5_000_000)
})
