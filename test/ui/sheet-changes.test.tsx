// @vitest-environment happy-dom
// What will be written, before it is: per sheet, what is left alone, and a person's own edits.

import { describe, expect, it } from 'vitest'

import type { KeptEdit, PlanPreview } from '../../shared/commands/contracts'
import { fakeCommands, previewOf } from './support/fake-commands'
import { showPane } from './support/mounted-pane'
import { samplePlan } from './support/plans'

const edit = (kind: KeptEdit['kind'], at: number): KeptEdit => ({ kind, sheet: 'Cascade', address: `J${at}`, who: `Rep ${at}`, value: at })

async function shown(preview: PlanPreview, hostLanguage = 'en-US') {
  const screen = await showPane({ hostLanguage, commands: fakeCommands({ previewPlan: async () => preview }) })
  await screen.click(hostLanguage === 'zh-CN' ? '用示例开始' : 'Start from the sample')
  const [table] = [...screen.element.querySelectorAll('table')].filter((each) => each.closest('details') === null)
  const lines = table ? [...table.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent)) : []
  return { screen, lines }
}

describe('what will be written', () => {
  it('is every new sheet with its cells, hidden ones together', async () => {
    const { lines, screen } = await shown(previewOf(samplePlan('en-US')))
    expect(lines[0]).toEqual(['Sheet', 'Change', 'Cells'])
    expect(lines[1]).toEqual(['Cascade', 'new', '700'])
    expect(lines.at(-2)).toEqual(['1 hidden sheet', 'new', '80'])
    expect(lines.at(-1)).toEqual(['9 sheets', '', '4,128'])
    expect(screen.text()).not.toContain('Left as they are')
    expect(screen.text()).not.toContain('Hand edits')
  })

  it('tells on a rebuild of new rows, kept edits and what is left alone', async () => {
    const { lines, screen } = await shown(previewOf(samplePlan('en-US'), [edit('override', 8), edit('typedOver', 9), edit('setBack', 10)]))
    expect(lines[0]).toEqual(['Sheet', 'Change', 'New rows', 'Cells'])
    expect(lines[1]).toEqual(['Cascade', 'updated', '1', '700'])
    expect(lines[4]).toEqual(['Check', 'updated', '—', '52'])
    expect(lines.at(-1)).toEqual(['7 sheets', '', '2', '2,236'])
    expect(screen.text()).toContain('Left as they are: Team, History')
    expect(screen.text()).toContain('2 sheets of your own are not touched.')
    expect(screen.text()).toContain('Hand edits: 2 kept, 1 set back')
  })

  it('says so in Chinese', async () => {
    const { lines, screen } = await shown(previewOf(samplePlan('zh-CN'), [edit('override', 8)]), 'zh-CN')
    expect(lines.at(-1)).toEqual(['共 7 张', '', '2', '2,236'])
    expect(screen.text()).toContain('保持不变：组织、历史业绩')
    expect(screen.text()).toContain('保留的手工修改：1 处')
  })

  it('is nothing where nothing has changed', async () => {
    const preview = previewOf(samplePlan('en-US'))
    const sheets = preview.sheets.map((sheet) => ({ ...sheet, change: 'unchanged' as const, cellsWritten: 0 }))
    const { lines, screen } = await shown({ ...preview, sheets })
    expect(lines).toEqual([])
    expect(screen.text()).toContain('Nothing: the sheets say all this already.')
  })
})
