// The sheets of a plan by product line, recalculated by a second engine: the engine's numbers, and red where targets have moved.

import { describe, expect, it } from 'vitest'
import { keyedSheet } from '../support/keyed-values'
import { company, companySettings } from '../support/company'
import { changed } from '../support/live'
import { planFile } from '../support/plan-file'
import { editFile } from './file-parts'
import { recalculateWithIronCalc } from './iron-calc'
import { expectSameNumbers, valuesInFile } from './same-numbers'

const source = company({ reps: 20, products: ['Bikes', 'Parts & more', '服装'], extra: ['new,Newcomer,rep,t0,2014-03-01,'] })
const settings = { ...companySettings(50_000_123), options: { lines: 'yes' } } as const

/** Types days of handing down on Cascade; '' empties the cell. */
async function handed(bytes: Uint8Array, days: Record<string, number | ''>): Promise<Uint8Array> {
  const sheet = keyedSheet(await valuesInFile(bytes), 'cascade')
  const typed = Object.entries(days).map(([node, value]) => ({ node, value }))
  return editFile(
    bytes,
    typed.map(({ node, value }) => ({ sheet: sheet.name, address: sheet.address(`n:${node}`, 'handedOn'), value })),
  )
}

const LINE_CHECKS = ['lines', 'lineMonths', 'monthLines']

describe('a plan by product line, recalculated by IronCalc', () => {
  for (const locale of ['en-US', 'zh-CN'] as const) {
    it(`gives the engine's numbers (${locale})`, async () => {
      const { bytes } = await planFile({ source, settings: { ...settings, locale } })
      expectSameNumbers(await valuesInFile(bytes), await recalculateWithIronCalc(bytes))
    })
  }

  it('gives them under over-assignment too', async () => {
    const { bytes, result } = await planFile({ source, settings: { ...settings, overAssignment: [{ level: 'team', rate: 0.08 }] } })
    expect(result.plan.checks.filter(({ gap }) => gap !== 0)).toEqual([])
    expectSameNumbers(await valuesInFile(bytes), await recalculateWithIronCalc(bytes))
  })

  it('turns red when a target or an override was typed since', async () => {
    const { bytes, result } = await planFile({ source, settings })
    expect(result.plan.checks.filter(({ gap }) => gap !== 0)).toEqual([])
    const gaps = async (change: Parameters<typeof changed>[1]): Promise<unknown[]> => {
      const check = keyedSheet(await recalculateWithIronCalc(await changed(bytes, change)), 'check')
      return ['lines', 'lineMonths', 'monthLines'].map((id) => check.value(id, 'gap'))
    }
    const [lines, own, months] = await gaps({ target: 51_000_123 })
    expect(lines).toBeGreaterThan(1_000_000)
    expect(own).toBe(0)
    expect(months).toBeCloseTo(1_000_000, 2)
    expect((await gaps({ overrides: [{ key: 'r3', amount: 1 }] }))[0]).toBeGreaterThan(1000)
  })
})

describe('a plan by product line that is handed down level by level, recalculated by IronCalc', () => {
  const day = 41_650
  for (const locale of ['en-US', 'zh-CN'] as const) {
    it(`shows lines wherever a target has come, live and by the next build (${locale})`, async () => {
      const over = locale === 'en-US' ? { overAssignment: [{ level: 'team', rate: 0.08 }] } : {}
      const staged = { ...settings, ...over, locale, options: { lines: 'yes', mode: 'levels' } } as const
      const first = await planFile({ source: company({ reps: 11, products: ['Bikes', 'Parts & more', '服装'] }), settings: staged })
      const live = async (before: Uint8Array, days: Record<string, number | ''>): Promise<Uint8Array> => {
        const typed = await handed(before, days)
        const { bytes, result } = await planFile({ before: typed, source: { kind: 'workbook' }, settings: staged })
        const [now, built] = [await recalculateWithIronCalc(typed), await valuesInFile(bytes)]
        expectSameNumbers(built, await recalculateWithIronCalc(bytes))
        const [shown, next] = [keyedSheet(now, 'lines'), keyedSheet(built, 'lines')]
        const columns = ['target', ...result.plan.lines!.lines.map(({ name }) => `t:${encodeURIComponent(name)}`), 'gap']
        let filled = 0
        for (const row of next.rows)
          for (const column of columns) {
            const [a, b] = [shown.value(row, column) ?? '', next.value(row, column) ?? '']
            if (typeof b === 'number') expect(a, `${row} ${column}`).toBeCloseTo(b, 6)
            else expect(a, `${row} ${column}`).toBe(b)
            if (typeof b === 'number') filled++
          }
        expect(filled).toBe(columns.length * result.plan.nodes.filter(({ stage }) => stage?.isReached).length)
        for (const sheets of [now, built]) expect(LINE_CHECKS.map((id) => keyedSheet(sheets, 'check').value(id, 'gap'))).toEqual([0, 0, 0])
        return bytes
      }
      const regions = await live(first.bytes, { c: day, g0: day })
      // A day that is taken back, too.
      if (locale === 'en-US') await live(regions, { g0: '', g1: day, t1: day })
    })
  }
})
