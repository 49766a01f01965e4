// Optional settings as typed: percents with or without their sign, only what is chosen, and four weights that make a whole.

import { describe, expect, it } from 'vitest'

import type { PlanOptions } from '../../shared/setting/options/options'
import { declared, OPTION_KEYS } from '../../shared/setting/options/options'
import { blendRest, blendTotal } from '../../shared/ui/settings/blend'
import { shownNumber, typedNumber } from '../../shared/ui/settings/option-number'
import { changedOptions, optionsDraftOf, readOptionsDraft, tidyOption } from '../../shared/ui/settings/options-draft'

const part = { kind: 'percent', label: { en: '', zh: '' }, note: { en: '', zh: '' }, min: 0, max: 1, initial: 0.5 } as const
const untouched = optionsDraftOf(undefined, 'en-US')
const read = (changed: Partial<typeof untouched>, standing?: PlanOptions) =>
  readOptionsDraft({ ...untouched, ...changed }, standing, 'en-US')

describe('a number of an optional setting', () => {
  it.each([
    ['30%', 0.3],
    ['30', 0.3],
    ['7', 0.07],
    ['７％', 0.07],
    ['12.5 %', 0.125],
    ['', 0.5],
    ['many', NaN],
    ['-', NaN],
  ])('of a percent typed %j is %d', (typed, value) => expect(typedNumber(part, typed)).toBe(value))

  it('is shown as it is meant, and read back from that', () => {
    expect([0.3, 0.07, 1, NaN].map((value) => shownNumber(part, value, 'zh-CN'))).toEqual(['30%', '7%', '100%', ''])
    expect(shownNumber({ ...part, kind: 'number' }, 0.3, 'en-US')).toBe('0.3')
    expect(['30', '30%', 'many'].map((text) => tidyOption('blendMarket', text, 'en-US'))).toEqual(['30%', '30%', 'many'])
  })
})

describe('a draft of optional settings', () => {
  it('chooses nothing while nothing is changed', () => {
    expect(read({})).toEqual({ options: undefined, faults: {} })
    for (const key of OPTION_KEYS) if (declared(key).kind === 'choice') expect(untouched[key]).toBe(declared(key).initial)
  })

  it('chooses what is changed, and says again what stands in the workbook', () => {
    expect(read({ blendHistory: '70', blendMarket: '30' })).toEqual({ options: { blendHistory: 0.7, blendMarket: 0.3 }, faults: {} })
    const standing = { blendHistory: 0.7, blendMarket: 0.3 }
    expect(read({}, standing).options).toEqual({ blendHistory: 1, blendMarket: 0 })
    expect(read({ blendMarket: '30' })).toEqual({ options: { blendMarket: 0.3 }, faults: {} })
    expect(read({ blendMarket: '40' }, standing).options).toEqual({ blendHistory: 0.6, blendMarket: 0.4 })
    expect(optionsDraftOf({ blendMarket: 0.3 }, 'en-US').blendHistory).toBe('')
    expect(blendRest({ ...untouched, blendMarket: '30', blendEqual: '10%' })).toBe(0.6)
    expect(changedOptions(standing)).toBe(2)
    expect(changedOptions({ blendHistory: 1, blendMarket: 0 })).toBe(0)
  })

  it('is refused in words beyond its bounds, where it is no number, and where the weights are no whole', () => {
    expect(read({ blendHistory: '120' }).faults).toEqual({ blendHistory: { word: 'errorBetween', params: { min: '0%', max: '100%' } } })
    expect(Object.keys(read({ blendMarket: 'some' }).faults)).toEqual(['blendMarket'])
    expect(read({ blendHistory: '100%', blendMarket: '30' }).faults).toEqual({ blendHistory: { word: 'errorBlend' } })
    expect(read({ blendMarket: '80', blendEqual: '30' }).faults).toEqual({ blendHistory: { word: 'errorBlend' } })
  })

  it('adds the weights up without the dust of fractions', () => {
    expect(blendTotal({ ...untouched, blendHistory: '10', blendMarket: '20', blendPipeline: '30', blendEqual: '40' })).toBe(1)
    expect(blendTotal({ ...untouched, blendHistory: '1e2', blendMarket: '30' })).toBe(1.3)
    expect(blendTotal({ ...untouched, blendMarket: 'x' })).toBeUndefined()
  })
})
