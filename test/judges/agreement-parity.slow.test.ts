// The sheets on which targets are explained and agreed give the engine's values when a second engine recalculates them.

import { describe, expect, it } from 'vitest'
import { serialFromIso } from '../../shared/calendar'
import type { PlanSource } from '../../shared/commands/contracts'
import { sampleSettings } from '../../shared/commands'
import { say, type Locale } from '../../shared/i18n/messages'
import { ANSWERS } from '../../shared/setting/agreement/agreement-inputs'
import { flawTexts, stateTexts } from '../../shared/setting/agreement/agreement-words'
import { rowsFor } from '../../shared/setting/agreement/agreement-sheets'
import { gapsOf, type Range, type SmartFacts } from '../../shared/setting/agreement/smart-check'
import { gapTexts } from '../../shared/setting/agreement/smart-texts'
import { sheetContext } from '../../shared/setting/sheets/sheet-context'
import { editFile } from './file-parts'
import { keyedSheet } from '../support/keyed-values'
import { fullTables } from '../support/full-tables'
import { changed } from '../support/live'
import { planFile } from '../support/plan-file'
import { recalculateWithIronCalc } from './iron-calc'
import { expectSameNumbers, valuesInFile } from './same-numbers'

/** What people may type: a counter that is accepted, one without a reason, one of a person alone in the team, nonsense. */
async function typedIn(bytes: Uint8Array, locale: Locale, money: number, beginners: string[]): Promise<Uint8Array> {
  const sheet = keyedSheet(await valuesInFile(bytes), 'agreement')
  const accepted = say(ANSWERS.accept, locale)
  const signed = { counterReason: 'r', answer: accepted, agreedOn: serialFromIso('2014-01-20') as number, agreedBy: 'Wei' }
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
    ...beginners.flatMap((key) => type(key, { counter: 1000, counterReason: 'new' })),
    ...type('277', { counter: 'a lot', answer: 'perhaps' }),
    // Handed out again since: the first two are answers to the earlier round, the third has another amount by now.
    ...type('283', { ...signed, counter: 1_234_500.5 / money, asked: `rep 2 of a.b: ${1_234_500.5 / money}|${accepted}||20140120|Wei` }),
    ...type('281', { counter: 1_200_000 / money, counterReason: 'r', asked: `rep 3 of a.b: ${1_200_000 / money}||||` }),
    ...type('289', { ...signed, counter: 3_000_000 / money, asked: `rep 2 of a.b: ${3_100_000 / money}|${accepted}||20140120|wei` }),
    ...type('290', { counter: 2_000_000 / money, counterReason: 'r', asked: `manager 1 of a: ${2_000_000 / money}||||` }),
    ...type('NA', { answer: say(ANSWERS.decline, locale), agreedBy: 'Amy' }),
  ])
}

const options = { agreement: 'yes' } as const

