// @vitest-environment happy-dom
// The whole way through the pane, from an empty workbook to a written plan and back.

import { describe, expect, it, vi } from 'vitest'

import { localTime } from '../../shared/calendar'
import type { BuildOptions, BuildResult, KeptEdit, PlanSource, WorkbookState } from '../../shared/commands/contracts'
import { sampleSettings } from '../../shared/commands/sample-settings'
import type { PlanSettings } from '../../shared/setting/plan-settings'
import { HostError } from '../../shared/workbook/port'
import { fakeCommands, previewOf, resultOf } from './support/fake-commands'
import { showPane } from './support/mounted-pane'
import { samplePlan } from './support/plans'

const kept: KeptEdit[] = [
  { kind: 'override', sheet: 'Cascade', address: 'J14', who: 'Linda Mitchell', value: 4_800_000 },
  { kind: 'setBack', sheet: 'Monthly', address: 'F12', who: 'José Saraiva', value: '=E12*2' },
]

/** A build that waits until the test lets it go on. */
function heldBuild() {
  const calls: { source: PlanSource; settings: PlanSettings; options: BuildOptions }[] = []
  let finish!: (result: BuildResult) => void
  let fail!: (error: unknown) => void
  const buildPlan = (_port: unknown, source: PlanSource, settings: PlanSettings, options: BuildOptions) => {
    calls.push({ source, settings, options })
    return new Promise<BuildResult>((resolve, reject) => {
      finish = resolve
      fail = reject
    })
  }
  return { buildPlan, calls, finish: (result: BuildResult) => finish(result), fail: (error: unknown) => fail(error) }
}

