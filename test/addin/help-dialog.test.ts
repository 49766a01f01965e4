// The dialog that shows help, and what Excel may answer.
import { afterEach, expect, it, vi } from 'vitest'
import { showHelpDialog } from '../../addin/help-dialog'

afterEach(() => void vi.unstubAllGlobals())

/** An Office that answers a dialog with `code`, 0 for success; returns the addresses asked for. */
function answering(code: number): string[] {
  const asked: string[] = []
  const displayDialogAsync = (url: string, _options: unknown, done: (result: object) => void) => {
    asked.push(url)
    done(code === 0 ? { status: 'succeeded' } : { status: 'failed', error: { code, message: 'The dialog was refused.' } })
  }
  vi.stubGlobal('Office', { context: { ui: { displayDialogAsync } }, AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' } })
  return asked
}

it('shows the page, and is content when it is shown already', async () => {
  for (const code of [0, 12007]) {
    const asked = answering(code)
    await showHelpDialog('https://example.com/help.html')
    expect(asked).toEqual(['https://example.com/help.html'])
  }
})

it('says why Excel did not show it', async () => {
  answering(12009)
  await expect(showHelpDialog('https://example.com/help.html')).rejects.toThrow('12009: The dialog was refused.')
})
