// @vitest-environment happy-dom
// Handing out and collecting in the pane: what is asked of the commands, and what came of it in words.

import { describe, expect, it, vi } from 'vitest'

import { RefusedError } from '../../shared/import/problem'
import { sampleSettings } from '../../shared/commands/sample-settings'
import { fakeCommands, previewOf } from './support/fake-commands'
import { showPane } from './support/mounted-pane'
import { samplePlan } from './support/plans'

const state = { recovered: false, settings: sampleSettings('en-US'), userSheets: [] }
const build = previewOf(samplePlan('en-US'))

describe('agreement in the pane', () => {
  it('saves the files of all reps in one zip', async () => {
    const handOut = vi.fn(async () => ({ files: [{ name: '284 Tete.xlsx', bytes: new Uint8Array([1]) }], build }))
    const saved: string[] = []
    URL.createObjectURL = () => 'blob:zip'
    URL.revokeObjectURL = () => undefined
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download)
    })
    const commands = fakeCommands({ openWorkbook: async () => state, handOut, collect: async () => undefined })
    const screen = await showPane({ commands })
    await screen.click('Hand out to reps')
    expect(handOut.mock.calls[0]).toMatchObject([{}, { by: 'rep' }, {}])
    expect(saved).toEqual(['targets-rep.zip'])
    expect(screen.element.textContent).toContain('1 files saved in one zip')
    vi.restoreAllMocks()
  })

  it('tells why nothing could be handed out', async () => {
    const problem = {
      code: 'x',
      severity: 'error' as const,
      place: {},
      text: { en: 'The target is missing.', zh: '缺少目标。' },
      params: {},
    }
    const handOut = () => Promise.reject(new RefusedError([problem]))
    const commands = fakeCommands({ openWorkbook: async () => state, handOut, collect: async () => undefined })
    const screen = await showPane({ commands })
    await screen.click('Hand out to managers')
    expect(screen.element.textContent).toContain('Nothing was changed.')
    expect(screen.element.textContent).toContain('The target is missing.')
  })
})
