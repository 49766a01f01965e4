// The texts for the stores keep the stores' lengths, are whole in both languages, and name pictures of the right size.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PRODUCT } from '../../shared/i18n/verbs'

/** Most characters by heading. */
const LENGTHS = {
  appsource: { Name: 50, 'Search results summary': 100, Description: 4000, Keywords: 100, Category: 100, Pictures: 1000 },
  'workspace-marketplace': {
    'Application name': 50,
    'Short description': 200,
    'Detailed description': 16000,
    Category: 100,
    Pictures: 1000,
  },
}
const PICTURE = { appsource: [1366, 768], 'workspace-marketplace': [1280, 800] }
type Store = keyof typeof LENGTHS

const parts = (store: Store, locale: string): Map<string, string> => {
  const [, ...sections] = readFileSync(`docs/store/${store}.${locale}.md`, 'utf8').split(/^## /m)
  return new Map(sections.map((section) => [section.slice(0, section.indexOf('\n')), section.slice(section.indexOf('\n')).trim()]))
}
const points = (text: string): number => text.split(/\n+/).length

describe.each(Object.keys(LENGTHS) as Store[])('%s', (store) => {
  const texts = { 'en-US': parts(store, 'en-US'), 'zh-CN': parts(store, 'zh-CN') }

  it('has every part, within its length, and the same parts in both languages', () => {
    for (const each of Object.values(texts)) {
      expect([...each.keys()]).toEqual(Object.keys(LENGTHS[store]))
      for (const [name, most] of Object.entries(LENGTHS[store])) {
        expect(each.get(name)!.length, name).toBeGreaterThan(0)
        expect(each.get(name)!.length, name).toBeLessThanOrEqual(most)
      }
    }
    for (const [name, text] of texts['en-US']) expect(points(texts['zh-CN'].get(name)!), name).toBe(points(text))
  })

  it('bears the name of the product', () => {
    expect([...texts['en-US'].values()][0]).toBe(PRODUCT.en)
    expect([...texts['zh-CN'].values()][0]).toBe(PRODUCT.zh)
  })

  it('names pictures that there are, in the size that the store asks for', () => {
    for (const [locale, each] of Object.entries(texts)) {
      const names = [...each.get('Pictures')!.matchAll(/^- (\S+?\.png)/gm)].map(([, name]) => name)
      expect(names.length).toBeGreaterThan(0)
      for (const name of names) {
        expect(name).toContain(locale)
        const file = readFileSync(`docs/pictures/${name}`)
        expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual(PICTURE[store])
        expect(file.length).toBeLessThan(1024 * 1024)
      }
    }
  })
})

it('a store that shows up to three keywords gets no more', () => {
  for (const locale of ['en-US', 'zh-CN']) expect(parts('appsource', locale).get('Keywords')!.split(/[;；]/)).toHaveLength(3)
})
