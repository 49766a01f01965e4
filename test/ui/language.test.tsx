// @vitest-environment happy-dom
// The language of the pane, and the switches that it remembers.

import { describe, expect, it } from 'vitest'

import { sessionMemory } from '../../shared/ui/memory'
import { faultWords } from '../../shared/ui/problems/fault-words'
import { words } from '../../shared/ui/words'
import { showPane } from './support/mounted-pane'

const parameters = (text: string): string[] => [...new Set(Array.from(text.matchAll(/\{(\w+)/g), ([, name]) => name))].sort()

describe('the words of the pane', () => {
  const all = [...Object.values(words), faultWords.title, ...faultWords.happened, faultWords.wayOut]

  it('have the same parameters in both languages', () => {
    for (const { en, zh } of all) expect(parameters(zh)).toEqual(parameters(en))
  })

  it('are Chinese where Chinese is read, but for the names of the languages', () => {
    const { switchLanguage, otherLanguage, english, ...rest } = words
    for (const { zh } of Object.values(rest)) expect(zh).toMatch(/\p{Script=Han}/u)
    expect([switchLanguage.zh, otherLanguage.zh, english.zh]).toEqual(['EN: switch to English', 'EN', 'English'])
  })
})

describe('the language of the pane', () => {
  it('follows the host and can be switched in the middle of the flow', async () => {
    const screen = await showPane({ hostLanguage: 'zh-TW' })
    expect(screen.element.querySelector('[lang]')?.getAttribute('lang')).toBe('zh-CN')
    await screen.click('用示例开始')
    expect(screen.text()).toContain('3,650 万元')
    await screen.click('EN: switch to English')
    expect(screen.title()).toBe('Preview')
    expect(screen.text()).toContain('17 reps')
    await screen.run(() => screen.pane.setLanguage('zh-CN'))
    expect(screen.title()).toBe('预览')
  })

  it('is English for any other language', async () => {
    expect((await showPane({ hostLanguage: 'fr-FR' })).title()).toBe('Data')
  })
})

describe('what the pane remembers', () => {
  it('is a switch, until it is switched back', async () => {
    const memory = sessionMemory()
    const first = await showPane({ memory })
    await first.click('Dark theme')
    await first.click('切换到中文')
    expect([memory.get('theme'), memory.get('language')]).toEqual(['dark', 'zh-CN'])
    await first.run(() => first.pane.unmount())
    const second = await showPane({ memory })
    expect(second.title()).toBe('数据')
    await second.click('浅色主题')
    await second.click('EN: switch to English')
    expect([memory.get('theme'), memory.get('language')]).toEqual([undefined, undefined])
  })
})
