// A plan made bottom-up or level by level gives the engine's values when a second engine recalculates it, whatever was typed.

import { describe, expect, it } from 'vitest'
import { sampleSettings } from '../../shared/commands'
import { say, type Locale } from '../../shared/i18n/messages'
import { YES } from '../../shared/setting/bottom-up/bottom-up-inputs'
import { numberFlawTexts } from '../../shared/setting/bottom-up/bottom-up-words'
import type { Scalar } from '../../shared/workbook/cell'
import { keyedSheet } from '../support/keyed-values'
import { planFile } from '../support/plan-file'
import { editFile } from './file-parts'
import { recalculateWithIronCalc } from './iron-calc'
import { expectSameNumbers, valuesInFile } from './same-numbers'

type Typed = Record<string, Record<string, Exclude<Scalar, null>>>

async function typedIn(bytes: Uint8Array, key: string, rows: Typed): Promise<Uint8Array> {
  const sheet = keyedSheet(await valuesInFile(bytes), key)
  return editFile(
    bytes,
    Object.entries(rows).flatMap(([node, cells]) =>
      Object.entries(cells).map(([column, value]) => ({
        sheet: sheet.name,
        address: sheet.address(`n:${node}`, column),
        value: value as string | number,
      })),
    ),
  )
}

const ownNumbers = (locale: Locale, money: number): Typed => ({
  '284': { own: 1_300_000 / money, take: say(YES, locale), remark: 'two accounts moved' },
  '280': { own: 0 },
  '275': { own: 'a lot' },
  '277': { own: -1 },
  '282': { own: 1234.5678 / money, take: 'perhaps' },
})

describe('a plan made bottom-up, recalculated by IronCalc', () => {
  const options = { mode: 'bottomUp' } as const

  for (const locale of ['en-US', 'zh-CN'] as const) {
    it(`is live while numbers are typed, and the same once a build has taken them (${locale})`, async () => {
      const { money } = sampleSettings(locale)
      const { bytes } = await planFile({ locale, settings: { options } })
      const first = await valuesInFile(bytes)
      expect(keyedSheet(first, 'bottom-up').value('n:AW', 'bottomUp')).toBe(null)
      expectSameNumbers(first, await recalculateWithIronCalc(bytes))
      const typed = await typedIn(bytes, 'bottom-up', ownNumbers(locale, money))
      const live = keyedSheet(await recalculateWithIronCalc(typed), 'bottom-up')
      const target = Number(live.value('n:284', 'target'))
      expect(live.value('n:284', 'gap')).toBeCloseTo(target - 1_300_000 / money, 6)
      expect(live.value('n:280', 'bottomUp')).toBe(0)
      expect(live.value('n:275', 'flaws')).toBe(say(numberFlawTexts.ownText, locale))
      expect(live.value('n:AW', 'answered')).toBe(3)
      expect(['', null]).toContain(live.value('n:AW', 'whole'))
      const rebuilt = await planFile({ before: typed, source: { kind: 'workbook' }, locale, settings: { options } })
      const expected = await valuesInFile(rebuilt.bytes)
      expectSameNumbers(expected, await recalculateWithIronCalc(rebuilt.bytes))
      const [cascade, sheet] = [keyedSheet(expected, 'cascade'), keyedSheet(expected, 'bottom-up')]
      expect(cascade.value('n:284', 'target')).toBe(1_300_000 / money)
      expect(cascade.value('n:284', 'reason')).toContain('two accounts moved')
      // Nobody took over what the number left: it stands unowned, and a further build changes nothing.
      const left = cascade.rows.find((row) => row.endsWith('#unassigned')) as string
      expect(cascade.value(left, 'target')).toBeCloseTo(target - 1_300_000 / money, 6)
      expect([sheet.value('n:284', 'own'), sheet.value('n:280', 'own'), sheet.value('n:275', 'own')]).toEqual([
        1_300_000 / money,
        0,
        'a lot',
      ])
      expect(rebuilt.result.warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['ownText', 'takeText']))
      const again = await planFile({ before: rebuilt.bytes, source: { kind: 'workbook' }, locale, settings: { options } })
      expect(again.result.plan.nodes.map(({ target: amount }) => amount)).toEqual(
        rebuilt.result.plan.nodes.map(({ target: amount }) => amount),
      )
    })
  }
})
