// Commands that somebody looks on to: the same result in slices, progress that only grows, and a stop that writes nothing.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { buildPlan } from '../../shared/commands/build-plan'
import type { CommandOptions, Stage } from '../../shared/commands/contracts'
import { inspectTables } from '../../shared/commands/inspect-tables'
import { previewPlan } from '../../shared/commands/preview-plan'
import { createFileHost } from '../../xlsx/file-host'
import { company, companySettings } from '../support/company'

const source = company({ reps: 20 })
const settings = companySettings()

/** Options that note what they are told, and stop the command at a stage where one is named. */
function watch(stopAt?: Stage) {
  const told: { part: number; stage: Stage }[] = []
  const signal = { aborted: false }
  const progress: CommandOptions['progress'] = (done, total, stage) => {
    told.push({ part: done / total, stage })
    if (stage === stopAt) signal.aborted = true
  }
  return { told, options: { signal, progress } }
}

// Every look at the clock finds a report due: what is told and when a command stops is no matter of a quick machine.
beforeEach(() => {
  let clock = 0
  vi.spyOn(Date, 'now').mockImplementation(() => (clock += 100))
})
afterEach(() => void vi.restoreAllMocks())

describe('a command that is watched', () => {
  it('gives what it gives in one go', async () => {
    const { options } = watch()
    expect(await inspectTables(createFileHost(), source, settings, options)).toEqual(
      await inspectTables(createFileHost(), source, settings),
    )
    const [sliced, straight] = [createFileHost(), createFileHost()]
    expect(JSON.stringify(await previewPlan(sliced, source, settings, options))).toBe(
      JSON.stringify(await previewPlan(straight, source, settings)),
    )
    const declared = { now: '2014-01-01', declaredBy: '' }
    await buildPlan(sliced, source, settings, { ...options, ...declared })
    await buildPlan(straight, source, settings, declared)
    expect(sliced.toBytes()).toEqual(straight.toBytes())
  })

  it('tells its stages in their order, never backwards', async () => {
    const { told, options } = watch()
    await buildPlan(createFileHost(), company({ reps: 400 }), settings, { ...options, now: '2014-01-01', declaredBy: '' })
    const parts = told.map(({ part }) => part)
    expect(parts).toEqual([...parts].sort((a, b) => a - b))
    expect(parts.at(-1)).toBe(1)
    const order: Stage[] = ['workbook', 'tables', 'owners', 'plan', 'sheets', 'writing']
    const stages = [...new Set(told.map(({ stage }) => stage))]
    expect(stages).toEqual(order.filter((stage) => stages.includes(stage)))
    expect(stages).toEqual(expect.arrayContaining(['tables', 'writing']))
  })

  it('stops while it reads, with nothing written', async () => {
    const host = createFileHost()
    const { options } = watch('tables')
    const work = buildPlan(host, company({ reps: 400 }), settings, { ...options, now: '', declaredBy: '' })
    await expect(work).rejects.toMatchObject({ code: 'cancelled' })
    expect(() => host.toBytes()).toThrow('nothing was written')
  })
})