/** A company small enough to have bounds close to its targets; teams hand down a tenth more than they carry. */
const bounded: PlanSource = {
  kind: 'files',
  team: {
    name: 'team.csv',
    content: [
      'id,name,level,parent,floor,cap,lock,seat,start,potential',
      ...['C,Company,company,,,,,,,', 'A,A,team,C,,,,,,', 'B,B,team,C,,,,,,', 'D,D,team,C,100,,,,,'],
      ...['A1,A1,rep,A,,,,,,', 'A2,A2,rep,A,200,458,,,,', 'B1,B1,rep,B,,,,,,', 'B2,B2,rep,B,,,300,,,'],
      ...['D1,D1,rep,D,,,,,,', 'D2,D2,rep,D,,900,,,,', 'D3,D3,rep,D,,,,vacancy,2014-07-01,400'],
    ].join('\n'),
  },
  history: {
    name: 'history.csv',
    content: [
      'date,owner,value',
      ...Array.from({ length: 12 }, (_, month) =>
        Object.entries({ A1: 50, A2: 30, B1: 40, B2: 20, D1: 30, D2: 35 }).map(
          ([owner, value]) => `2013-${String(month + 1).padStart(2, '0')}-15,${owner},${value}`,
        ),
      ).flat(),
    ].join('\n'),
  },
}
const boundedSettings = { target: 3000, unit: 1, overAssignment: [{ level: 'team', rate: 0.1 }] }

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
      // In one of them with a ramp and a vacancy, and rows "not assigned" that take a part of what others leave.
      const { team, history, ramps } = fullTables()
      const source: PlanSource = {
        kind: 'files',
        team: { name: 'team.csv', content: team },
        history: { name: 'history.csv', content: history },
        inputs: { ramps: { name: 'ramps.csv', content: ramps } },
      }
      const isFull = locale === 'en-US'
      const { bytes } = await planFile({ locale, settings: { options }, ...(isFull && { source }) })
      const typed = await typedIn(bytes, locale, money, isFull ? ['301'] : [])
      const rebuilt = await planFile({ before: typed, source: { kind: 'workbook' }, locale, settings: { options } })
      const expected = await valuesInFile(rebuilt.bytes)
      expectSameNumbers(expected, await recalculateWithIronCalc(rebuilt.bytes))
      const sheet = keyedSheet(expected, 'agreement')
      if (isFull) {
        expect(sheet.rows.filter((row) => sheet.value(row, 'level') === 'not assigned')).toEqual([])
        expect(Number(sheet.value('n:AW', 'unassigned'))).toBeGreaterThan(0)
        expect(Number(sheet.value('n:301', 'unowned'))).toBeGreaterThan(0)
        const { unit } = rebuilt.result.plan
        for (const column of ['unowned', 'peersTake']) expect(Number(sheet.value('n:301', column)) % unit, column).toBe(0)
        expect(Number(sheet.value('n:301', 'peersTake'))).toBeGreaterThan(Number(sheet.value('n:301', 'unowned')))
      }
      // Accepted with a reason, a day and a name: it is the target now.
      expect(sheet.value('n:284', 'proposed')).toBe(1_300_000 / money)
      expect(sheet.value('n:284', 'state')).toBe(say(stateTexts.agreed, locale))
      expect(sheet.value('n:284', 'taken')).toBe(1_300_000 / money)
      expect(keyedSheet(expected, 'cascade').value('n:284', 'override')).toBe(1_300_000 / money)
      const states = ['283', '281', '289', '290'].map((key) => sheet.value(`n:${key}`, 'state'))
      expect(states).toEqual([stateTexts.again, stateTexts.again, stateTexts.agreed, stateTexts.countered].map((text) => say(text, locale)))
      expect(['agreed', 'taken', 'diff'].map((column) => sheet.value('n:283', column) || null)).toEqual([null, null, null])
      expect(sheet.value('n:280', 'state')).toBe(say(stateTexts.countered, locale))
      expect(sheet.value('n:280', 'flaws')).toContain(say(flawTexts.counterReason, locale))
      // One alone in the team: nobody could take what a counter leaves.
      const alone = Number(sheet.value('n:275', 'proposed'))
      expect(sheet.value('n:275', 'unowned')).toBeCloseTo(alone - 4_000_000 / money, 6)
      expect(sheet.value('n:AW', 'open')).not.toBe(0)
    }
  })

  it('says at once what a target lacks that is typed anew, as the engine does', async () => {
    const { team, history, ramps } = fullTables()
    const source: PlanSource = {
      kind: 'files',
      team: { name: 'team.csv', content: team },
      history: { name: 'history.csv', content: history },
      inputs: { ramps: { name: 'ramps.csv', content: ramps } },
    }
    const locale = 'zh-CN'
    const { bytes, result } = await planFile({ source, locale, settings: { options } })
    const context = sheetContext(result.plan)
    const facts = new Map(rowsFor(context, new Map()).map(({ node, smart }) => [`n:${node.key}`, smart]))
    const range = (key: string) => facts.get(`n:${key}`)?.range as Range
    const amounts = {
      // A new hire with a ramp: more than the months carry, less than a whole year would. Others far above and far below.
      301: (range('301').high + range('301').whole) / 2,
      288: range('288').whole * 1.5,
      V1: range('V1').whole * 1.1,
      286: range('286').low / 2,
      280: (range('280').low + range('280').high) / 2,
    }
    const overrides = Object.entries(amounts).map(([key, amount]) => ({ key, amount: Math.round(amount) }))
    const live = keyedSheet(await recalculateWithIronCalc(await changed(bytes, { overrides })), 'agreement')
    const words = (row: string): string =>
      gapsOf(Number(live.value(row, 'proposed')), facts.get(row) as SmartFacts)
        .map((gap) => say(gapTexts[gap], locale))
        .join(' ')
    for (const row of live.rows) expect(live.value(row, 'smart') ?? '', row).toBe(words(row))
    const told = ['301', '288', 'V1', '286', '280'].map((key) => live.value(`n:${key}`, 'smart') ?? '')
    expect(told).toEqual([
      say(gapTexts.carry, locale),
      say(gapTexts.above, locale),
      [gapTexts.aboveMean, gapTexts.carry, gapTexts.owner].map((text) => say(text, locale)).join(' '),
      say(gapTexts.below, locale),
      '',
    ])
  })

  it('agrees on how far others could go for a counter, with caps, floors, a lock, a vacancy and more handed down than carried', async () => {
    const { bytes } = await planFile({ source: bounded, settings: { ...boundedSettings, options } })
    const sheet = keyedSheet(await valuesInFile(bytes), 'agreement')
    const target = (key: string): number => Number(sheet.value(`n:${key}`, 'proposed'))
    const counters = { A1: -60, A2: 40, B1: -200, B: 100, A: -300, D1: -50 }
    const typed = Object.entries(counters).map(([key, more]) => {
      return { sheet: sheet.name, address: sheet.address(`n:${key}`, 'counter'), value: target(key) + more }
    })
    // Recalculated from what was typed, and the same once it is built.
    const live = await recalculateWithIronCalc(editFile(bytes, typed))
    const rebuilt = await planFile({
      before: editFile(bytes, typed),
      source: { kind: 'workbook' },
      settings: { ...boundedSettings, options },
    })
    const expected = await valuesInFile(rebuilt.bytes)
    expectSameNumbers(expected, await recalculateWithIronCalc(rebuilt.bytes))
    const [now, before] = [keyedSheet(expected, 'agreement'), keyedSheet(live, 'agreement')]
    for (const key of Object.keys(counters))
      for (const column of ['peersTake', 'unowned']) {
        expect([key, column, before.value(`n:${key}`, column)]).toEqual([key, column, now.value(`n:${key}`, column)])
      }
    // A2 may have as much more as its cap lets it; B2 is locked.
    const most = 458 - target('A2')
    expect(most).toBeLessThan(60)
    expect(['peersTake', 'unowned'].map((column) => now.value('n:A1', column))).toEqual([most, 60 - most])
    expect(['peersTake', 'unowned'].map((column) => now.value('n:B1', column))).toEqual([0, 200])
    expect(Number(now.value('n:D1', 'unowned'))).toBeGreaterThan(0)
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
