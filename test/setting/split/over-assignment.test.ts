// Over-assignment compounds from level to level.
import { expect, it } from 'vitest'
import { overAssignment } from '../../../shared/setting/split/over-assignment'

it('multiplies what each level adds', () => {
  expect(overAssignment([])).toBe(1)
  expect(overAssignment([0.05, 0.1])).toBeCloseTo(1.155, 12)
  expect(overAssignment([-0.5, 0])).toBe(0.5)
})
