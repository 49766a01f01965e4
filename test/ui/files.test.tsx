// @vitest-environment happy-dom
// Files and pasted tables: told apart by their columns where that can be, in any order.

import { describe, expect, it, vi } from 'vitest'

import { sampleHistoryCsv, sampleTeamCsv } from '../../shared/sample/sample'
import { recogniseFile } from '../../shared/ui/start/recognise-file'
import { sheetsOf } from '../spreadsheet-file/sheets-of'
import { fakeCommands } from './support/fake-commands'
import type { Screen } from './support/mounted-pane'
import { showPane } from './support/mounted-pane'

const team = new File([sampleTeamCsv('en-US')], 'people.csv')
const history = new File([sampleHistoryCsv('en-US')], 'orders.csv')
const other = new File(['colour,shape\nred,round\n'], 'shapes.csv')

/** The zone's children get the event as a browser's would. */
const drop = (screen: Screen, files: File[]): Promise<void> =>
  screen.run(() => {
    const target = [...screen.element.querySelectorAll('div')].find((each) => each.textContent === 'Drop your files here')
    const event = new Event('drop', { bubbles: true, cancelable: true })
    Object.defineProperty(event, 'dataTransfer', { value: { files } })
    target?.dispatchEvent(event)
  })

/** Files are read in pieces, so that what they are shows a moment later. */
const shown = (screen: Screen, text: string | RegExp): Promise<void> =>
  vi.waitFor(async () => {
    await screen.run(() => undefined)
    expect(screen.text()).toMatch(text)
  })

describe('files as the source', () => {
  it.each(['en-US', 'zh-CN'] as const)('tells team and history apart by their columns, %s', async (locale) => {
    expect(await recogniseFile({ name: 'a.csv', content: sampleTeamCsv(locale) })).toMatchObject({ role: 'team' })
    expect(await recogniseFile({ name: 'b.csv', content: sampleHistoryCsv(locale) })).toMatchObject({ role: 'history' })
  })

  it('leaves open what fits neither', async () => {
    expect(await recogniseFile({ name: 'c.csv', content: 'colour,shape\nred,round\n' })).toEqual({ role: undefined, rows: 1 })
  })

  it('leans to the table whose required columns are nearer to complete', async () => {
    expect((await recogniseFile({ name: 'd.csv', content: 'id,name,level\n1,A,rep\n' })).role).toBe('team')
  })

  it('tells a workbook by the sheet that fits, as a text is told', async () => {
    const workbook = (name: string, ...sheets: [string, (string | number)[][]][]) => ({ name, content: sheetsOf(...sheets) })
    const notes: [string, string[][]] = ['Notes', [['Read me']]]
    const people: [string, string[][]] = ['People', [['id', 'name', 'level', 'parent'], ['C', 'Acme', 'company', ''], ['1', 'Ann', 'rep', 'C']]] // prettier-ignore
    const sales: [string, (string | number)[][]] = [
      '2013',
      [
        ['Rep', 'Jan', 'Feb'],
        ['Ann', 1, 2],
      ],
    ]
    expect(await recogniseFile(workbook('a.xlsx', notes, people))).toEqual({ role: 'team', rows: 2 })
    expect(await recogniseFile(workbook('b.xlsx', notes, sales))).toEqual({ role: 'history', rows: 1 })
    expect(await recogniseFile(workbook('c.xlsx', people, sales))).toEqual({ role: 'history', rows: 1 })
    expect(await recogniseFile(workbook('d.xlsx', notes))).toMatchObject({ role: undefined })
    expect(await recogniseFile({ name: 'e.xlsx', content: Uint8Array.from([0x50, 0x4b, 3, 4]) })).toMatchObject({ role: undefined })
  })

  it('takes both files in any order and hands their bytes on', async () => {
    const previewPlan = vi.fn(fakeCommands().previewPlan)
    const screen = await showPane({ commands: fakeCommands({ previewPlan }) })
    await screen.click('Your files, or a pasted table')
    await drop(screen, [history])
    await shown(screen, 'One table only: team and history are both read from it.')
    await drop(screen, [team])
    await shown(screen, /people\.csv · \d+ rows/)
    await screen.click('Continue')
    await screen.until('Settings')
    await screen.type('Annual target', '36,500,000')
    await screen.type('Fiscal year', '2014')
    await screen.click('Preview')
    const source = previewPlan.mock.lastCall?.[1]
    if (source?.kind !== 'files') throw new Error(`the source is ${source?.kind}`)
    expect([source.team?.name, source.history.name]).toEqual(['people.csv', 'orders.csv'])
    expect(new TextDecoder().decode(source.team?.content as Uint8Array)).toBe(sampleTeamCsv('en-US'))
  })

  it('puts what cannot be told into the free place, to be swapped or removed', async () => {
    const screen = await showPane()
    await screen.click('Your files, or a pasted table')
    const workbook = new File([new Uint8Array([0x50, 0x4b, 3, 4])], 'people.xlsx')
    await drop(screen, [other, workbook])
    await shown(screen, 'Teampeople.xlsx')
    await shown(screen, 'Historyshapes.csv · 1 row')
    await drop(screen, [new File(['todo,when\ncall,soon\n'], 'notes.csv')])
    await shown(screen, 'The columns of notes.csv do not say which table it is, and there are both a team and a history already.')
    expect(screen.text()).toContain('Historyshapes.csv · 1 row')
    await screen.click('Swap team and history')
    expect(screen.text()).toContain('Teamshapes.csv · 1 row')
    await screen.click('Remove shapes.csv')
    expect(screen.text()).not.toContain('shapes.csv')
    expect(screen.text()).toContain('One table only')
  })

  it('takes a pasted table', async () => {
    const inspectTables = vi.fn(fakeCommands().inspectTables)
    const screen = await showPane({ commands: fakeCommands({ inspectTables }) })
    await screen.click('Your files, or a pasted table')
    const field = screen.element.querySelector('[aria-label="Or paste a copied table here"]')!
    const paste = (text: string) =>
      screen.run(() => {
        const event = new Event('paste', { bubbles: true, cancelable: true })
        Object.defineProperty(event, 'clipboardData', { value: { getData: () => text } })
        field.dispatchEvent(event)
      })
    await paste('   ')
    expect(screen.text()).toContain('Add a file, or paste a table, to continue.')
    await paste('date\towner\tvalue\n2013-01-01\tA\t5\n')
    await shown(screen, 'HistoryPasted table · 1 row')
    await screen.click('Continue')
    const source = inspectTables.mock.lastCall?.[1]
    if (source?.kind !== 'files') throw new Error(`the source is ${source?.kind}`)
    expect(new TextDecoder().decode(source.history.content as Uint8Array)).toContain('2013-01-01\tA\t5')
    expect(source.team).toBeUndefined()
  })

  it('tells of a file that cannot be read', async () => {
    const screen = await showPane()
    await screen.click('Your files, or a pasted table')
    const gone = Object.assign(new File([''], 'gone.csv'), { arrayBuffer: () => Promise.reject(new Error('The file was moved.')) })
    await drop(screen, [gone])
    expect(screen.text()).toContain('gone.csv could not be read: The file was moved.')
  })
})
