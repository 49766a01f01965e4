// Settings as typed: read as people write numbers, refused in words.

import { describe, expect, it } from 'vitest'

import { sampleSettings } from '../../shared/commands/sample-settings'
import { draftOf, readDraft, tidyNumber } from '../../shared/ui/settings/settings-draft'
import { settingsFor } from '../../shared/ui/start/settings-for'

const settings = sampleSettings('en-US')
const draft = draftOf(settings, 'en-US')
const faultsOf = (changed: Partial<typeof draft>) =>
  Object.fromEntries(
    Object.entries(readDraft({ ...draft, ...changed }, settings, 'en-US').faults).map(([field, fault]) => [field, fault.word]),
  )

describe('a draft of settings', () => {
  it('reads back what it was made from', () => {
    expect(readDraft(draft, settings, 'en-US')).toEqual({ settings, faults: {} })
  })

  it.each([
    ['50000000', '50,000,000'],
    ['5000万', '50,000,000'],
    ['１２，０００', '12,000'],
    ['$1,234.5', '1,234.5'],
    ['about five', 'about five'],
    ['', ''],
  ])('puts %s in order as %s', (typed, shown) => {
    expect(tidyNumber(typed, 'en-US')).toBe(shown)
  })

  it.each([
    [{ target: '' }, { target: 'errorNumber' }],
    [{ target: 'x' }, { target: 'errorNumber' }],
    [{ target: '-5' }, { target: 'errorAboveZero' }],
    [{ unit: '0' }, { unit: 'errorAboveZero' }],
    [{ target: '500', unit: '1000' }, { unit: 'errorUnit' }],
    [{ year: '14' }, { year: 'errorYear' }],
    [{ year: '2014.5' }, { year: 'errorYear' }],
    [{ year: '1900' }, { year: 'errorYear' }],
    [{ year: '２０１４' }, {}],
    [{ currency: 'usd ' }, {}],
    [{ currency: '$' }, { currency: 'errorCurrency' }],
    [{ metric: '  ' }, { metric: 'errorMetric' }],
  ])('says of %o: %o', (changed, faults) => {
    expect(faultsOf(changed)).toEqual(faults)
  })
})

describe('the settings that a source starts with', () => {
  const commands = { sampleSettings }
  const today = (month: number) => new Date(2026, month - 1, 15)

  it('plans the year that comes from July on', async () => {
    expect((await settingsFor({ kind: 'sheets', team: 'a', history: 'b' }, 'en-US', {}, commands, today(6))).year).toBe(2026)
    expect((await settingsFor({ kind: 'sheets', team: 'a', history: 'b' }, 'en-US', {}, commands, today(7))).year).toBe(2027)
  })

  it('leaves the target open and shows 万元 in Chinese', async () => {
    expect(await settingsFor({ kind: 'sheets', team: 'a', history: 'b' }, 'zh-CN', {}, commands, today(1))).toMatchObject({
      target: NaN,
      currency: 'CNY',
      money: 10_000,
      locale: 'zh-CN',
    })
  })

  it('keeps the language of a standing plan', async () => {
    const workbook = { recovered: false, userSheets: [], settings: sampleSettings('zh-CN') }
    expect((await settingsFor({ kind: 'sample' }, 'en-US', { workbook }, commands, today(1))).locale).toBe('zh-CN')
    expect(await settingsFor({ kind: 'workbook' }, 'en-US', { workbook }, commands, today(1))).toBe(workbook.settings)
  })

  it('finds again what was typed before going back', async () => {
    const typed = { ...settings, target: 7 }
    expect(
      await settingsFor(
        { kind: 'sheets', team: 'c', history: 'd' },
        'en-US',
        { source: { kind: 'sheets', team: 'a', history: 'b' }, settings: typed },
        commands,
        today(1),
      ),
    ).toBe(typed)
  })
})
