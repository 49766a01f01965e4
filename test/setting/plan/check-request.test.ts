// Settings that no plan can be made with are told in words, each for itself.

import { describe, expect, it } from 'vitest'
import { problemText } from '../../../shared/import'
import { checkSettings } from '../../../shared/setting/plan/check-request'
import type { PlanSettings } from '../../../shared/setting/plan-settings'
import { companySettings } from '../../support/company'

const codes = (change: Partial<PlanSettings>): string[] => checkSettings({ ...companySettings(), ...change }).map(({ code }) => code)

describe('checkSettings', () => {
  it('takes what a company has', () => {
    expect(codes({})).toEqual([])
    expect(codes({ target: 81_234_567_890.12, unit: 0.01 })).toEqual([])
    expect(codes({ target: 1, unit: 0.000_001 })).toEqual([])
    expect(codes({ target: 5_000_000, unit: 0.01, money: 10_000 })).toEqual([])
  })

  it('refuses targets and units that a spreadsheet cannot keep', () => {
    expect(codes({ target: 812_345_678_901.23, unit: 0.01 })).toEqual(['unitTooFine'])
    expect(codes({ target: 100, unit: 1e-7 })).toEqual(['unitTooSmall'])
    expect(codes({ target: 100, unit: 0.001, money: 10_000 })).toEqual(['unitTooSmall'])
    expect(codes({ target: 100, unit: 1000 })).toEqual(['unitTooLarge'])
    expect(codes({ target: 0, unit: -1, year: 2014.5, fiscalStart: 13 })).toEqual(['target', 'unit', 'year', 'fiscalStart'])
  })

  it('says how to go on', () => {
    const [problem] = checkSettings({ ...companySettings(), target: 100, unit: 1e-7 })
    expect(problemText(problem, 'en-US')).toContain('The rounding unit 1e-7 is too small. Choose at least 0.000001.')
  })
})
