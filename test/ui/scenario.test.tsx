// @vitest-environment happy-dom
// Scenarios in the pane: what is asked of the commands, and what a person sees of a comparison; looking changes nothing.

import { expect, it, vi } from 'vitest'

import type { ScenarioSide } from '../../shared/commands/compare-scenarios'
import { sampleSettings } from '../../shared/commands/sample-settings'
import { fakeCommands, previewOf } from './support/fake-commands'
import { showPane } from './support/mounted-pane'
import { samplePlan } from './support/plans'
import { bookOf, comparisonOf } from './support/scenarios'

const state = { recovered: false, settings: sampleSettings('en-US'), userSheets: [] }

it('compares a named scenario with the plan, keeps it, and takes it through the usual preview', async () => {
  const compareScenarios = vi.fn(async (_port: unknown, { after }: { after: ScenarioSide }) =>
    comparisonOf('en-US', after.kind === 'drivers' ? after.drivers : new Map()),
  )
  const keepScenario = vi.fn(async () => previewOf(samplePlan('en-US')))
  const buildPlan = vi.fn(fakeCommands().buildPlan)
  const previewPlan = vi.fn(fakeCommands().previewPlan)
  const scenarios = { openScenarios: async () => bookOf('en-US'), compareScenarios, keepScenario, removeScenario: keepScenario }
  const screen = await showPane({ commands: fakeCommands({ openWorkbook: async () => state, buildPlan, previewPlan, ...scenarios }) })
  const fold = (isOpen: boolean) =>
    screen.run(() => {
      const details = [...screen.element.querySelectorAll('details')].find(({ textContent }) => textContent?.startsWith('Scenarios'))!
      details.open = isOpen
      details.dispatchEvent(new Event('toggle'))
    })
  const isThere = () =>
    vi.waitFor(async () => {
      await screen.run(() => undefined)
      expect(screen.has('Compare')).toBe(true)
    }, 15_000)
  await fold(true)
  await isThere()
  await screen.type('Name', 'Growth 15%')
  await screen.type('Add a driver', 'growth')
  await screen.type('Growth over last year', 'much')
  await screen.click('Compare')
  expect(screen.text()).toContain('must be a number, not "much"')
  expect(compareScenarios).not.toHaveBeenCalled()

  await screen.type('Growth over last year', '15')
  await screen.click('Compare')
  const drivers = new Map([['growth', 0.15]])
  expect(compareScenarios.mock.lastCall).toMatchObject([
    {},
    { before: { kind: 'plan' }, after: { kind: 'drivers', drivers } },
    'Scenario',
    {},
  ])
  expect(screen.text()).toContain('Growth 15% compared with the plan as it stands')
  expect(screen.text()).toMatch(/36,500,000 → 38,325,000 USD\s*\+1,825,000 · \+5\.0%/)
  await screen.click('Keep')
  expect(keepScenario.mock.lastCall).toMatchObject([{}, { name: 'Growth 15%', drivers }, {}])
  expect(screen.text()).toContain('No target has changed.')
  expect(buildPlan).not.toHaveBeenCalled()
  expect(previewPlan).not.toHaveBeenCalled()

  await screen.click('Take as the plan…')
  expect(previewPlan.mock.lastCall).toMatchObject([{}, { kind: 'workbook', scenario: {} }, { target: 38_325_000 }, {}])
  expect(buildPlan).not.toHaveBeenCalled()

  // Looked at and not taken, or folded away and opened again: nothing that was typed is lost.
  const typed = () => ['Name', 'Growth over last year'].map((label) => screen.field(label).value)
  await screen.click('Back')
  await isThere()
  expect(typed()).toEqual(['Growth 15%', '15'])
  await fold(false)
  expect(screen.has('Compare')).toBe(false)
  await fold(true)
  await isThere()
  expect(typed()).toEqual(['Growth 15%', '15'])
})
