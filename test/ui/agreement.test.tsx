// @vitest-environment happy-dom
// Agreeing targets in the pane: what is asked of the commands, how it is watched and stopped, and what came of it in words.

import { unzipSync } from 'fflate'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { localTime, serialFromIso } from '../../shared/calendar'
import type { Commands } from '../../shared/ui/commands'
import { RefusedError } from '../../shared/import/problem'
import { sampleSettings } from '../../shared/commands/sample-settings'
import { HostError } from '../../shared/workbook/port'
import { fakeCommands, previewOf, steps } from './support/fake-commands'
import { showPane, type Screen } from './support/mounted-pane'
import { samplePlan } from './support/plans'

const settings = sampleSettings('en-US')
const build = previewOf(samplePlan('en-US', { ...settings, options: { agreement: 'yes' } }))
const day = (iso: string): number => serialFromIso(iso) as number

afterEach(() => vi.restoreAllMocks())

async function opened(replaced: Partial<Commands> = {}): Promise<Screen> {
  const screen = await showPane({
    commands: fakeCommands({
      openWorkbook: async () => ({ recovered: false, settings, userSheets: [] }),
      handOut: async () => ({ files: [{ name: '284 Tete.xlsx', bytes: new Uint8Array([1]) }], build }),
      collect: async () => undefined,
      awaitAnswers: async () => [],
      letters: async () => ({ bytes: new Uint8Array([2]), count: 17 }),
      publish: async () => ({ version: 2, sheet: 'Plan versions', build }),
      ...replaced,
    }),
  })
  await screen.run(() => {
    const details = [...screen.element.querySelectorAll('details')].find((each) => each.textContent?.includes('Agree targets'))!
    details.open = true
    details.dispatchEvent(new Event('toggle'))
  })
  // Loaded when it is opened.
  await vi.waitFor(async () => {
    await screen.run(() => undefined)
    expect(screen.has('Hand out to reps')).toBe(true)
  })
  return screen
}

/** What is saved, by name. */
function saved(): Map<string, Blob> {
  const files = new Map<string, Blob>()
  let last: Blob
  URL.createObjectURL = (blob) => {
    last = blob as Blob
    return 'blob:file'
  }
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.set(this.download, last)
  })
  return files
}

const drop = (screen: Screen, files: File[]): Promise<void> =>
  screen.run(() => {
    const event = new Event('drop', { bubbles: true, cancelable: true })
    Object.defineProperty(event, 'dataTransfer', { value: { files } })
    const zone = [...screen.element.querySelectorAll('div')].find((each) => each.textContent === 'Drop the files that came back')!
    zone.dispatchEvent(event)
  })

describe('handing out', () => {
  it('saves all files in one zip, with the day that was typed, and the plan keeps its sheets of agreement', async () => {
    const files = saved()
    const handOut = vi.fn<NonNullable<Commands['handOut']>>(async () => ({
      files: [{ name: '284 Tete.xlsx', bytes: new Uint8Array([1]) }],
      build,
    }))
    const previewPlan = vi.fn(fakeCommands().previewPlan)
    const screen = await opened({ handOut, previewPlan })
    await screen.type('Answer due (optional)', '2026-02-28')
    expect(screen.text()).toContain('This day is over')
    await screen.click('Hand out to reps')
    expect(handOut).not.toHaveBeenCalled()
    await screen.type('Answer due (optional)', '2026-03-20')
    await screen.click('Hand out to reps')
    expect(handOut.mock.calls[0]).toMatchObject([
      {},
      { by: 'rep', due: day('2026-03-20') },
      { now: localTime(new Date('2026-03-01T08:00:00Z')) },
    ])
    const zip = unzipSync(new Uint8Array(await files.get('targets-rep.zip')!.arrayBuffer()))
    expect(zip).toEqual({ '284 Tete.xlsx': new Uint8Array([1]) })
    expect(screen.text()).toContain('1 file saved in one zip')
    await screen.click(/^Look at the changes|^Rebuild/)
    expect(previewPlan.mock.lastCall?.[2].options).toEqual({ agreement: 'yes' })
  })

  it('tells why nothing could be handed out', async () => {
    const text = { en: 'The target is missing.', zh: '缺少目标。' }
    const problem = { code: 'x', severity: 'error' as const, place: {}, text, params: {} }
    const screen = await opened({ handOut: () => Promise.reject(new RefusedError([problem])) })
    await screen.click('Hand out to managers')
    expect(screen.text()).toContain('Nothing was written and no file was saved.')
    expect(screen.text()).toContain('The target is missing.')
  })

  it('tells a fault of the host with the way out', async () => {
    const screen = await opened({ handOut: () => Promise.reject(new HostError('readOnly', 'protected')) })
    await screen.click('Hand out to reps')
    expect(screen.text()).toContain('What to do')
  })

  it('is stopped by Esc, and nothing else can be begun meanwhile', async () => {
    const publish = vi.fn()
    const screen = await opened({
      publish,
      handOut: async (_port, _request, options) => {
        await steps(options, 30)
        return undefined
      },
    })
    const button = screen.button('Hand out to reps')
    await screen.run(() => button.click())
    expect(screen.element.querySelector('[role=progressbar]')).not.toBeNull()
    await screen.click('Publish the targets')
    expect(publish).not.toHaveBeenCalled()
    await screen.key(button, 'Escape')
    await vi.waitFor(async () => {
      await screen.run(() => undefined)
      expect(screen.text()).toContain('Stopped. The workbook is as it was.')
    })
  })
})

