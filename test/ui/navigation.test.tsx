// @vitest-environment happy-dom
// Links to cells: of the sheets, the notes and the checks; and what is said when a cell cannot be shown.

import { describe, expect, it, vi } from 'vitest'

import type { BuildResult, CellPlace, KeptEdit } from '../../shared/commands/contracts'
import { HostError } from '../../shared/workbook/port'
import { fakeCommands, previewOf, resultOf } from './support/fake-commands'
import { showPane } from './support/mounted-pane'
import { largePlan, samplePlan } from './support/plans'

const kept: KeptEdit[] = [{ kind: 'override', sheet: 'Cascade', address: 'J14', who: 'Linda Mitchell', value: 4_800_000 }]

async function atResult(onNavigate: (place: CellPlace) => Promise<boolean>, result: BuildResult) {
  const screen = await showPane({ onNavigate, commands: fakeCommands({ buildPlan: async () => result }) })
  await screen.click('Start from the sample')
  await screen.click('Build in the workbook')
  return screen
}

describe('the links of a result', () => {
  it('lead from each sheet to its title, from a note to the person’s row, from a check to its line', async () => {
    const onNavigate = vi.fn(async (_: CellPlace) => true)
    const plan = largePlan('en-US', 20)
    const result = resultOf(previewOf(plan))
    const failing = { ...result, checks: plan.checks.map((check, at) => (at === 0 ? { ...check, gap: 3 } : check)) }
    const screen = await atResult(onNavigate, failing)
    expect(screen.text()).toContain('1 check needs a look')
    await screen.click('Monthly')
    await screen.click('Check!D6')
    const note = plan.notes.find(({ node }) => node !== undefined)!
    const row = plan.nodes.findIndex(({ key }) => key === note.node) + 5
    await screen.click(`Cascade!I${row}`)
    expect(onNavigate.mock.calls.map(([place]) => place)).toEqual([
      { sheet: 'Monthly', address: 'B2' },
      { sheet: 'Check', address: 'D6' },
      { sheet: 'Cascade', address: `I${row}` },
    ])
  })

  it('say how many checks are told later, while something has still to be handed down', async () => {
    const result = resultOf(previewOf(samplePlan('en-US')))
    const checks = result.checks.map((check, at) => (at < 2 ? { ...check, gap: null } : check))
    const screen = await atResult(async () => true, { ...result, checks })
    expect(screen.text()).toContain(
      `All checks hold (${checks.length - 2}): parts sum to the whole. 2 more are told once everything is handed down.`,
    )
  })

  it('are plain text where the host cannot select a cell', async () => {
    const screen = await showPane({ commands: fakeCommands({ buildPlan: async () => resultOf(previewOf(samplePlan('en-US'), kept)) }) })
    await screen.click('Start from the sample')
    await screen.click('Build in the workbook')
    expect(screen.text()).toContain('Cascade!J14')
    expect(screen.has('Cascade!J14')).toBe(false)
    expect(screen.has('Cascade')).toBe(false)
  })
})

describe('the links of a preview', () => {
  it('lead to sheets that stand, and not to those that are yet to come', async () => {
    const onNavigate = vi.fn(async (_: CellPlace) => true)
    const fresh = await showPane({ onNavigate })
    await fresh.click('Start from the sample')
    expect(fresh.text()).toContain('Cascadenew700')
    expect(fresh.has('Cascade')).toBe(false)
    await fresh.run(() => fresh.pane.unmount())

    const rebuild = await showPane({
      onNavigate,
      commands: fakeCommands({ previewPlan: async () => previewOf(samplePlan('en-US'), kept) }),
    })
    await rebuild.click('Start from the sample')
    await rebuild.click('Cascade')
    await rebuild.click('Team')
    expect(onNavigate.mock.calls.map(([{ sheet }]) => sheet)).toEqual(['Cascade', 'Team'])
  })
})

describe('a cell that cannot be shown', () => {
  it('is told of with the way out, until the person closes it or goes on', async () => {
    const onNavigate = vi.fn(async (_: CellPlace) => false)
    const screen = await atResult(onNavigate, resultOf(previewOf(samplePlan('en-US'))))
    await screen.click('Monthly')
    expect(screen.text()).toContain('Monthly!B2 cannot be shown: the sheet was deleted, renamed or hidden.')
    await screen.click('Close')
    expect(screen.text()).not.toContain('cannot be shown')

    onNavigate.mockRejectedValueOnce(new HostError('busy', 'InvalidOperationInCellEditMode'))
    await screen.click('Monthly')
    expect(screen.text()).toContain('The workbook is busy: Press Enter')
    await screen.click('Done')
    expect(screen.text()).not.toContain('The workbook is busy')
  })
})
