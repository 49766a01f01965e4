// What the pane remembers between openings, in browsers that let it and in those that do not.

import { expect, it } from 'vitest'

import { browserMemory, sessionMemory } from '../../shared/ui/memory'

/** Storage over a map, as browsers have it. */
function storage(kept = new Map<string, string>()) {
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  } as Storage
}
const refusal = new DOMException('The operation is insecure.', 'SecurityError')

it('keeps and forgets in the browser’s storage, under names of its own', () => {
  const kept = new Map<string, string>()
  const window = { localStorage: storage(kept) }
  browserMemory(window).set('theme', 'dark')
  expect([...kept]).toEqual([['sales-targets-theme', 'dark']])
  expect(browserMemory(window).get('theme')).toBe('dark')
  browserMemory(window).set('theme', undefined)
  expect(kept.size).toBe(0)
})

it('remembers while it is open where storage is closed to frames, or full', () => {
  const closed = {
    get localStorage(): Storage {
      throw refusal
    },
  }
  const full = {
    localStorage: {
      ...storage(),
      setItem() {
        throw refusal
      },
    },
  }
  for (const memory of [browserMemory(closed), browserMemory(full), sessionMemory()]) {
    memory.set('language', 'zh-CN')
    expect(memory.get('language')).toBe('zh-CN')
    memory.set('language', undefined)
    expect(memory.get('language')).toBeUndefined()
  }
})

it('hides no fault of another kind', () => {
  const broken = {
    localStorage: {
      ...storage(),
      setItem() {
        throw new TypeError('no such thing')
      },
    },
  }
  expect(() => browserMemory(broken).set('theme', 'dark')).toThrow('no such thing')
})
