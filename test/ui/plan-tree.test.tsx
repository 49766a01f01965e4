// @vitest-environment happy-dom
// The levels of a plan: open and close, by mouse and by keyboard, up to thousands of reps.

import { describe, expect, it } from 'vitest'

// Loaded when the first target is asked about; here before, so that nothing has to be waited for.
import '../../shared/setting/agreement/explain/explain-target'
import '../../shared/setting/agreement/smart-words'
import { treeMove } from '../../shared/ui/preview/tree-keys'
import { firstOpen, foundRows, visibleRows } from '../../shared/ui/preview/visible-rows'
import { fakeCommands, previewOf } from './support/fake-commands'
import { showPane } from './support/mounted-pane'
import type { Screen } from './support/mounted-pane'
import { largePlan, samplePlan } from './support/plans'

const sample = samplePlan('en-US')
const indexOf = (name: string): number => sample.nodes.findIndex((node) => node.name === name)
const rows = (screen: Screen): HTMLElement[] => [...screen.element.querySelectorAll<HTMLElement>('[data-row]')]
const names = (screen: Screen): string[] => rows(screen).map((row) => sample.nodes[Number(row.dataset.row)].name)

describe('which rows are shown', () => {
  it('opens a small company fully and a large one down to the level below it', () => {
    expect(visibleRows(sample.nodes, firstOpen(sample.nodes))).toHaveLength(sample.nodes.length)
    const large = largePlan('en-US', 200)
    expect(visibleRows(large.nodes, firstOpen(large.nodes))).toHaveLength(11)
  })

  it('hides everybody below a closed node, however deep', () => {
    const open = firstOpen(sample.nodes)
    open.delete(indexOf('North America'))
    const shown = visibleRows(sample.nodes, open).map((index) => sample.nodes[index].name)
    expect(shown).toContain('North America')
    expect(shown).not.toContain('Northwest')
    expect(shown).not.toContain('Pamela Ansman-Wolfe')
    expect(shown).toContain('Europe')
  })

  it('finds by a part of the name or id, whatever its case', () => {
    expect(foundRows(sample.nodes, ' mitchell ').map((index) => sample.nodes[index].name)).toEqual(['Linda Mitchell'])
    expect(foundRows(sample.nodes, 'nobody')).toEqual([])
  })
})

describe('the arrow keys', () => {
  const shown = visibleRows(sample.nodes, firstOpen(sample.nodes))
  const move = (key: string, at: number, isOpen = true) =>
    treeMove(key, at, shown, sample.nodes, sample.nodes[at].children.length > 0, isOpen)

  it('go up and down, to both ends, and stop there', () => {
    expect(move('ArrowDown', 0)).toEqual({ to: 1 })
    expect(move('ArrowUp', 0)).toBeUndefined()
    expect(move('End', 0)).toEqual({ to: sample.nodes.length - 1 })
    expect(move('ArrowDown', sample.nodes.length - 1)).toBeUndefined()
    expect(move('Home', 5)).toEqual({ to: 0 })
  })

  it('open, then enter; close, then leave', () => {
    expect(move('ArrowRight', 1, false)).toEqual({ toggle: true })
    expect(move('ArrowRight', 1)).toEqual({ to: 2 })
    expect(move('ArrowLeft', 1)).toEqual({ toggle: true })
    expect(move('ArrowLeft', 1, false)).toEqual({ to: 0 })
    const rep = indexOf('Linda Mitchell')
    expect(move('ArrowRight', rep)).toBeUndefined()
    expect(move('ArrowLeft', rep)).toEqual({ to: indexOf('Southwest') })
    expect(move('Enter', rep)).toBeUndefined()
    expect(move('a', 0)).toBeUndefined()
  })
})

