// @vitest-environment happy-dom
// Light, dark and high contrast: host, page, system and person, in this order of who is asked.

import { describe, expect, it } from 'vitest'

import { sessionMemory } from '../../shared/ui/memory'
import { paneLook } from '../../shared/ui/pane-look'
import { appearanceOf, luminanceOf } from '../../shared/ui/theme/appearance'
import { showPane } from './support/mounted-pane'

/** A page whose system prefers dark, or forces its colours, and whose body is painted. */
function page({ dark = false, forced = false, body = 'rgba(0, 0, 0, 0)' } = {}) {
  const listeners = new Set<() => void>()
  const state = { dark, forced }
  const window = {
    document: { body: {} },
    getComputedStyle: () => ({ backgroundColor: body }),
    matchMedia: (query: string) => ({
      get matches() {
        return query.includes('forced') ? state.forced : state.dark
      },
      addEventListener: (_: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    }),
  } as unknown as Window
  const change = (to: Partial<typeof state>): void => {
    Object.assign(state, to)
    for (const listener of listeners) listener()
  }
  return { window, listeners, change }
}

describe('the appearance of the surroundings', () => {
  it('is the host’s word, then its background, then the page’s, then the system’s', () => {
    const [light, dark] = [page().window, page({ dark: true }).window]
    expect(appearanceOf({ isDark: true, background: '#ffffff' }, light)).toBe('dark')
    expect(appearanceOf({ isDark: false, background: '#000000' }, dark)).toBe('light')
    expect(appearanceOf({ background: '#1f1f1f' }, light)).toBe('dark')
    expect(appearanceOf({ background: '#F5F5F5' }, dark)).toBe('light')
    expect(appearanceOf({}, page({ dark: true, body: 'rgb(255, 255, 255)' }).window)).toBe('light')
    expect(appearanceOf({}, page({ body: 'rgb(30, 30, 30)' }).window)).toBe('dark')
    expect(appearanceOf({ background: 'transparent' }, dark)).toBe('dark')
    expect(appearanceOf(undefined, light)).toBe('light')
    expect(appearanceOf(undefined, null)).toBe('light')
  })

  it('is high contrast where the host is black with text that could not be brighter', () => {
    expect(appearanceOf({ isDark: true, background: '#000000', foreground: '#ffffff' }, null)).toBe('contrast')
    expect(appearanceOf({ background: '#000', foreground: '#ffff00' }, null)).toBe('contrast')
    expect(appearanceOf({ isDark: true, background: '#262626', foreground: '#ffffff' }, null)).toBe('dark')
    expect(appearanceOf({ isDark: true, background: '#000000', foreground: '#808080' }, null)).toBe('dark')
  })

  it('rests on luminance as WCAG measures it', () => {
    expect(luminanceOf('#fff')).toBeCloseTo(1, 10)
    expect(luminanceOf('000000')).toBe(0)
    expect(luminanceOf('#ff0000')).toBeCloseTo(0.2126, 10)
    expect(luminanceOf('#808080')).toBeCloseTo(0.2159, 4)
    expect(luminanceOf('rgb(128, 128, 128)')).toBeCloseTo(0.2159, 4)
    expect(luminanceOf('rgba(128, 128, 128, 0.5)')).toBeUndefined()
    expect(luminanceOf('canvas')).toBeUndefined()
    expect(luminanceOf(undefined)).toBeUndefined()
  })
})

describe('the look of an open pane', () => {
  it('follows the system while it is open, and no longer', () => {
    const { window, listeners, change } = page()
    const seen: string[] = []
    const look = paneLook({ language: 'en' }, sessionMemory(), window, () => seen.push(look.appearance))
    change({ dark: true })
    change({ dark: false })
    look.close()
    expect(listeners.size).toBe(0)
    expect(seen).toEqual(['dark', 'light'])
  })

  it('keeps what the person chose, until they choose what the system says', () => {
    const { window, change } = page()
    const memory = sessionMemory()
    const look = paneLook({ language: 'en' }, memory, window, () => undefined)
    look.switchDark(true)
    expect([look.appearance, memory.get('theme')]).toEqual(['dark', 'dark'])
    change({ dark: true })
    expect(look.appearance).toBe('dark')
    look.switchDark(true)
    expect(memory.get('theme')).toBeUndefined()
    change({ dark: false })
    expect(look.appearance).toBe('light')
  })

  it('is nobody’s choice in high contrast', () => {
    const memory = sessionMemory()
    memory.set('theme', 'light')
    const theme = { background: '#000000', foreground: '#ffffff' }
    const look = paneLook({ language: 'en', theme }, memory, page().window, () => undefined)
    expect([look.appearance, look.canSwitch]).toEqual(['contrast', false])
    const { window, change } = page()
    const other = paneLook({ language: 'en' }, sessionMemory(), window, () => undefined)
    expect(other.canSwitch).toBe(true)
    change({ forced: true })
    expect(other.canSwitch).toBe(false)
  })
})

describe('the theme of the pane', () => {
  const scheme = (element: HTMLElement) => element.querySelector<HTMLElement>('[lang]')?.style.colorScheme

  it('can be switched by the person and from outside', async () => {
    const screen = await showPane({ hostTheme: { isDark: true } })
    expect(scheme(screen.element)).toBe('dark')
    await screen.click('Light theme')
    expect(scheme(screen.element)).toBe('light')
    await screen.run(() => screen.pane.setDark(true))
    expect(scheme(screen.element)).toBe('dark')
  })

  it('has no switch where the host is in high contrast', async () => {
    const screen = await showPane({ hostTheme: { isDark: true, background: '#000000', foreground: '#FFFFFF' } })
    expect(scheme(screen.element)).toBe('dark')
    expect(screen.has('Light theme') || screen.has('Dark theme')).toBe(false)
  })
})
