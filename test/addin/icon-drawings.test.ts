// The icons' drawings: every edge of the mark on a whole pixel, at each size, and inside it.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { drawIcon, ICON_NAMES, ICON_SIZES } from '../../addin/build/icon-drawings'

const numbers = (svg: string, element: string, attribute: string): number[] =>
  [...svg.matchAll(new RegExp(`<${element} [^>]*?\\b${attribute}="([^"]+)"`, 'g'))].map(([, value]) => Number(value))

it.each(ICON_SIZES)('the bars of the mark are crisp at %i pixels, and of one width', (size) => {
  const svg = drawIcon('icon', size)
  for (const attribute of ['x', 'y', 'width', 'height']) {
    for (const value of numbers(svg, 'rect', attribute)) expect(Number.isInteger(value), `${attribute} ${value}`).toBe(true)
  }
  const bars = numbers(svg, 'rect', 'width').slice(-3)
  expect(new Set(bars).size).toBe(1)
  const right = numbers(svg, 'rect', 'x').at(-1)! + bars[2]
  expect(right).toBeLessThan(size)
})

it('every icon is drawn for its size, without text, font or address', () => {
  for (const name of ICON_NAMES) {
    for (const size of ICON_SIZES) {
      const svg = drawIcon(name, size)
      expect(svg).toContain(`viewBox="0 0 ${size} ${size}"`)
      expect(svg).not.toMatch(/<text|font|href|NaN|undefined/)
    }
  }
})

it('the mark for pages is the drawing as it stands', () => {
  expect(readFileSync('addin/assets/icon.svg', 'utf8')).toBe(drawIcon('icon', 128))
})
