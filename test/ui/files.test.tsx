// @vitest-environment happy-dom
// Two CSV files: told apart by their columns, dropped in any order.

import { describe, expect, it, vi } from 'vitest'

import { sampleHistoryCsv, sampleTeamCsv } from '../../shared/sample/sample'
import { recogniseFile } from '../../shared/ui/start/recognise-file'
import { fakeCommands } from './support/fake-commands'
import type { Screen } from './support/mounted-pane'
import { showPane } from './support/mounted-pane'

const team = new File([sampleTeamCsv('en-US')], 'people.csv')
const history = new File([sampleHistoryCsv('en-US')], 'orders.csv')
const other = new File(['colour,shape\nred,round\n'], 'shapes.csv')

/** The zone's children get the event as a browser's would. */
const drop = (screen: Screen, files: File[]): Promise<void> =>
  screen.run(() => {
    const target = [...screen.element.querySelectorAll('div')].find((each) => each.textContent === 'Drop both files here')
    const event = new Event('drop', { bubbles: true, cancelable: true })
    Object.defineProperty(event, 'dataTransfer', { value: { files } })
    target?.dispatchEvent(event)
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

  it('takes both files in any order and hands their bytes on', async () => {
    const previewPlan = vi.fn(fakeCommands().previewPlan)
    const screen = await showPane({ commands: fakeCommands({ previewPlan }) })
    await screen.click('Two CSV files')
    await drop(screen, [history])
    expect(screen.text()).toContain('Add both files to continue.')
    await drop(screen, [team])
    expect(screen.text()).toMatch(/people\.csv · \d+ rows/)
    await screen.click('Continue')
    await screen.type('Annual target', '36,500,000')
    await screen.type('Fiscal year', '2014')
    await screen.click('Preview')
    const source = previewPlan.mock.lastCall?.[1]
    if (source?.kind !== 'files') throw new Error(`the source is ${source?.kind}`)
    expect([source.team?.name, source.history.name]).toEqual(['people.csv', 'orders.csv'])
    expect(new TextDecoder().decode(source.team?.content as Uint8Array)).toBe(sampleTeamCsv('en-US'))
  })

  it('says which columns a file lacks that is neither, and takes it where the person says what it is', async () => {
    const screen = await showPane()
    await screen.click('Two CSV files')
    await drop(screen, [other])
    expect(screen.text()).toContain(
      'shapes.csv is neither a team table (columns id, name, level, parent) nor a history (columns date, owner, value).',
    )
    const [input] = screen.element.querySelectorAll<HTMLInputElement>('input[type=file]')
    Object.defineProperty(input, 'files', { value: [other] })
    await screen.run(() => input.dispatchEvent(new Event('change', { bubbles: true })))
    expect(screen.text()).toContain('shapes.csv · 1 row')
    await screen.click('Remove shapes.csv')
    expect(screen.text()).not.toContain('shapes.csv')
  })

  it('tells of a file that cannot be read', async () => {
    const screen = await showPane()
    await screen.click('Two CSV files')
    const gone = Object.assign(new File([''], 'gone.csv'), { arrayBuffer: () => Promise.reject(new Error('The file was moved.')) })
    await drop(screen, [gone])
    expect(screen.text()).toContain('gone.csv could not be read: The file was moved.')
  })
})
