// The sheets on which targets are explained and agreed give the engine's values when a second engine recalculates them.

import { describe, expect, it } from 'vitest'
import { serialFromIso } from '../../shared/calendar'
import { sampleSettings } from '../../shared/commands'
import { say, type Locale } from '../../shared/i18n/messages'
import { ANSWERS } from '../../shared/setting/agreement/agreement-inputs'
import { flawTexts, stateTexts } from '../../shared/setting/agreement/agreement-words'
import { editFile } from './file-parts'
import { keyedSheet } from '../support/keyed-values'
import { changed } from '../support/live'
import { planFile } from '../support/plan-file'
import { recalculateWithIronCalc } from './iron-calc'
import { expectSameNumbers, valuesInFile } from './same-numbers'

/** What people may type: a counter that is accepted, one without a reason, one of a person alone in the team, nonsense. */
async function typedIn(bytes: Uint8Array, locale: Locale, money: number): Promise<Uint8Array> {
  const sheet = keyedSheet(await valuesInFile(bytes), 'agreement')
  const type = (key: string, cells: Record<string, string | number>) =>
    Object.entries(cells).map(([column, value]) => ({ sheet: sheet.name, address: sheet.address(`n:${key}`, column), value }))
  return editFile(bytes, [
    ...type('284', {
      counter: 1_300_000 / money,
      counterReason: 'two accounts moved',
      answer: say(ANSWERS.accept, locale),
      agreedOn: serialFromIso('2014-01-20') as number,
      agreedBy: 'Wei',
      proposedOn: serialFromIso('2014-01-08') as number,
    }),
    ...type('280', { counter: 900_000 / money }),
    ...type('275', { counter: 4_000_000 / money, counterReason: 'alone', answer: say(ANSWERS.other, locale) }),
    ...type('277', { counter: 'a lot', answer: 'perhaps' }),
    ...type('NA', { answer: say(ANSWERS.decline, locale), agreedBy: 'Amy' }),
  ])
}

const options = { agreement: 'yes' } as const

describe('a plan with explanations, recalculated by IronCalc', () => {
  for (const locale of ['en-US', 'zh-CN'] as const) {
    it(`gives the engine's numbers (${locale})`, async () => {
      const { bytes } = await planFile({ locale, settings: { options } })
      const expected = await valuesInFile(bytes)
      const why = keyedSheet(expected, 'why')
      expect(why.value('n:284', 'sum')).toBe(why.value('n:284', 'target'))
      expectSameNumbers(expected, await recalculateWithIronCalc(bytes))
    })
  }

  it('agrees on every row of Agreement, whatever was typed there, before and after it is taken into the plan', async () => {
    for (const locale of ['en-US', 'zh-CN'] as const) {
      const { money } = sampleSettings(locale)
      const { bytes } = await planFile({ locale, settings: { options } })
      const typed = await typedIn(bytes, locale, money)
      const rebuilt = await planFile({ before: typed, source: { kind: 'workbook' }, locale, settings: { options } })
      const expected = await valuesInFile(rebuilt.bytes)
      expectSameNumbers(expected, await recalculateWithIronCalc(rebuilt.bytes))
      const sheet = keyedSheet(expected, 'agreement')
      // Accepted with a reason, a day and a name: it is the target now.
      expect(sheet.value('n:284', 'proposed')).toBe(1_300_000 / money)
      expect(sheet.value('n:284', 'state')).toBe(say(stateTexts.agreed, locale))
      expect(sheet.value('n:284', 'taken')).toBe(1_300_000 / money)
      expect(keyedSheet(expected, 'cascade').value('n:284', 'override')).toBe(1_300_000 / money)
      expect(sheet.value('n:280', 'state')).toBe(say(stateTexts.countered, locale))
      expect(sheet.value('n:280', 'flaws')).toContain(say(flawTexts.counterReason, locale))
      // One alone in the team: nobody could take what a counter leaves.
      const alone = Number(sheet.value('n:275', 'proposed'))
      expect(sheet.value('n:275', 'unowned')).toBeCloseTo(alone - 4_000_000 / money, 6)
      expect(sheet.value('n:AW', 'open')).not.toBe(0)
    }
  })

  it('turns red where a target has moved since, by as much as it has', async () => {
    const { bytes } = await planFile({ settings: { options } })
    const before = keyedSheet(await valuesInFile(bytes), 'why')
    const target = Number(before.value('n:284', 'target'))
    const after = await recalculateWithIronCalc(await changed(bytes, { overrides: [{ key: '284', amount: target + 50_000 }] }))
    expect(keyedSheet(after, 'why').value('n:284', 'gap')).toBe(50_000)
    const check = keyedSheet(after, 'check')
    expect(check.value('why', 'gap')).toBe(100_000)
    const rebuilt = await planFile({
      before: await changed(bytes, { overrides: [{ key: '284', amount: target + 50_000 }] }),
      source: { kind: 'workbook' },
    })
    const fresh = keyedSheet(await valuesInFile(rebuilt.bytes), 'why')
    // Measured from the share before it was rounded to thousands.
    expect(Math.abs(Number(fresh.value('n:284', 'override')) - 50_000)).toBeLessThan(1000)
    expect(fresh.value('n:284', 'gap')).toBe(0)
  })
})
