// The funnel backwards: what each stage needs for the deals at its end.
import { expect, it } from 'vitest'
import { requiredActivities } from '../../../shared/setting/activities/required-activities'

it('divides by the conversions from the end to the beginning', () => {
  expect(requiredActivities(10, [0.5, 0.4, 0.25])).toEqual([200, 100, 40])
  expect(requiredActivities(0, [0.5])).toEqual([0])
  expect(requiredActivities(3, [])).toEqual([])
})
