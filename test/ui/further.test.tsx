// @vitest-environment happy-dom
// Further tables at the start: from files told apart by their columns, from sheets, or empty; those of the plan are listed.

import { describe, expect, it, vi } from 'vitest'

import type { WorkbookState } from '../../shared/commands/contracts'
import { sampleSettings } from '../../shared/commands/sample-settings'
import { RefusedError } from '../../shared/import/problem'
import { sampleHistoryCsv, sampleTeamCsv } from '../../shared/sample/sample'
import { INPUT_KEYS, INPUT_TABLES } from '../../shared/setting/inputs/inputs'
import { aboutTable } from '../../shared/ui/further/further-table'
import { fakeCommands, previewOf } from './support/fake-commands'
import type { Screen } from './support/mounted-pane'
import { showPane } from './support/mounted-pane'
import { samplePlan } from './support/plans'

const market = 'segment,market size,growth\nBikes,1000,8\nHelmets,200,3\n'
const deals = 'owner,amount,probability\n275,100,50%\n'

const unfold = (screen: Screen): Promise<void> =>
  screen.run(() => {
    const details = [...screen.element.querySelectorAll('details')].find((each) => each.textContent?.includes('More tables'))!
    details.open = true
    details.dispatchEvent(new Event('toggle'))
  })
const drop = async (screen: Screen, target: Element, files: File[], wanted: string | RegExp): Promise<void> => {
  await screen.run(() => {
    const event = new Event('drop', { bubbles: true, cancelable: true })
    Object.defineProperty(event, 'dataTransfer', { value: { files } })
    target.dispatchEvent(event)
  })
  await vi.waitFor(async () => {
    await screen.run(() => undefined)
    expect(screen.text()).toMatch(wanted)
  })
}
const table = (screen: Screen, key: string): Element => screen.element.querySelector(`[data-table=${key}]`)!
const zone = (screen: Screen): Element => table(screen, 'market').parentElement!

const opened = async (workbook: Partial<WorkbookState> = {}) => {
  const previewPlan = vi.fn(fakeCommands().previewPlan)
  const openWorkbook = async (): Promise<WorkbookState> => ({ recovered: false, userSheets: [], ...workbook })
  const screen = await showPane({ commands: fakeCommands({ previewPlan, openWorkbook }) })
  return { screen, previewPlan, source: () => previewPlan.mock.lastCall?.[1] }
}