describe('the table in the pane', () => {
  it('shows last year, target, growth and share of every node', async () => {
    const screen = await showPane()
    await screen.click('Start from the sample')
    expect(names(screen)).toHaveLength(sample.nodes.length)
    const company = rows(screen)[0]
    expect([...company.querySelectorAll('[role=gridcell]')].map((cell) => cell.textContent)).toEqual(['36,500,000', '32,890,352', '+11.0%'])
    for (const row of rows(screen)) {
      const node = sample.nodes[Number(row.dataset.row)]
      expect(row.textContent).toContain(node.target.toLocaleString('en-US'))
      expect(row.getAttribute('aria-level')).toBe(String(node.depth + 1))
    }
  })

  it('opens and closes by click and by key, with one stop for the Tab key', async () => {
    const screen = await showPane()
    await screen.click('Start from the sample')
    const region = () => rows(screen).find((row) => row.textContent?.includes('North America'))!
    await screen.run(() => region().click())
    expect(region().getAttribute('aria-expanded')).toBe('false')
    expect(names(screen)).not.toContain('Northwest')
    await screen.run(() => region().focus())
    await screen.key(region(), 'ArrowRight')
    expect(names(screen)).toContain('Northwest')
    await screen.key(region(), 'ArrowDown')
    expect(document.activeElement?.textContent).toContain('Northwest')
    expect(rows(screen).filter((row) => row.tabIndex === 0)).toHaveLength(1)
    await screen.click('Collapse')
    expect(names(screen)[0]).toBe('Adventure Works Cycles')
    expect(names(screen)).not.toContain('Linda Mitchell')
  })

  it('explains the target of a person by click or key, in a sentence and by terms that sum to it', async () => {
    const screen = await showPane()
    await screen.click('Start from the sample')
    const rep = () => rows(screen)[indexOf('Tete Mensa-Annan')]
    const terms = () => [...screen.element.querySelectorAll('li')].flatMap((item) => item.querySelector('span + span')?.textContent ?? [])
    await screen.run(() => rep().click())
    expect(screen.element.textContent).toContain('Tete Mensa-Annan: 1,409,000 USD = 1,269,909 (sold last year)')
    expect(screen.element.textContent).toContain('Range 969,075 to 1,709,168 (own history). What is missing (SMART): nothing.')
    expect(screen.element.querySelectorAll('dt')).toHaveLength(sample.rules.trend ? 3 : 2)
    const amounts = terms().map((text) => Number(text.replaceAll(/[,+]/g, '').replace('−', '-')))
    expect(amounts[amounts.length - 1]).toBe(1_409_000)
    expect(amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBe(1_409_000)
    expect(rows(screen)).toHaveLength(sample.nodes.length)
    await screen.key(rep(), 'Enter')
    expect(screen.element.textContent).not.toContain('1,409,000 USD')
  })

  it('draws 2,000 reps in portions and finds one of them', async () => {
    const plan = largePlan('en-US', 2000)
    const screen = await showPane({ commands: fakeCommands({ previewPlan: async () => previewOf(plan) }) })
    await screen.click('Start from the sample')
    expect(rows(screen).length).toBeLessThanOrEqual(101)
    await screen.click('Expand all')
    expect(rows(screen)).toHaveLength(100)
    await screen.click(/^Show 100 more/)
    expect(rows(screen)).toHaveLength(200)
    const search = screen.element.querySelector<HTMLInputElement>('input[type=search]')!
    await screen.run(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(search, 'rep 1999')
      search.dispatchEvent(new Event('input', { bubbles: true }))
    })
    expect(rows(screen)).toHaveLength(1)
    expect(rows(screen)[0].textContent).toContain('of Team 100')
  })

  it('shows a dash with its reason where growth is unknown', async () => {
    const plan = largePlan('en-US', 20)
    const screen = await showPane({ commands: fakeCommands({ previewPlan: async () => previewOf(plan) }) })
    await screen.click('Start from the sample')
    const newcomer = rows(screen).find((row) => plan.nodes[Number(row.dataset.row)].name === 'Rep 1')
    const dash = newcomer?.querySelector('[role=img]')
    expect(dash?.textContent).toBe('—')
    expect(dash?.getAttribute('aria-label')).toBe('No sales last year, so there is nothing to grow from.')
  })
})
