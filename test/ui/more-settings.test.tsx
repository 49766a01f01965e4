// @vitest-environment happy-dom
// The optional settings in the pane: folded away, generated from what is declared, with faults and keys as the other fields.

import { describe, expect, it, vi } from 'vitest'

import { sampleSettings } from '../../shared/commands/sample-settings'
import type { PlanOptions } from '../../shared/setting/options/options'
import { declared, OPTION_KEYS } from '../../shared/setting/options/options'
import { fakeCommands } from './support/fake-commands'
import type { Screen } from './support/mounted-pane'
import { showPane } from './support/mounted-pane'

const unfold = (screen: Screen): Promise<void> =>
  screen.run(() => {
    const details = screen.element.querySelector('details')!
    details.open = true
    details.dispatchEvent(new Event('toggle'))
  })

const atSettings = async (options?: PlanOptions) => {
  const previewPlan = vi.fn(fakeCommands().previewPlan)
  const settings = options && { ...sampleSettings('en-US'), options }
  const openWorkbook = async () => ({ recovered: false, settings, userSheets: [] })
  const screen = await showPane({ commands: fakeCommands({ previewPlan, openWorkbook }) })
  await screen.click(settings ? 'Rebuild this plan' : 'Start from the sample')
  await screen.click('Change settings')
  return { screen, options: () => previewPlan.mock.lastCall?.[2].options, previewPlan }
}

describe('more settings', () => {
  it('are folded away; a plan that leaves them alone has none', async () => {
    const { screen, previewPlan } = await atSettings()
    expect(screen.text()).toContain('More settings (optional)')
    expect(screen.text()).not.toContain('Shares from market')
    await screen.click('Preview')
    expect(previewPlan.mock.lastCall?.[2]).toEqual(sampleSettings('en-US'))
  })

  it('have a field for each that is declared', async () => {
    const { screen } = await atSettings()
    await unfold(screen)
    for (const key of OPTION_KEYS) expect(screen.field(declared(key).label.en)).toBeDefined()
    const history = screen.field('Shares from history') as HTMLInputElement
    expect([history.value, history.placeholder]).toEqual(['', '100%'])
  })

  it('say the total of the weights while they are typed, and go on with what was chosen', async () => {
    const { screen, options } = await atSettings()
    await unfold(screen)
    expect(screen.text()).toContain('Together 100%.')
    await screen.type('Shares from market', '30')
    expect(screen.field('Shares from market').value).toBe('30%')
    expect(screen.field('Shares from history').getAttribute('placeholder')).toBe('70%')
    expect(screen.text()).toContain('Together 100%.')
    await screen.type('Shares from history', '100')
    expect(screen.text()).toContain('Together 130%: 30% too much.')
    await screen.click('Preview')
    expect(screen.title()).toBe('Settings')
    expect(screen.text()).toContain('1 field needs another look.')
    expect(document.activeElement).toBe(screen.field('Shares from history'))
    await screen.type('Shares from history', '60%')
    expect(screen.text()).toContain('Together 90%: 10% is missing.')
    await screen.type('Shares from history', '70%')
    await screen.click('Preview')
    expect(options()).toEqual({ blendHistory: 0.7, blendMarket: 0.3 })
    await screen.click('Change settings')
    expect(screen.text()).toContain('2 changed')
  })

  it('are unfolded where something in them is wrong', async () => {
    const { screen } = await atSettings({ blendHistory: 0.7, blendMarket: 0.3 })
    await unfold(screen)
    await screen.type('Shares from market', 'lots')
    expect(screen.text()).toContain('From 0% to 100%.')
    await screen.run(() => {
      const details = screen.element.querySelector('details')!
      details.open = false
      details.dispatchEvent(new Event('toggle'))
    })
    expect(screen.text()).not.toContain('Shares from market')
    await screen.click('Preview')
    expect(document.activeElement).toBe(screen.field('Shares from market'))
  })

  it('that stand in the workbook are said again when they are set back', async () => {
    const { screen, options } = await atSettings({ blendHistory: 0.7, blendMarket: 0.3 })
    expect(screen.text()).toContain('2 changed')
    await unfold(screen)
    await screen.type('Shares from history', '')
    expect(screen.field('Shares from history').getAttribute('placeholder')).toBe('70%')
    await screen.type('Shares from market', '0')
    await screen.key(screen.field('Shares from market'), 'Enter')
    expect(options()).toEqual({ blendHistory: 1, blendMarket: 0 })
  })
})
