// What tables suggest fills the settings until a person types, and never takes back what they changed.

import { describe, expect, it } from 'vitest'
import { sampleSettings } from '../../shared/commands/sample-settings'
import { withSuggestions } from '../../shared/ui/settings/suggested-settings'

const open = { ...sampleSettings('en-US'), target: NaN, year: 2027, currency: 'USD' }

describe('withSuggestions', () => {
  it('plans the year after the history, in its currency', () => {
    expect(withSuggestions(open, { currency: 'EUR', lastYear: 2024 })).toEqual({ ...open, currency: 'EUR', year: 2025 })
  })
  it('does not plan further ahead than today says', () => {
    expect(withSuggestions(open, { lastYear: 2027 }).year).toBe(2027)
  })
  it('leaves settings that are typed, and the currency of a standing plan', () => {
    const typed = { ...open, target: 5 }
    expect(withSuggestions(typed, { currency: 'EUR', lastYear: 2024 })).toBe(typed)
    expect(withSuggestions(open, { currency: 'EUR' }, { planned: sampleSettings('en-US') }).currency).toBe('USD')
  })
  it('says the same only once', () => {
    const changed = { ...open, currency: 'CHF', year: 2026 }
    const before = { currency: 'EUR', lastYear: 2024 }
    expect(withSuggestions(changed, before, { before })).toEqual(changed)
    expect(withSuggestions(changed, { currency: 'EUR', lastYear: 2023 }, { before }).year).toBe(2024)
  })
})
