import { expect, it } from 'vitest'
import { readOption } from '../../../shared/setting/options/read-option'
import type { PlanOptions } from '../../../shared/setting/options/options'
import type { Scalar } from '../../../shared/workbook/cell'

const read = (key: Parameters<typeof readOption>[1], value: Scalar): { options: PlanOptions; codes: string[] } => {
  const options: PlanOptions = {}
  const problems = readOption(options, key, value, {})
  return { options, codes: problems.map(({ code }) => code) }
}

it('reads a choice by its key, its name in either language, or as true and false', () => {
  for (const yes of ['yes', 'Yes', '是', true]) expect(read('agreement', yes)).toEqual({ options: { agreement: 'yes' }, codes: [] })
  for (const no of ['no', '否', false]) expect(read('heldMonths', no)).toEqual({ options: { heldMonths: 'no' }, codes: [] })
  expect(read('mode', '逐级分解')).toEqual({ options: { mode: 'levels' }, codes: [] })
})

it('refuses what no choice is called and a number beyond its bounds, and passes over what is empty', () => {
  expect(read('mode', true).codes).toEqual(['optionChoice'])
  expect(read('mode', 'top-down').codes).toEqual(['optionChoice'])
  expect(read('blendMarket', 1.2).codes).toEqual(['optionNumber'])
  expect(read('paymentMonths', 1.5).codes).toEqual(['optionNumber'])
  expect(read('blendMarket', null)).toEqual({ options: {}, codes: [] })
})
