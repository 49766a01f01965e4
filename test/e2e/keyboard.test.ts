// The whole way through the pane by keyboard alone: nothing needs a mouse, and the focus is always somewhere that can be seen.

import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Keyboard } from '../ui/harness/keyboard'
import { Person } from '../ui/harness/person'
import { serveHarness } from '../ui/harness/serve'
import { CHROMIUM } from './support'

const PATIENCE = 60_000

let browser: Browser
let harness: Awaited<ReturnType<typeof serveHarness>>
beforeAll(async () => {
  harness = await serveHarness()
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
})
afterAll(async () => {
  await browser?.close()
  await harness?.close()
})

/** The pane as a person finds it who has not touched the mouse. */
async function opened(query: Record<string, string>): Promise<{ page: Page; keys: Keyboard; person: Person }> {
  const context = await browser.newContext({ viewport: { width: 320, height: 720 }, locale: 'en-US', reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  await page.goto(`${harness.address}?${new URLSearchParams({ lang: 'en-US', theme: 'light', ...query })}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return { page, keys: new Keyboard(page), person: new Person(page, 'en-US') }
}

describe('by keyboard alone', () => {
  it('a plan is made from two sheets, looked at, cancelled, written and followed to its cells', async () => {
    const { page, keys, person } = await opened({ sheets: '', columns: '', slow: '' })
    await person.at('startTitle')

    // Sources: one stop for all cards, arrows among them.
    await keys.to(/^A sample company/)
    await keys.press('ArrowDown')
    expect((await keys.press('ArrowDown')).name).toMatch(/^Sheets in this workbook/)
    await keys.to('History sheet')
    await keys.press('O')
    expect((await keys.focused()).value).toBe('Orders export')
    await keys.to('Team sheet')
    await keys.press('P')
    await keys.to('History sheet', 'Shift+Tab')
    await keys.to('Continue')
    await keys.press('Enter')

    // Columns: an answer reads the tables anew and leaves the person at it.
    await person.at('columnsTitle')
    expect((await keys.focused()).tag).toBe('H1')
    await keys.to(/^How are dates such as/)
    await keys.press('ArrowDown')
    await page.waitForTimeout(200)
    expect((await keys.focused()).name).toMatch(/^How are dates such as/)
    await keys.to('Continue')
    await keys.press('Enter')

    // Settings: what is missing is told, and the focus leads there.
    await person.at('settingsTitle')
    await keys.to('Preview')
    await keys.press('Enter')
    expect((await keys.focused()).name).toMatch(/^Annual target/)
    await page.keyboard.type('36500000')
    await keys.to(/^Fiscal year/)
    await keys.press('Control+a')
    await page.keyboard.type('2014')
    await keys.to('Preview')
    await keys.press('Enter')

    // Preview: the tree is one stop, with arrows inside.
    await person.see('nothingWritten')
    await keys.to(/^\S.*company/i)
    const company = await keys.focused()
    const below = await keys.press('ArrowDown')
    expect(below.name).not.toBe(company.name)
    await keys.press('ArrowLeft')
    expect(await page.locator('[role=row]:focus').getAttribute('aria-expanded')).toBe('false')
    await keys.press('ArrowRight')
    expect(await page.locator('[role=row]:focus').getAttribute('aria-expanded')).toBe('true')
    await keys.press('End')
    expect((await keys.press('Home')).name).toBe(company.name)
    await keys.to('Change settings', 'Shift+Tab')
    await keys.to(/^Your name for the log/)
    await page.keyboard.type('Ada')
    await keys.to('Build in the workbook')
    await keys.press('Enter')

    // Building: Esc cancels, and the person is back at the preview.
    await person.at('buildingTitle')
    await keys.press('Escape')
    await person.see('cancelledNote')
    expect((await keys.focused()).tag).toBe('H1')
    await keys.to('Build in the workbook')
    await keys.press('Enter')

    // Result: links lead to cells without taking the focus away.
    await person.see('written')
    await keys.to('Open Cascade')
    await keys.press('Enter')
    expect((await keys.focused()).name).toBe('Open Cascade')
    await keys.to('Done')
    await keys.press('Enter')
    await person.at('startTitle')
    expect((await keys.focused()).tag).toBe('H1')
    expect(keys.faults).toEqual([])
    await page.context().close()
  })

  it('a wait is stopped by Esc, wherever the focus is', async () => {
    const { page, keys, person } = await opened({ computing: '' })
    await keys.to('Start from the sample')
    await keys.press('Enter')
    await person.see('atOwners')
    await keys.to('Cancel')
    await keys.to(/切换到中文/, 'Shift+Tab')
    await keys.press('Escape')
    await person.at('startTitle')
    expect((await keys.focused()).tag).toBe('H1')
    expect(keys.faults).toEqual([])
    await page.context().close()
  })

  it('problems lead to their cells, people who left are added, details are opened', async () => {
    const { page, keys, person } = await opened({ fail: 'owners' })
    await keys.to('Start from the sample')
    await keys.press('Enter')
    await person.see('tryAgain')
    expect((await keys.focused()).tag).toBe('H1')
    await keys.to(/^Add all/)
    await keys.press('Enter')
    await person.see('nothingWritten')
    expect((await keys.focused()).tag).toBe('H1')

    await page.goto(`${harness.address}?${new URLSearchParams({ lang: 'en-US', theme: 'light', fail: 'refused' })}`)
    await keys.to('Start from the sample')
    await keys.press('Enter')
    await person.see('tryAgain')
    const link = await keys.to(/^Row \d+, column/)
    await keys.press('Enter')
    expect((await keys.focused()).name).toBe(link.name)
    await keys.to('Try again')
    await keys.to('Change settings', 'Shift+Tab')

    await page.goto(`${harness.address}?${new URLSearchParams({ lang: 'en-US', theme: 'light', fail: 'fault' })}`)
    await keys.to('Start from the sample')
    await keys.press('Enter')
    await person.see('tryAgain')
    await keys.to('Details')
    await keys.press('Space')
    await keys.to('Copy')
    expect(keys.faults).toEqual([])
    await page.context().close()
  })
})
