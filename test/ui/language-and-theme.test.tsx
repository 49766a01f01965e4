// @vitest-environment happy-dom
// Language and theme: what the host says at first, what the person switches later.

import { describe, expect, it } from 'vitest'

import { hostErrorWords } from '../../shared/ui/problems/host-error-words'
import { relativeLuminance, startsDark } from '../../shared/ui/theme/starts-dark'
import { wordFor, words } from '../../shared/ui/words'
import { showPane } from './support/mounted-pane'

const parameters = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()

/** A window whose system prefers dark, or not. */
const preferring = (dark: boolean) => ({ matchMedia: () => ({ matches: dark }) }) as unknown as Window

describe('the words of the pane', () => {
  const all = [...Object.values(words), ...Object.values(hostErrorWords).flatMap(({ title, wayOut }) => [title, wayOut])]

  it('have the same parameters in both languages', () => {
    for (const { en, zh } of all) expect(parameters(zh)).toEqual(parameters(en))
  })

  it('are Chinese where Chinese is read, but for the names of the languages', () => {
    const { switchLanguage, otherLanguage, english, ...rest } = words
    for (const { zh } of Object.values(rest)) expect(zh).toMatch(/\p{Script=Han}/u)
    expect([switchLanguage.zh, otherLanguage.zh, english.zh]).toEqual(['Switch to English (EN)', 'EN', 'English'])
  })

  it('know one from many', () => {
    expect(wordFor('rows', { n: 1 }).en).toBe('1 row')
    expect(wordFor('rows', { n: 2 }).en).toBe('{n} rows')
    expect(wordFor('percentDone', { n: 1 }).en).toBe('{percent}% written')
  })
})

describe('the language of the pane', () => {
  it('follows the host and can be switched in the middle of the flow', async () => {
    const screen = await showPane({ hostLanguage: 'zh-TW' })
    expect(screen.element.querySelector('[lang]')?.getAttribute('lang')).toBe('zh-CN')
    await screen.click('用示例开始')
    expect(screen.text()).toContain('3,650 万元')
    await screen.click('Switch to English (EN)')
    expect(screen.title()).toBe('Preview')
    expect(screen.text()).toContain('17 reps')
    await screen.run(() => screen.pane.setLanguage('zh-CN'))
    expect(screen.title()).toBe('预览')
  })

  it('is English for any other language', async () => {
    expect((await showPane({ hostLanguage: 'fr-FR' })).title()).toBe('Data')
  })
})

describe('the theme of the pane', () => {
  it('takes the host’s word, then its background, then the system', () => {
    expect(startsDark({ isDark: true, background: '#ffffff' }, preferring(false))).toBe(true)
    expect(startsDark({ isDark: false, background: '#000000' }, preferring(true))).toBe(false)
    expect(startsDark({ background: '#1f1f1f' }, preferring(false))).toBe(true)
    expect(startsDark({ background: '#F5F5F5' }, preferring(true))).toBe(false)
    expect(startsDark({ background: 'transparent' }, preferring(true))).toBe(true)
    expect(startsDark(undefined, preferring(true))).toBe(true)
    expect(startsDark(undefined, null)).toBe(false)
  })

  it('measures luminance as WCAG does', () => {
    expect(relativeLuminance('#fff')).toBeCloseTo(1, 10)
    expect(relativeLuminance('000000')).toBe(0)
    expect(relativeLuminance('#ff0000')).toBeCloseTo(0.2126, 10)
    expect(relativeLuminance('#808080')).toBeCloseTo(0.2159, 4)
    expect(relativeLuminance('rgb(0,0,0)')).toBeUndefined()
  })

  it('can be switched by the person and by the host', async () => {
    const screen = await showPane({ hostTheme: { isDark: true } })
    const scheme = () => screen.element.querySelector<HTMLElement>('[lang]')?.style.colorScheme
    expect(scheme()).toBe('dark')
    await screen.click('Light theme')
    expect(scheme()).toBe('light')
    await screen.run(() => screen.pane.setDark(true))
    expect(scheme()).toBe('dark')
  })
})