describe('the flow of the pane', () => {
  it('goes from the sample over the preview to a written plan', async () => {
    const build = heldBuild()
    const screen = await showPane({ commands: fakeCommands({ buildPlan: build.buildPlan }) })
    expect(screen.title()).toBe('Data')
    await screen.click('Start from the sample')

    expect(screen.title()).toBe('Preview')
    expect(screen.text()).toContain('36,500,000 USD')
    expect(screen.text()).toContain('Nothing is written yet.')
    expect(screen.text()).toContain('4,128')
    expect(build.calls).toHaveLength(0)
    await screen.type('Your name for the log', ' Ada ')
    await screen.click('Build in the workbook')

    expect(screen.title()).toBe('Writing')
    expect(build.calls[0].source).toEqual({ kind: 'sample' })
    expect(build.calls[0].settings).toEqual(sampleSettings('en-US'))
    expect(build.calls[0].options).toMatchObject({ declaredBy: 'Ada', now: localTime(new Date('2026-03-01T08:00:00Z')) })
    await screen.run(() => build.calls[0].options.progress?.(3, 10, 'writing'))
    expect(screen.text()).toContain('30%')
    expect(screen.element.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')).toBe('0.3')

    await screen.run(() => build.finish(resultOf(previewOf(samplePlan('en-US')))))
    expect(screen.title()).toBe('Done')
    expect(screen.text()).toContain('The plan is in the workbook')
    for (const sheet of ['Cascade', 'Monthly', 'Check']) expect(screen.text()).toContain(sheet)
    await screen.click('Done')
    expect(screen.title()).toBe('Data')
  })

  it('lets the settings of the sample be changed before building', async () => {
    const previewPlan = vi.fn(fakeCommands().previewPlan)
    const screen = await showPane({ commands: fakeCommands({ previewPlan }) })
    await screen.click('Start from the sample')
    await screen.click('Change settings')
    expect(screen.field('Annual target').value).toBe('36,500,000')
    await screen.type('Annual target', '5000万')
    expect(screen.field('Annual target').value).toBe('50,000,000')
    await screen.click('Preview')
    expect(previewPlan.mock.lastCall?.[2].target).toBe(50_000_000)
    expect(screen.text()).toContain('50,000,000 USD')
  })

  it('says in words what is wrong with a setting and computes nothing', async () => {
    const previewPlan = vi.fn(fakeCommands().previewPlan)
    const screen = await showPane({ commands: fakeCommands({ previewPlan }) })
    await screen.click('Start from the sample')
    await screen.click('Change settings')
    await screen.type('Annual target', 'a lot')
    await screen.type('Round to', '0')
    await screen.type('Currency', 'dollars')
    await screen.click('Preview')
    expect(screen.title()).toBe('Settings')
    for (const words of [
      'Type a number, such as 50,000,000.',
      'Must be above zero.',
      'Three letters, such as USD.',
      '3 fields need another look.',
    ]) {
      expect(screen.text()).toContain(words)
    }
    expect(document.activeElement).toBe(screen.field('Annual target'))
    expect(previewPlan).toHaveBeenCalledTimes(1)
  })

  it('offers the standing plan first and keeps its language', async () => {
    const settings = sampleSettings('zh-CN')
    const previewPlan = vi.fn(fakeCommands().previewPlan)
    const screen = await showPane({
      commands: fakeCommands({ previewPlan, openWorkbook: async () => ({ recovered: false, settings, userSheets: [] }) }),
    })
    expect((screen.button('The plan in this workbook') as HTMLInputElement).checked).toBe(true)
    await screen.click('Rebuild this plan')
    expect(previewPlan.mock.lastCall?.slice(1, 3)).toEqual([{ kind: 'workbook' }, settings])
    expect(screen.has('Update the workbook')).toBe(true)
    await screen.click('Change settings')
    expect(screen.field('Language of the sheets').disabled).toBe(true)
  })

  it('shows what was kept of hand edits before and after, and jumps to the cell', async () => {
    const onNavigate = vi.fn(async () => true)
    const preview = previewOf(samplePlan('en-US'), kept)
    const screen = await showPane({
      onNavigate,
      commands: fakeCommands({ previewPlan: async () => preview, buildPlan: async () => resultOf(preview) }),
    })
    await screen.click('Start from the sample')
    expect(screen.text()).toContain('Override of Linda Mitchell: 4,800,000')
    await screen.click('Build in the workbook')
    await screen.click('Cascade!J14')
    expect(onNavigate).toHaveBeenLastCalledWith({ sheet: 'Cascade', address: 'J14' })
    await screen.click('Open Cascade')
    expect(onNavigate).toHaveBeenLastCalledWith({ sheet: 'Cascade', address: 'B2' })
  })

  it('cancels a build and says that the workbook is as it was', async () => {
    const build = heldBuild()
    const screen = await showPane({ commands: fakeCommands({ buildPlan: build.buildPlan }) })
    await screen.click('Start from the sample')
    await screen.click('Build in the workbook')
    expect(build.calls[0].options.signal?.aborted).toBe(false)
    await screen.run(() => build.calls[0].options.progress?.(3, 10, 'writing'))
    await screen.click('Cancel')
    expect(build.calls[0].options.signal?.aborted).toBe(true)
    expect(screen.text()).toContain('Taking back what was written…')
    await screen.run(() => build.fail(new HostError('cancelled', 'Cancelled.')))
    expect(screen.title()).toBe('Preview')
    expect(screen.text()).toContain('Cancelled. The workbook is as it was before.')
    await screen.click('Build in the workbook')
    expect(build.calls[1].options.signal?.aborted).toBe(false)
  })

  it('stops a running build when the pane is closed', async () => {
    const build = heldBuild()
    const screen = await showPane({ commands: fakeCommands({ buildPlan: build.buildPlan }) })
    await screen.click('Start from the sample')
    await screen.click('Build in the workbook')
    await screen.run(() => screen.pane.unmount())
    expect(build.calls[0].options.signal?.aborted).toBe(true)
    expect(screen.element.textContent).toBe('')
  })

  it('tells of an interrupted change once', async () => {
    const screen = await showPane({ commands: fakeCommands({ openWorkbook: async () => ({ recovered: true, userSheets: [] }) }) })
    expect(screen.text()).toContain('has been taken back')
    await screen.click('Start from the sample')
    await screen.click('Back')
    expect(screen.text()).not.toContain('has been taken back')
  })

  it('plans from sheets, of which one may hold both tables', async () => {
    const previewPlan = vi.fn(fakeCommands().previewPlan)
    const screen = await showPane({
      commands: fakeCommands({ previewPlan, openWorkbook: async () => ({ recovered: false, userSheets: ['People', 'Orders'] }) }),
    })
    await screen.click('Sheets in this workbook')
    expect(screen.text()).toContain('Choose the sheet of the history to continue.')
    await screen.click('Continue')
    expect(screen.title()).toBe('Data')
    await screen.type('History sheet', 'Orders')
    expect(screen.text()).toContain('One table only')
    await screen.type('Team sheet', 'People')
    await screen.click('Continue')
    await screen.until('Settings')
    expect(screen.field('Annual target').value).toBe('')
    expect(screen.field('Fiscal year').value).toBe('2026')
    await screen.type('Annual target', '36500000')
    await screen.click('Preview')
    expect(previewPlan.mock.lastCall?.[1]).toEqual({ kind: 'sheets', team: 'People', history: 'Orders' })
    await screen.click('Back')
    expect(screen.field('Annual target').value).toBe('36,500,000')
    await screen.type('Annual target', '1')
    await screen.click('Back')
    expect([screen.field('Team sheet').value, screen.field('History sheet').value]).toEqual(['People', 'Orders'])
    await screen.type('Team sheet', '')
    await screen.click('Continue')
    await screen.until('Settings')
    expect(screen.field('Annual target').value).toBe('1')
    await screen.type('Annual target', '36500000')
    await screen.click('Preview')
    expect(previewPlan.mock.lastCall?.[1]).toEqual({ kind: 'sheets', history: 'Orders' })
  })

  it('moves the focus to the title of each new step', async () => {
    const screen = await showPane()
    await screen.click('Start from the sample')
    expect(document.activeElement?.tagName).toBe('H1')
    expect(document.activeElement?.textContent).toBe('Preview')
  })
})

describe("the host's menu", () => {
  const settings = sampleSettings('zh-CN')
  const planned = { recovered: false, settings, userSheets: [] }

  it('starts with the rebuild of the plan that is there, and opens the workbook once', async () => {
    const openWorkbook = vi.fn(async () => planned)
    const previewPlan = vi.fn(fakeCommands().previewPlan)
    const screen = await showPane({ startsWithRebuild: true, commands: fakeCommands({ openWorkbook, previewPlan }) })
    expect(previewPlan.mock.lastCall?.slice(1, 3)).toEqual([{ kind: 'workbook' }, settings])
    expect(screen.has('Update the workbook')).toBe(true)
    expect(openWorkbook).toHaveBeenCalledTimes(1)
  })

  it('stays at the start where there is no plan', async () => {
    const screen = await showPane({ startsWithRebuild: true })
    expect(screen.title()).toBe('Data')
  })

  it('asks again at any step, looks at the workbook anew, and switching the language does not', async () => {
    const openWorkbook = vi.fn(async (): Promise<WorkbookState> => ({ recovered: false, userSheets: [] }))
    const screen = await showPane({ commands: fakeCommands({ openWorkbook }) })
    await screen.click('Start from the sample')
    openWorkbook.mockImplementation(async () => planned)
    await screen.run(() => screen.pane.setLanguage('zh-CN'))
    await screen.run(() => screen.pane.setLanguage('en-US'))
    expect(openWorkbook).toHaveBeenCalledTimes(1)
    expect(screen.has('Build in the workbook')).toBe(true)
    await screen.run(() => screen.pane.rebuild())
    expect(openWorkbook).toHaveBeenCalledTimes(2)
    expect(screen.has('Update the workbook')).toBe(true)
  })

  it('leaves a build that is running alone', async () => {
    const build = heldBuild()
    const openWorkbook = vi.fn(async () => planned)
    const screen = await showPane({ commands: fakeCommands({ openWorkbook, buildPlan: build.buildPlan }) })
    await screen.click('Rebuild this plan')
    await screen.click('Update the workbook')
    await screen.run(() => screen.pane.rebuild())
    expect(screen.title()).toBe('Writing')
    expect(openWorkbook).toHaveBeenCalledTimes(1)
    await screen.run(() => build.finish(resultOf(previewOf(samplePlan('zh-CN')))))
    expect(screen.title()).toBe('Done')
  })
})
