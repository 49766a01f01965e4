// Weekend codes, each against its published meaning.

import { describe, expect, it } from 'vitest'
import { weekendDays } from '../../shared/calendar'

describe('weekendDays', () => {
  it.each([
    [null, '0000011'],
    [undefined, '0000011'],
    [1, '0000011'],
    [2, '1000001'],
    [3, '1100000'],
    [4, '0110000'],
    [5, '0011000'],
    [6, '0001100'],
    [7, '0000110'],
    [11, '0000001'],
    [12, '1000000'],
    [13, '0100000'],
    [14, '0010000'],
    [15, '0001000'],
    [16, '0000100'],
    [17, '0000010'],
    ['0010001', '0010001'],
  ])('%j means %s', (code, pattern) => {
    expect(
      weekendDays(code)
        .map((off) => (off ? '1' : '0'))
        .join(''),
    ).toBe(pattern)
  })
})
