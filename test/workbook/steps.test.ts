import { describe, expect, it } from 'vitest'

import type { Steps } from '../../shared/workbook/steps'
import { carryOut, stretchOf } from '../../shared/workbook/carry-out'
import { atOnce, eachRow, finished, within } from '../../shared/workbook/steps'

/** Work that is busy for some milliseconds between its offers to rest. */
function* busy(steps: number, onStep: () => void = () => undefined): Steps<string> {
  for (let step = 0; step < steps; step++) {
    yield step / steps
    onStep()
    for (const until = Date.now() + 4; Date.now() < until;);
  }
  return 'done'
}

describe('work in steps', () => {
  it('gives the same whichever way it is carried out', async () => {
    expect(atOnce(busy(3))).toBe('done')
    expect(await carryOut(busy(3))).toBe('done')
    expect(await carryOut(busy(30), { signal: { aborted: false } })).toBe('done')
    expect(atOnce(finished(7))).toBe(7)
  })

  it('lets others have their turn where somebody looks on, and nobody else', async () => {
    const others = async (work: Promise<string>): Promise<number> => {
      let turns = 0
      const tick = setInterval(() => turns++, 0)
      await work
      clearInterval(tick)
      return turns
    }
    expect(await others(carryOut(busy(40)))).toBe(0)
    expect(await others(carryOut(busy(40), { progress: () => undefined }))).toBeGreaterThan(1)
  })

  it('tells how far it is, never backwards', async () => {
    const parts: number[] = []
    await carryOut(busy(80), stretchOf({ progress: (done, total) => parts.push(done / total) }, 0.5, 0.75))
    expect(parts.length).toBeGreaterThan(1)
    expect(parts).toEqual([...parts].sort((a, b) => a - b))
    expect(parts[0]).toBeGreaterThanOrEqual(0.5)
    expect(parts.at(-1)).toBeLessThanOrEqual(0.75)
  })

  it('stops at the next rest, in the middle of its work', async () => {
    const signal = { aborted: false }
    let steps = 0
    const work = carryOut(
      busy(1000, () => steps++),
      { signal, progress: () => (signal.aborted = true) },
    )
    await expect(work).rejects.toMatchObject({ code: 'cancelled' })
    expect(steps).toBeGreaterThan(0)
    expect(steps).toBeLessThan(1000)
  })

  it('never begins when it was stopped before', async () => {
    let begun = false
    const work = carryOut(
      busy(1, () => (begun = true)),
      { signal: { aborted: true } },
    )
    await expect(work).rejects.toMatchObject({ code: 'cancelled' })
    expect(begun).toBe(false)
  })

  it('is one stretch of longer work, and a loop over rows is each row once', () => {
    expect([...within(0.2, 0.6, busy(2))]).toEqual([0.2, 0.4])
    const rows: number[] = []
    const offers = [...eachRow(1500, (row) => rows.push(row))]
    expect(rows).toEqual(Array.from({ length: 1500 }, (_, row) => row))
    expect(offers.length).toBeGreaterThan(1)
  })
})
