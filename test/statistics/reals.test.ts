// Typed arrays from a rule.

import { describe, expect, it } from 'vitest'
import { countTo, reals } from '../../shared/statistics/reals'

describe('reals', () => {
  it('asks for each position once', () => expect([...reals(3, (i) => i / 2)]).toEqual([0, 0.5, 1]))
})

describe('countTo', () => {
  it('counts from 0', () => expect([...countTo(3)]).toEqual([0, 1, 2]))
})
