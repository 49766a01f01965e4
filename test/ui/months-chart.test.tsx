// @vitest-environment happy-dom
// The months of a plan, drawn and in numbers.

import { describe, expect, it } from 'vitest'

import { niceTop } from '../../shared/ui/preview/chart-scale'
import { showPane } from './support/mounted-pane'
import { samplePlan } from './support/plans'

describe('the scale', () => {
  it('ends at a round number above the highest bar', () => {
    expect([niceTop(4_894_000), niceTop(488), niceTop(0.07), niceTop(10), niceTop(9)]).toEqual([5_000_000, 500, 0.08, 10, 10])
    expect(niceTop(0.07)).toBeCloseTo(0.08, 12)
    expect(niceTop(0)).toBe(1)
    expect(niceTop(-5)).toBe(1)
  })
})

describe('the chart', () => {
  it('draws twelve bars in proportion and last year beside them', async () => {
    const screen = await showPane()
    await screen.click('Start from the sample')
    const [company] = samplePlan('en-US').nodes
    const svg = screen.element.querySelector('svg[role=img]')!
    const rects = [...svg.querySelectorAll('rect')]
    const bars = rects.slice(0, 12).map((rect) => Number(rect.getAttribute('height')))
    expect(rects).toHaveLength(36)
    bars.forEach((height, month) => expect(height / bars[0]).toBeCloseTo(company.months[month] / company.months[0], 9))
    expect(Math.max(...bars)).toBeLessThanOrEqual(100)
  })

  it('has a text alternative with the extremes, and a table with every number', async () => {
    const screen = await showPane()
    await screen.click('Start from the sample')
    const [company] = samplePlan('en-US').nodes
    const label = screen.element.querySelector('svg[role=img]')?.getAttribute('aria-label')
    expect(label).toContain(Math.max(...company.months).toLocaleString('en-US'))
    expect(label).toContain(Math.min(...company.months).toLocaleString('en-US'))
    const lines = [...screen.element.querySelectorAll('details tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
    )
    expect(lines).toHaveLength(14)
    expect(lines[1][0]).toBe('Jan 2014')
    expect(lines.slice(1, 13).map((line) => line[2])).toEqual(company.months.map((amount) => amount.toLocaleString('en-US')))
    expect(lines[13]).toEqual(['2014', '32,890,352', '36,500,000', '+11.0%'])
  })

  it('reads a month out where the pointer is', async () => {
    const screen = await showPane({ hostLanguage: 'zh-CN' })
    await screen.click('用示例开始')
    const rects = [...screen.element.querySelectorAll('svg[role=img] rect')]
    await screen.run(() => rects[24 + 5].dispatchEvent(new Event('pointerover', { bubbles: true })))
    expect(screen.element.querySelector('figure')?.textContent).toMatch(/2014年6月 488 去年 422/)
  })
})
