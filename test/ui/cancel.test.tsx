// @vitest-environment happy-dom
// Long work in the pane: how far it is, and the way back to where the person was.

import { describe, expect, it, vi } from 'vitest'

import type { BuildResult, CommandOptions, PlanPreview, TablesInspection } from '../../shared/commands/contracts'
import { RefusedError } from '../../shared/import/problem'
import type { Commands } from '../../shared/ui/commands'
import { fakeCommands, previewOf, resultOf } from './support/fake-commands'
import { openTables, sureTables } from './support/inspections'
import { showPane } from './support/mounted-pane'
import { samplePlan } from './support/plans'
import { unknownOwnerProblems } from './support/problems'

interface Held<T> {
  answer: (value: T) => void
  fail: (error: unknown) => void
  options: CommandOptions
}

/** A command that waits until the test answers; `at` is where its options stand. */
function held<T>(at: number) {
  const calls: Held<T>[] = []
  const command = (...args: unknown[]) =>
    new Promise<T>((answer, fail) => void calls.push({ answer, fail, options: args[at] as CommandOptions }))
  return { command, calls }
}

const preview = (): PlanPreview => previewOf(samplePlan('en-US'))
const userSheets = { openWorkbook: async () => ({ recovered: false, userSheets: ['People', 'Orders'] }) }

async function atSheets(replaced: Partial<Commands>) {
  const screen = await showPane({ commands: fakeCommands({ ...userSheets, ...replaced }) })
  await screen.click('Sheets in this workbook')
  await screen.type('History sheet', 'Orders')
  await screen.type('Team sheet', 'People')
  await screen.click('Continue')
  return screen
}

describe('long work in the pane', () => {
  it('says what is done and how far it is', async () => {
    const previews = held<PlanPreview>(3)
    const screen = await showPane({ commands: fakeCommands({ previewPlan: previews.command }) })
    await screen.click('Start from the sample')
    expect(screen.text()).toContain('Computing the plan…')
    await screen.run(() => previews.calls[0].options.progress?.(0.318, 1, 'owners'))
    expect(screen.text()).toContain('Matching sales to people…31%')
    expect(screen.element.querySelector('[role=progressbar]')?.getAttribute('aria-valuetext')).toBe('31% done')
    await screen.run(() => screen.pane.setLanguage('zh-CN'))
    expect(screen.text()).toContain('正在匹配业绩与人员…31%')
    await screen.run(() => previews.calls[0].answer(preview()))
    expect(screen.title()).toBe('预览')
  })

  it('stops and goes back to the start, where the answer no longer counts', async () => {
    const previews = held<PlanPreview>(3)
    const screen = await showPane({ commands: fakeCommands({ previewPlan: previews.command }) })
    await screen.click('Start from the sample')
    expect(previews.calls[0].options.signal?.aborted).toBe(false)
    await screen.click('Cancel')
    expect(previews.calls[0].options.signal?.aborted).toBe(true)
    await screen.run(() => previews.calls[0].answer(preview()))
    expect(screen.title()).toBe('Data')
  })

  it('goes back to the settings as they were typed', async () => {
    const previews = held<PlanPreview>(3)
    const screen = await atSheets({ inspectTables: async () => sureTables, previewPlan: previews.command })
    await screen.type('Annual target', '12345000')
    await screen.click('Preview')
    await screen.click('Cancel')
    expect(screen.title()).toBe('Settings')
    expect(screen.field('Annual target').value).toBe('12,345,000')
  })

  it('goes back to the choice of tables', async () => {
    const inspections = held<TablesInspection>(3)
    const screen = await atSheets({ inspectTables: inspections.command })
    expect(screen.text()).toContain('Reading the tables…')
    await screen.click('Cancel')
    expect(inspections.calls[0].options.signal?.aborted).toBe(true)
    expect([screen.field('Team sheet').value, screen.field('History sheet').value]).toEqual(['People', 'Orders'])
  })

  it('takes a correction of the columns back', async () => {
    const inspectTables = vi.fn<Commands['inspectTables']>(async () => openTables)
    const screen = await atSheets({ inspectTables })
    expect(screen.title()).toBe('Columns')
    const inspections = held<TablesInspection>(3)
    inspectTables.mockImplementation(inspections.command)
    await screen.type('How are dates such as "03/04/2013" written?', '0')
    await screen.run(() => inspections.calls[0].options.progress?.(1, 2, 'tables'))
    expect(screen.text()).toContain('Reading the tables…50%')
    await screen.click('Cancel')
    expect(inspections.calls[0].options.signal?.aborted).toBe(true)
    expect(screen.title()).toBe('Columns')
    expect(screen.has('Back')).toBe(true)
    inspectTables.mockImplementation(async () => sureTables)
    await screen.type('How are dates such as "03/04/2013" written?', '1')
    expect(inspectTables.mock.lastCall?.[1]).toMatchObject({ reading: { history: { dates: 'mdy' } } })
  })

  it('goes back to the list of people that were to be added', async () => {
    const previews = held<PlanPreview>(3)
    const previewPlan = vi.fn<Commands['previewPlan']>(async () => {
      throw new RefusedError(unknownOwnerProblems(4, 41243))
    })
    const screen = await showPane({ commands: fakeCommands({ previewPlan }) })
    await screen.click('Start from the sample')
    previewPlan.mockImplementation(previews.command)
    await screen.click('Add all as people who left')
    await screen.click('Cancel')
    expect(screen.has('Add all as people who left')).toBe(true)
  })

  it('can be left while the workbook opens, and tried again', async () => {
    const openings = held<{ recovered: boolean; userSheets: string[] }>(1)
    const screen = await showPane({ commands: fakeCommands({ openWorkbook: openings.command }) })
    await screen.click('Cancel')
    expect(openings.calls[0].options.signal?.aborted).toBe(true)
    expect(screen.text()).toContain('Cancelled')
    await screen.click('Try again')
    await screen.run(() => openings.calls[1].answer({ recovered: false, userSheets: [] }))
    expect(screen.title()).toBe('Data')
  })

  it('says that a build was cancelled too late, and nothing of it where it was not', async () => {
    for (const isCancelled of [true, false]) {
      const builds = held<BuildResult>(3)
      const screen = await showPane({ commands: fakeCommands({ buildPlan: builds.command }) })
      await screen.click('Start from the sample')
      await screen.click('Build in the workbook')
      if (isCancelled) await screen.click('Cancel')
      await screen.run(() => builds.calls[0].answer(resultOf(preview())))
      expect(screen.title()).toBe('Done')
      expect(screen.text().includes('You cancelled when everything was written already: the plan stays.')).toBe(isCancelled)
    }
  })

  it('is stopped by Esc too', async () => {
    const previews = held<PlanPreview>(3)
    const screen = await showPane({ commands: fakeCommands({ previewPlan: previews.command }) })
    await screen.click('Start from the sample')
    await screen.key(screen.button('Cancel'), 'Escape')
    expect(previews.calls[0].options.signal?.aborted).toBe(true)
    expect(screen.title()).toBe('Data')
  })
})