describe('further tables', () => {
  it('are folded away, and nothing of them is in a plan that does without', async () => {
    const { screen, source } = await opened()
    expect(screen.text()).toContain('More tables (optional)')
    expect(screen.text()).not.toContain(INPUT_TABLES.market.title.en)
    await screen.click('Start from the sample')
    expect(source()).toEqual({ kind: 'sample' })
  })

  it('are made up for the sample where somebody ticks so, but for those that come from elsewhere', async () => {
    const { screen, source } = await opened()
    await screen.run(() => screen.element.querySelector<HTMLInputElement>('input[type=checkbox]')!.click())
    await unfold(screen)
    await screen.type(INPUT_TABLES.market.title.en, 'empty')
    await screen.click('Start from the sample')
    expect(source()).toMatchObject({
      kind: 'sample',
      inputs: { market: 'empty', pipeline: 'sample', receivables: 'sample', absences: 'sample' },
    })
  })

  it('are each offered as declared, without the money of a sheet', async () => {
    const { screen } = await opened()
    await unfold(screen)
    for (const key of INPUT_KEYS) {
      expect(screen.field(INPUT_TABLES[key].title.en).value).toBe('')
      expect(aboutTable(INPUT_TABLES[key].subtitle, 'en-US')).not.toBe('')
      for (const locale of ['en-US', 'zh-CN'] as const) expect(aboutTable(INPUT_TABLES[key].subtitle, locale)).not.toContain('{')
    }
  })

  it('come from dropped files, told apart by their columns, and empty where asked so', async () => {
    const { screen, source } = await opened()
    await unfold(screen)
    await drop(screen, zone(screen), [new File([market], 'a.csv'), new File([deals], 'b.csv')], /b\.csv · 1 row/)
    expect(table(screen, 'market').textContent).toContain('a.csv · 2 rows')
    expect(table(screen, 'pipeline').textContent).toContain('b.csv · 1 row')
    expect(screen.text()).toContain('2 new')
    await screen.type('Pipeline', 'empty')
    await screen.click('Start from the sample')
    expect(source()).toEqual({
      kind: 'sample',
      inputs: { market: { name: 'a.csv', content: new TextEncoder().encode(market) }, pipeline: 'empty' },
    })
    await screen.click('Back')
    expect(table(screen, 'market').textContent).toContain('a.csv · 2 rows')
    expect(screen.field('Pipeline').value).toBe('empty')
    await screen.type('Pipeline', '')
    await screen.type('Market', '')
    await screen.click('Start from the sample')
    expect(source()).toEqual({ kind: 'sample' })
  })

  it('take a file whose columns do not tell where it is dropped on the table, and say so elsewhere', async () => {
    const { screen, source } = await opened()
    await unfold(screen)
    const odd = new File(['what,how much\nBikes,1000\n'], 'odd.csv')
    await drop(screen, zone(screen), [odd], 'The columns of odd.csv do not say which table it is.')
    await drop(screen, table(screen, 'market'), [odd], /odd\.csv · 1 row/)
    expect(screen.text()).not.toContain('do not say which table')
    await screen.click('Start from the sample')
    expect(source()?.inputs).toMatchObject({ market: { name: 'odd.csv' } })
  })

  it('are told apart from team and history where files are dropped together', async () => {
    const { screen, source } = await opened()
    await screen.click('Your files, or a pasted table')
    const place = [...screen.element.querySelectorAll('div')].find((each) => each.textContent === 'Drop your files here')!
    const files = [new File([sampleHistoryCsv('en-US')], 'h.csv'), new File([market], 'm.csv'), new File([sampleTeamCsv('en-US')], 't.csv')]
    await drop(screen, place, files, /t\.csv · \d+ rows/)
    expect(table(screen, 'market').textContent).toContain('m.csv · 2 rows')
    await screen.click('Continue')
    await screen.until('Settings')
    await screen.type('Annual target', '36,500,000')
    await screen.type('Fiscal year', '2014')
    await screen.click('Preview')
    expect(source()).toMatchObject({
      kind: 'files',
      team: { name: 't.csv' },
      history: { name: 'h.csv' },
      inputs: { market: { name: 'm.csv' } },
    })
  })

  it('hold the way until a file that is meant is there, and tell of one that cannot be read', async () => {
    const { screen, previewPlan } = await opened()
    await unfold(screen)
    await screen.type('Market', 'file')
    expect(screen.text()).toContain('Choose the file for Market to continue.')
    await screen.click('Start from the sample')
    expect(previewPlan).not.toHaveBeenCalled()
    const gone = Object.assign(new File([''], 'gone.csv'), { arrayBuffer: () => Promise.reject(new Error('The file was moved.')) })
    await drop(screen, table(screen, 'market'), [gone], 'gone.csv could not be read: The file was moved.')
    expect(screen.text()).toContain('Choose the file for Market to continue.')
  })

  it('of a plan that stands are listed, and others are added to it from sheets', async () => {
    const { screen, source } = await opened({ settings: sampleSettings('en-US'), userSheets: ['CRM export'], inputs: ['market'] })
    expect(screen.text()).toContain('1 in the plan')
    await unfold(screen)
    const words = (key: string) => [...table(screen, key).querySelectorAll('option')].map((option) => option.textContent)
    expect(words('market')).toEqual(['As it stands', 'A file', 'Sheet: CRM export'])
    expect(words('pipeline')).toEqual(['Not used', 'A file', 'Empty sheet to fill in', 'Sheet: CRM export'])
    await screen.type('Pipeline', 'sheet:CRM export')
    expect(screen.text()).toContain('1 in the plan · 1 new')
    await screen.click('Rebuild this plan')
    expect(source()).toEqual({ kind: 'workbook', inputs: { pipeline: { sheet: 'CRM export' } } })
    await screen.click('Update the workbook')
    await screen.until('Done')
    await screen.click('Done')
    expect(screen.text()).not.toContain('1 new')
  })

  it('are told about like any other: refused with a link to the cell, warned about in the preview', async () => {
    const place = { sheet: 'CRM export', row: 4, column: 'Amount', address: 'C4' }
    const problem = (severity: 'error' | 'warning') => ({
      ...{ code: 'any', severity, place, params: {} },
      text: { en: 'This amount is odd.', zh: '此金额异常。' },
    })
    const onNavigate = vi.fn(async () => true)
    const previewPlan = vi
      .fn(fakeCommands().previewPlan)
      .mockRejectedValueOnce(new RefusedError([problem('error')]))
      .mockResolvedValueOnce({ ...previewOf(samplePlan('en-US')), warnings: [problem('warning')] })
    const screen = await showPane({ onNavigate, commands: fakeCommands({ previewPlan }) })
    await screen.click('Start from the sample')
    await screen.click('Row 4, column "Amount":')
    expect(onNavigate).toHaveBeenLastCalledWith({ sheet: 'CRM export', address: 'C4' })
    await screen.click('Try again')
    expect(screen.text()).toContain('Read with care')
    expect(screen.text()).toContain('This amount is odd.')
    await screen.click('Row 4, column "Amount":')
    expect(onNavigate).toHaveBeenCalledTimes(2)
  })
})
