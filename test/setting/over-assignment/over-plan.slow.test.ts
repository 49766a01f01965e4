// Over-assignment in a workbook: 8% at the region level, kept by rebuilds, refused in words where it cannot be.

import { describe, expect, it } from 'vitest'
import { openWorkbook } from '../../../shared/commands'
import { problemText, RefusedError } from '../../../shared/import/problem'
import { createFileHost } from '../../../xlsx/file-host'
import { keyedSheet } from '../../support/keyed-values'
import { planFile } from '../../support/plan-file'
import { company, companySettings } from '../../support/company'
import { valuesInFile } from '../../judges/same-numbers'
import { editFile } from '../../judges/file-parts'
import type { PlanSettings } from '../../../shared/setting/plan-settings'

const source = company({ reps: 6 })
const rates = [{ level: 'Region', rate: 0.08 }]
const settings = (more: Partial<PlanSettings> = {}): PlanSettings => ({ ...companySettings(1_000_000), overAssignment: rates, ...more })
const refusedFor = async (work: Promise<unknown>): Promise<string[]> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof RefusedError)) throw new Error('not refused', { cause: error })
  return error.problems.map((problem) => problemText(problem, 'en-US'))
}

describe('over-assignment in a workbook', () => {
  it('hands 8% more down at the region level, into the team and its reps', async () => {
    const { bytes, result } = await planFile({ source, settings: settings() })
    const cascade = keyedSheet(await valuesInFile(bytes), 'cascade')
    expect(['c', 'g0', 't0'].map((key) => [cascade.value(`n:${key}`, 'target'), cascade.value(`n:${key}`, 'handed')])).toEqual([
      [1_000_000, 1_000_000],
      [1_000_000, 1_080_000],
      [1_080_000, 1_080_000],
    ])
    expect(cascade.value('n:c', 'street')).toBe(1_080_000)
    expect(cascade.value('n:c', 'ratio')).toBe(1.08)
    expect(result.plan.notes.map(({ code }) => code)).toContain('overAssigned')
    expect(result.plan.checks.every(({ gap }) => gap === 0)).toBe(true)
  })

  it('comes into a plan that stands, is kept by a rebuild that says nothing of it, and is taken back', async () => {
    const plain = await planFile({ source, settings: companySettings(1_000_000) })
    expect(() => keyedSheet(new Map(), 'cascade')).toThrow()
    const over = await planFile({ source, settings: settings(), before: plain.bytes })
    const typed = await valuesInFile(over.bytes)
    const sheet = keyedSheet(typed, 'settings')
    const edited = editFile(over.bytes, [{ sheet: sheet.name, address: sheet.address('over:Region', 'value'), value: 0.1 }])
    const opened = await openWorkbook(createFileHost(edited))
    expect(opened.settings?.overAssignment).toEqual([{ level: 'Region', rate: 0.1 }])
    const kept = await planFile({ source: { kind: 'workbook' }, settings: companySettings(1_000_000), before: edited })
    expect(keyedSheet(await valuesInFile(kept.bytes), 'cascade').value('n:g0', 'handed')).toBe(1_100_000)
    const gone = await planFile({ source, settings: settings({ overAssignment: [] }), before: kept.bytes })
    expect(gone.result.plan.nodes[1].handedDown).toBe(1_000_000)
    expect((await openWorkbook(createFileHost(gone.bytes))).settings?.overAssignment).toBeUndefined()
  })

  it('warns above 15% at a level and 25% in all', async () => {
    const { result } = await planFile({
      source,
      settings: settings({
        overAssignment: [
          { level: 'region', rate: 0.2 },
          { level: 'team', rate: 0.1 },
        ],
      }),
    })
    expect(result.plan.checks.find(({ id }) => id === 'overAssignment')?.gap).toBe(1 + 2)
    expect(result.plan.notes.map(({ code }) => code)).toContain('overMuch')
  })

  it('is refused for a level that nobody is of, hands nothing down or stands twice, and for no share', async () => {
    const of = (overAssignment: PlanSettings['overAssignment']): Promise<string[]> =>
      refusedFor(planFile({ source, settings: settings({ overAssignment }) }))
    expect(await of([{ level: 'Area', rate: 0.08 }])).toEqual([
      'Over-assignment is asked for the level "Area", but nobody of that level has people below. Levels that hand down: company, region, team.',
    ])
    expect(await of([{ level: 'rep', rate: 0.08 }])).toHaveLength(1)
    expect(await of([{ level: 'region', rate: 8 }])).toEqual([
      'The over-assignment of region is 800%. It must be from 0 to 100%; 10 to 20% is usual.',
    ])
    expect(await of([...rates, { level: 'REGION', rate: 0.1 }])).toEqual(['The level REGION has two over-assignments. Keep one.'])
  })

  it('names what is handed down where floors below ask for more', async () => {
    const team = ['id,name,level,parent,floor', 'c,Company,company,,', 'g,East,region,c,', 'r,Ann,rep,g,700000', 's,Bo,rep,g,400000'].join(
      '\n',
    )
    const history = ['date,owner,value', '2013-05-01,r,10', '2013-06-01,s,10'].join('\n')
    const files = { kind: 'files', team: { name: 'team.csv', content: team }, history: { name: 'history.csv', content: history } } as const
    expect(await refusedFor(planFile({ source: files, settings: settings() }))).toEqual([
      'team.csv, row 4, column "floor": The floors below Company add up to 1,019,000, 19,000 more than its target of 1,000,000 (Ann 700,000, Bo 400,000). Lower them by that, or raise the target.',
    ])
  })
})
