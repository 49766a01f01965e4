// Over-assignment typed into one field.

import { expect, it } from 'vitest'
import { ratesText, readRates } from '../../../shared/setting/over-assignment/rates-text'

it.each([
  ['Region 8%', [{ level: 'Region', rate: 0.08 }]],
  [
    'Region: 8, Sales team = 7.5%',
    [
      { level: 'Region', rate: 0.08 },
      { level: 'Sales team', rate: 0.075 },
    ],
  ],
  [
    '大区8%、团队：5％',
    [
      { level: '大区', rate: 0.08 },
      { level: '团队', rate: 0.05 },
    ],
  ],
  ['Level 2 0.08', [{ level: 'Level 2', rate: 0.08 }]],
  [' ', []],
])('reads "%s"', (text, rates) => {
  expect(readRates(text)).toEqual(rates)
  expect(readRates(ratesText(rates))).toEqual(rates)
})

it.each(['Region', '8%', 'Region -3%', 'Region eight'])('refuses "%s"', (text) => expect(readRates(text)).toBeUndefined())
