// @vitest-environment happy-dom
// How shares are made, changed on the preview: the plan that was shown stays until another is there, and that one is built.

import { describe, expect, it, vi } from 'vitest'

import type { PlanPreview, PreviewOptions } from '../../shared/commands/contracts'
import type { PlanSettings } from '../../shared/setting/plan-settings'
import { RefusedError } from '../../shared/import/problem'
import type { Commands } from '../../shared/ui/commands'
import { fakeCommands, previewOf } from './support/fake-commands'
import { showPane } from './support/mounted-pane'
import type { Screen } from './support/mounted-pane'
import { samplePlan } from './support/plans'
import { someProblems } from './support/problems'

interface Asked {
  settings: PlanSettings
  options: PreviewOptions
  answer: () => void
  fail: (error: unknown) => void
}

/** The first preview is there at once; the others when the test says so. */
async function atShares(replaced: Partial<Commands> = {}) {
  const asked: Asked[] = []
  const shown = new Map<string, PlanPreview>()
  const of = (settings: PlanSettings): PlanPreview => {
    const key = JSON.stringify(settings.options)
    const stamp = `stamp of ${key}`
    shown.set(key, { ...previewOf(samplePlan('en-US', settings)), stamp, shareTables: ['history', 'market', 'equal'] })
    return shown.get(key)!
  }
  const previewPlan: Commands['previewPlan'] = (_port, _source, settings, options = {}) =>
    options.after === undefined
      ? Promise.resolve(of(settings))
      : new Promise((answer, fail) => void asked.push({ settings, options, answer: () => answer(of(settings)), fail }))
  const buildPlan = vi.fn(fakeCommands().buildPlan)
  const screen = await showPane({ commands: fakeCommands({ previewPlan, buildPlan, ...replaced }) })
  await screen.click('Start from the sample')
  await screen.run(() => {
    const details = [...screen.element.querySelectorAll('details')].find((each) => each.textContent?.includes('How shares are made'))!
    details.open = true
    details.dispatchEvent(new Event('toggle'))
  })
  for (let tries = 0; !screen.text().includes('Season of the months') && tries < 200; tries++) await screen.run(() => undefined)
  const last = (): Asked => asked[asked.length - 1]
  const targetOf = (name: string): string | undefined =>
    [...screen.element.querySelectorAll('[data-row]')].find((row) => row.textContent?.startsWith(name))?.children[1].textContent ??
    undefined
  return { screen, asked, last, buildPlan, targetOf }
}

const isOff = (screen: Screen, name: string): boolean => screen.button(name).getAttribute('aria-disabled') === 'true'

describe('shares on the preview', () => {
  it('are tried beside the plan that is shown, then shown, and built', async () => {
    const { screen, last, buildPlan, targetOf } = await atShares()
    expect(targetOf('Northwest')).toBe('3,978,000')
    await screen.type('Shares in equal parts', '40')
    expect(last().settings.options).toEqual({ blendEqual: 0.4 })
    expect(last().options.after).toBeDefined()
    expect(targetOf('Northwest')).toBe('3,978,000')
    expect(screen.text()).toContain('Computing the plan…')
    expect(isOff(screen, 'Build in the workbook')).toBe(true)
    await screen.run(() => last().answer())
    expect(targetOf('Northwest')).toBe('5,029,000')
    expect(screen.text()).toContain('Nothing is written yet.')
    await screen.click('Build in the workbook')
    expect(buildPlan.mock.lastCall?.[2].options).toEqual({ blendEqual: 0.4 })
    expect(buildPlan.mock.lastCall?.[3].shown).toBe('stamp of {"blendEqual":0.4}')
  })

  it('are what the settings hold', async () => {
    const { screen, last } = await atShares()
    await screen.type('Rule of sharing', 'units')
    expect(screen.text()).not.toContain('Shares from market')
    await screen.run(() => last().answer())
    expect(screen.text()).toContain('How shares are madebase and equal units')
    await screen.click('Change settings')
    expect(screen.text()).toContain('More settings (optional)1 changed')
  })

  it('wait for weights that are 100% together, and can be made so', async () => {
    const { screen, asked, last } = await atShares()
    await screen.type('Shares from history', '60')
    await screen.type('Shares in equal parts', '60')
    expect(screen.text()).toContain('Together 120%: 20% too much.')
    expect(asked.length).toBe(0)
    expect(isOff(screen, 'Build in the workbook')).toBe(true)
    await screen.click('Make it 100%')
    expect(last().settings.options).toEqual({ blendHistory: 0.5, blendEqual: 0.5 })
    await screen.run(() => last().answer())
    await screen.type('Shares from history', '0')
    await screen.type('Shares in equal parts', '0')
    expect(screen.text()).toContain('Together 0%: give at least one of them a weight.')
    expect(screen.has('Make it 100%')).toBe(false)
  })

  it('stopped, are again as shown', async () => {
    const { screen, last, targetOf } = await atShares()
    await screen.type('Shares in equal parts', '40')
    await screen.key(screen.field('Shares in equal parts'), 'Escape')
    expect(last().options.signal?.aborted).toBe(true)
    expect(screen.field('Shares in equal parts').value).toBe('0%')
    await screen.run(() => last().answer())
    expect(targetOf('Northwest')).toBe('3,978,000')
    expect(isOff(screen, 'Build in the workbook')).toBe(false)
  })

  it('of which no plan can be made say so in place, and are taken back', async () => {
    const { screen, last, targetOf } = await atShares()
    await screen.type('Shares from market', '40')
    await screen.run(() => last().fail(new RefusedError([someProblems[0]])))
    expect(screen.title()).toBe('Preview')
    expect(screen.text()).toContain('No plan can be made this way')
    expect(targetOf('Northwest')).toBe('3,978,000')
    expect(isOff(screen, 'Build in the workbook')).toBe(true)
    await screen.click('Back to the plan shown')
    expect(screen.field('Shares from market').value).toBe('0%')
    expect(isOff(screen, 'Build in the workbook')).toBe(false)
  })

  it('cannot come from what is not there, which is said', async () => {
    const { screen } = await atShares()
    expect((screen.field('Shares from pipeline') as HTMLInputElement).disabled).toBe(true)
    expect((screen.field('Shares from market') as HTMLInputElement).disabled).toBe(false)
    expect(screen.text()).toContain('There is no open deal with an amount.')
    await screen.run(() => screen.element.querySelector<HTMLInputElement>('input[type=checkbox]')!.click())
    expect(screen.text()).toMatch(/same growth 3,978,\d{3}equal units 4,\d{3},\d{3}own trend/)
  })
})
