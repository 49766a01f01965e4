// @vitest-environment happy-dom
// The columns of a person's tables: nobody is asked where all is sure; what is open is answered, corrected and read anew.

import { describe, expect, it, vi } from 'vitest'

import { inspectTables } from '../../shared/commands'
import type { PlanSource, TablesInspection } from '../../shared/commands/contracts'
import { HostError } from '../../shared/workbook/port'
import { asksPerson } from '../../shared/ui/columns/asks-person'
import { areSameTables, withReading, withSheet } from '../../shared/ui/columns/changed-source'
import { fakeCommands } from './support/fake-commands'
import { openTables, sureTables } from './support/inspections'
import { showPane } from './support/mounted-pane'

const sheets = { kind: 'sheets', team: 'People', history: 'Orders' } as const

/** To the columns of two sheets, which are read as the test says. */
async function atColumns(inspect: (source: PlanSource) => TablesInspection, hostLanguage = 'en-US') {
  const asked = vi.fn(async (_port: unknown, source: PlanSource) => inspect(source))
  const previewPlan = vi.fn(fakeCommands().previewPlan)
  const openWorkbook = async () => ({ recovered: false, userSheets: ['People', 'Orders'] })
  const screen = await showPane({ hostLanguage, commands: fakeCommands({ inspectTables: asked, openWorkbook, previewPlan }) })
  const zh = hostLanguage === 'zh-CN'
  await screen.click(zh ? '本工作簿中的工作表' : 'Sheets in this workbook')
  await screen.type(zh ? '历史业绩所在的工作表' : 'History sheet', 'Orders')
  await screen.type(zh ? '组织所在的工作表' : 'Team sheet', 'People')
  await screen.click(zh ? '继续' : 'Continue')
  return { screen, asked, previewPlan }
}

describe('whether a person is asked', () => {
  it('depends on questions, guesses and tables that cannot be used', () => {
    expect(asksPerson(sureTables)).toBe(false)
    expect(asksPerson(openTables)).toBe(true)
    const [history] = [sureTables.history]
    const problem = { severity: 'error', place: {}, text: { en: '', zh: '' }, params: {} } as const
    const withProblem = (code: string) => ({ ...sureTables, history: { ...history, problems: [{ ...problem, code }] } })
    expect(asksPerson(withProblem('headerMissing'))).toBe(true)
    // One cell is corrected in the table, not here.
    expect(asksPerson(withProblem('notNumber'))).toBe(false)
  })

  it('goes straight to the settings where all is sure, and lets the person look', async () => {
    const { screen } = await atColumns(() => sureTables)
    expect(screen.title()).toBe('Settings')
    await screen.type('Annual target', '5')
    await screen.click('Check the columns')
    expect(screen.title()).toBe('Columns')
    expect(screen.text()).toContain('Everything was recognised.')
    expect(screen.text()).toContain('1,200 · (300) · 5,000.50')
    await screen.click('Continue')
    expect(screen.field('Annual target').value).toBe('5')
  })
})

describe('the columns', () => {
  it('show guesses, questions, what is left out and what is not used', async () => {
    const { screen } = await atColumns(() => openTables)
    expect(screen.title()).toBe('Columns')
    for (const words of [
      'Please check what is marked.',
      'Sales of all regions 2011-2013, exported.xlsx · Orders · 1,204 rows of data',
      'How are dates such as "03/04/2013" written?',
      'Guessed, please check',
      '2 columns not used',
      'Column D',
      '12 subtotals (row 8, 15, 22 …)',
    ]) {
      expect(screen.text()).toContain(words)
    }
  })

  it('are read anew with each answer, which is kept for the preview', async () => {
    const { screen, asked, previewPlan } = await atColumns((source) =>
      'reading' in source && source.reading?.history?.dates ? sureTables : openTables,
    )
    const roles = screen.element.querySelector<HTMLSelectElement>('[aria-label="Net sales after returns and discounts is"]')!
    await screen.run(() => {
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(roles), 'value')?.set?.call(roles, 'none')
      roles.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(asked.mock.lastCall?.[1]).toEqual({ ...sheets, reading: { history: { columns: { C: 'none' } } } })
    await screen.type('How are dates such as "03/04/2013" written?', '0')
    const reading = { history: { dates: 'dmy', columns: { C: 'none' } } }
    expect(asked.mock.lastCall?.[1]).toEqual({ ...sheets, reading })
    expect(screen.title()).toBe('Columns')
    await screen.click('Continue')
    await screen.type('Annual target', '36500000')
    await screen.click('Preview')
    expect(previewPlan.mock.lastCall?.[1]).toEqual({ ...sheets, reading })
    await screen.click('Back')
    await screen.click('Back')
    expect(screen.title()).toBe('Columns')
  })

  it('can be told the row of their names, in Chinese too', async () => {
    const { screen, asked } = await atColumns(() => openTables, 'zh-CN')
    expect(screen.title()).toBe('列')
    const rows = [...screen.element.querySelectorAll('label')].filter((label) => label.textContent === '列名所在行')
    const field = document.getElementById(rows[1].htmlFor) as HTMLInputElement
    expect(field.value).toBe('3')
    await screen.run(() => {
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, '２')
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await screen.run(() => field.dispatchEvent(new FocusEvent('focusout', { bubbles: true })))
    expect(asked.mock.lastCall?.[1]).toMatchObject({ reading: { history: { headerRow: 2 } } })
  })

  it('tell of a workbook that cannot be read, and try again', async () => {
    let isDown = true
    const { screen } = await atColumns(() => {
      if (isDown) throw new HostError('offline', 'no network')
      return sureTables
    })
    expect(screen.text()).toContain('The connection was lost')
    isDown = false
    await screen.click('Try again')
    expect(screen.title()).toBe('Settings')
  })

  it('of real files are sure where the names are known', async () => {
    const port = {
      host: 'xlsx',
      read: async () => ({ names: [], sheets: [] }),
      apply: async () => undefined,
      recover: async () => false,
    } as const
    const file = (name: string, content: string) => ({ name, content })
    const inspection = await inspectTables(port, {
      kind: 'files',
      team: file('team.csv', 'id,name,level,parent\nC,Acme,company,\nA,Ann,rep,C\n'),
      history: file('history.csv', 'date,owner,value\n2013-01-31,A,100\n2013-02-28,A,200\n'),
    })
    expect(asksPerson(inspection)).toBe(false)
  })
})

describe('a corrected source', () => {
  const files: PlanSource = { kind: 'files', history: { name: 'a.xlsx', content: 'x' }, reading: { history: { headerRow: 2 } } }
  it('adds to what was said of the table', () => {
    if (files.kind !== 'files') throw new Error('not files')
    expect(withReading(files, 'history', { columns: { A: 'date' } })).toMatchObject({
      reading: { history: { headerRow: 2, columns: { A: 'date' } } },
    })
  })
  it('forgets it for another sheet; a single table is both', () => {
    if (files.kind !== 'files') throw new Error('not files')
    expect(withSheet(files, 'team', 'Old')).toMatchObject({ history: { sheet: 'Old' } })
    expect(withSheet(files, 'history', 'Old')).toMatchObject({ history: { sheet: 'Old' }, reading: { history: undefined } })
  })
  it('is the same as long as its tables are', () => {
    expect(areSameTables(sheets, { ...sheets, reading: {} })).toBe(true)
    expect(areSameTables(sheets, { kind: 'sheets', history: 'Orders' })).toBe(false)
    expect(areSameTables(undefined, sheets)).toBe(false)
  })
})
