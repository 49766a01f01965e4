// @vitest-environment happy-dom
// Refusals and failures: every problem is shown, every failure has a way out.

import { describe, expect, it, vi } from 'vitest'

import { RefusedError } from '../../shared/import/problem'
import { obstacleWords, tellObstacle } from '../../shared/workbook/obstacles/obstacles'
import { HostError } from '../../shared/workbook/port'
import type { HostErrorCode } from '../../shared/workbook/port'
import { fakeCommands } from './support/fake-commands'
import { showPane } from './support/mounted-pane'
import { someProblems } from './support/problems'

describe('what the pane says when a command fails', () => {
  it('lists every problem of a refusal with its place, the cell as a link', async () => {
    const onNavigate = vi.fn(async () => true)
    const screen = await showPane({
      onNavigate,
      commands: fakeCommands({ previewPlan: () => Promise.reject(new RefusedError(someProblems)) }),
    })
    await screen.click('Start from the sample')
    expect(screen.text()).toContain('3 things to fix')
    expect(screen.text()).toContain('team.csvRow 7, column "parent": There is no "North-West" in the team.')
    expect(screen.text()).toContain('"n/a" is not a number.')
    expect(screen.text()).toContain('The floors below Europe add up to 12,000,000, 2,000,000 more than the target.')
    expect([...screen.element.querySelectorAll('[role=group] > div')].map((each) => each.textContent)).toEqual([
      'team.csv',
      'Orders export',
    ])
    await screen.click('Row 1204, column "value":')
    expect(onNavigate).toHaveBeenCalledWith({ sheet: 'Orders export', address: 'C1204' })
  })

  it('says the same problems in Chinese', async () => {
    const screen = await showPane({
      hostLanguage: 'zh-Hans-CN',
      commands: fakeCommands({ previewPlan: () => Promise.reject(new RefusedError(someProblems)) }),
    })
    await screen.click('用示例开始')
    expect(screen.text()).toContain('有 3 处需要修改')
    expect(screen.text()).toContain('team.csv第 7 行，“parent”列：组织中没有“North-West”。')
  })

  it('shows twenty of many problems and the rest on demand', async () => {
    const many = Array.from({ length: 90 }, (_, at) => ({ ...someProblems[0], place: { file: 'team.csv', row: at + 2 } }))
    const screen = await showPane({ commands: fakeCommands({ previewPlan: () => Promise.reject(new RefusedError(many)) }) })
    await screen.click('Start from the sample')
    expect(screen.text()).toContain('90 things to fix')
    expect(screen.element.querySelectorAll('li')).toHaveLength(20)
    await screen.click('Show 50 more')
    await screen.click('Show 20 more')
    expect(screen.element.querySelectorAll('li')).toHaveLength(90)
  })

  it('lets a person try again, change the settings or go back', async () => {
    const previewPlan = vi.fn(fakeCommands().previewPlan).mockRejectedValueOnce(new RefusedError(someProblems))
    const screen = await showPane({ commands: fakeCommands({ previewPlan }) })
    await screen.click('Start from the sample')
    expect(screen.has('Change settings')).toBe(true)
    await screen.click('Try again')
    expect(screen.text()).toContain('Nothing is written yet.')
    expect(previewPlan).toHaveBeenCalledTimes(2)
  })

  it.each(Object.keys(obstacleWords).filter((code) => code !== 'cancelled') as HostErrorCode[])(
    'has words and the host’s own detail for %s',
    async (code) => {
      const screen = await showPane({
        commands: fakeCommands({ buildPlan: () => Promise.reject(new HostError(code, 'detail of the host')) }),
      })
      await screen.click('Start from the sample')
      await screen.click('Build in the workbook')
      const told = tellObstacle({ code, places: [] }, 'excel')
      for (const { en } of [told.title, ...told.happened, told.wayOut]) expect(screen.text()).toContain(en)
      expect(screen.text()).toContain('detail of the host')
      await screen.click('Back')
      expect(screen.text()).toContain('Nothing is written yet.')
    },
  )

  it('names every sheet that a failure is about, each with a link to it', async () => {
    const onNavigate = vi.fn(async () => true)
    const places = [{ sheet: 'Cascade' }, { sheet: 'Monthly', address: 'C5:D9', note: 'checked by finance' }]
    const screen = await showPane({
      onNavigate,
      commands: fakeCommands({ buildPlan: () => Promise.reject(new HostError('protected', 'AccessDenied', { places })) }),
    })
    await screen.click('Start from the sample')
    await screen.click('Build in the workbook')
    expect([...screen.element.querySelectorAll('[role=alert] li')].map((each) => each.textContent)).toEqual([
      expect.stringMatching(/^The sheet "Cascade" is protected/),
      expect.stringMatching(/^The range C5:D9 of the sheet "Monthly" \("checked by finance"\) is protected/),
    ])
    for (const link of screen.element.querySelectorAll<HTMLElement>('[role=alert] button')) await screen.run(() => link.click())
    expect(onNavigate.mock.calls).toEqual([[{ sheet: 'Cascade', address: 'B2' }], [{ sheet: 'Monthly', address: 'C5:D9' }]])
  })

  it('looks at the plan again when the workbook has changed since, and builds only what was shown', async () => {
    const { previewPlan: preview, buildPlan: build } = fakeCommands()
    const previewPlan = vi.fn(async (...args: Parameters<typeof preview>) => ({ ...(await preview(...args)), stamp: 'as shown' }))
    const buildPlan = vi.fn(build).mockRejectedValueOnce(new HostError('changed', ''))
    const screen = await showPane({ commands: fakeCommands({ previewPlan, buildPlan }) })
    await screen.click('Start from the sample')
    await screen.click('Build in the workbook')
    expect(buildPlan.mock.lastCall?.[3]).toMatchObject({ shown: 'as shown' })
    expect(screen.text()).toContain('The workbook has changed since')
    await screen.click('Look again')
    expect(screen.text()).toContain('Nothing is written yet.')
    expect(previewPlan).toHaveBeenCalledTimes(2)
  })

  it('shows a fault of its own with the stack to copy', async () => {
    const screen = await showPane({ commands: fakeCommands({ previewPlan: () => Promise.reject(new TypeError('no such month')) }) })
    await screen.click('Start from the sample')
    expect(screen.text()).toContain('Something went wrong in Sales Targets')
    expect(screen.element.querySelector('pre')?.textContent).toContain('TypeError: no such month')
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce().mockRejectedValueOnce(new Error('denied'))
    await screen.click('Copy')
    expect(written.mock.lastCall?.[0]).toContain('no such month')
    expect(screen.text()).toContain('Copied')
    await screen.click('Copy')
    expect(screen.text()).toContain('Could not copy')
  })

  it('opens again after a failed opening', async () => {
    const openWorkbook = vi.fn(fakeCommands().openWorkbook).mockRejectedValueOnce(new HostError('offline', 'no network'))
    const screen = await showPane({ commands: fakeCommands({ openWorkbook }) })
    expect(screen.text()).toContain('The connection was lost')
    await screen.click('Try again')
    expect(screen.title()).toBe('Data')
  })
})
