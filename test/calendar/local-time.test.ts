// Whose day it is: that of the person's clock, ahead of Greenwich and behind it.

import { afterEach, describe, expect, it } from 'vitest'
import { localTime } from '../../shared/calendar'
import { today } from '../../xlsx/cli/today'

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

describe('localTime', () => {
  it('begins with the day of the time zone', () => {
    const late = new Date('2026-02-28T18:30:05Z')
    const seen = ['Asia/Shanghai', 'America/New_York', 'Asia/Kolkata', 'UTC'].map((each) => {
      process.env.TZ = each
      return localTime(late)
    })
    expect(seen).toEqual([
      '2026-03-01T02:30:05+08:00',
      '2026-02-28T13:30:05-05:00',
      '2026-03-01T00:00:05+05:30',
      '2026-02-28T18:30:05+00:00',
    ])
  })

  it('is no part of a build that must be repeatable on any machine', () => {
    process.env.TZ = 'Asia/Shanghai'
    // 2014-01-20T20:00:00Z.
    expect(today({ SOURCE_DATE_EPOCH: '1390248000' })).toBe('2014-01-20')
  })
})