describe('collecting', () => {
  it('reads dropped files, and lists who is late and who is still asked', async () => {
    const collect = vi.fn<NonNullable<Commands['collect']>>(async () => ({
      build,
      answered: ['284', '280'],
      unanswered: [
        { key: '1', name: 'Ann', due: day('2026-02-20'), isLate: true },
        { key: '2', name: 'Bo', due: null, isLate: false },
      ],
      problems: [{ code: 'gone', severity: 'warning', place: { file: 'x.xlsx' }, text: { en: 'Cy has no target.', zh: '' }, params: {} }],
    }))
    const screen = await opened({ collect })
    await drop(screen, [new File([new Uint8Array([7])], 'a.xlsx'), new File([new Uint8Array([8])], 'b.xlsx')])
    expect(collect.mock.calls[0][1]).toEqual([
      { name: 'a.xlsx', content: new Uint8Array([7]) },
      { name: 'b.xlsx', content: new Uint8Array([8]) },
    ])
    for (const text of [
      '2 targets have a new answer',
      'Not answered by the due date (1)',
      'Ann, due 2026-02-20',
      'Bo',
      'Cy has no target.',
    ])
      expect(screen.text()).toContain(text)
  })

  it('names a file that cannot be read from the disk, and asks nothing of the workbook', async () => {
    const collect = vi.fn()
    const screen = await opened({ collect })
    const folder = new File([], 'folder')
    folder.arrayBuffer = () => Promise.reject(new Error('not a file'))
    await drop(screen, [folder])
    expect(collect).not.toHaveBeenCalled()
    expect(screen.text()).toContain('folder')
    expect(screen.text()).toContain('not a file')
  })

  it('lists who has not answered without any file', async () => {
    const screen = await opened({ awaitAnswers: async () => [{ key: '1', name: 'Ann', due: day('2026-02-20'), isLate: true }] })
    await screen.click('Who has not answered')
    expect(screen.text()).toContain('1 target has no answer yet.')
    expect(screen.text()).toContain('Ann, due 2026-02-20')
  })
})

describe('letters and versions', () => {
  it('saves the letters as one workbook', async () => {
    const files = saved()
    const screen = await opened()
    await screen.click('Save the letters')
    expect([...files.keys()]).toEqual(['target-letters.xlsx'])
    expect(screen.text()).toContain('17 letters saved in one workbook.')
  })

  it('publishes from today, or from the day that was typed', async () => {
    const publish = vi.fn<NonNullable<Commands['publish']>>(async () => ({ version: 2, sheet: 'Plan versions', build }))
    const screen = await opened({ publish })
    await screen.click('Publish the targets')
    expect(publish.mock.lastCall?.[1]).toBe(day('2026-03-01'))
    expect(screen.text()).toContain('Published as version 2, on the sheet Plan versions.')
    await screen.type('In force from', '')
    await screen.click('Publish the targets')
    expect(publish).toHaveBeenCalledTimes(1)
    await screen.type('In force from', '2026-04-01')
    await screen.click('Publish the targets')
    expect(publish.mock.lastCall?.[1]).toBe(day('2026-04-01'))
  })
})
