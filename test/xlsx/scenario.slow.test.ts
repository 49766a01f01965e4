// The command `scenario`: a copy with other drivers, both plans side by side in words, as JSON and on a live sheet.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareSides } from '../../shared/commands/compare-scenarios'
import { standingPlan } from '../../shared/commands/standing-plan'
import type { DriverValue } from '../../shared/setting/scenario/drivers'
import { sheetOf } from '../../shared/workbook/layouts-of'
import { main } from '../../xlsx/cli/main'
import { createFileHost } from '../../xlsx/file-host'
import { planFile } from '../support/plan-file'

let folder: string
let file: string
let before: Uint8Array
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sales-targets-'))
  file = join(folder, 'plan.xlsx')
  before = (await planFile()).bytes
  await writeFile(file, before)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function call(...args: string[]) {
  const said = { out: '', error: '' }
  const code = await main(
    ['scenario', ...args],
    { LANG: 'en_US.UTF-8', SOURCE_DATE_EPOCH: '1388966400' },
    {
      out: (text) => void (said.out += `${text}\n`),
      error: (text) => void (said.error += `${text}\n`),
    },
  )
  return { code, ...said }
}

interface Report {
  total: { before: number; after: number; difference: number }
  targets: { key: string; before: number | null; after: number | null; difference: number }[]
}

describe('scenario', () => {
  it('is the plan that a build with those drivers makes, beside the one that stands', async () => {
    const out = join(folder, 'more.xlsx')
    const { code, out: text } = await call(file, '--out', out, '--set', 'target=60000000', '--set', 'shareMonths=24', '--json')
    expect(code).toBe(0)
    const { total, targets } = JSON.parse(text) as Report
    const other = (await planFile({ settings: { target: 60_000_000, shareMonths: 24 } })).result.plan
    expect(targets.filter(({ after }) => after !== null).map(({ key, after }) => [key, after])).toEqual(
      other.nodes.filter(({ isClosed }) => !isClosed).map(({ key, target }) => [key, target]),
    )
    const { plan } = (await standingPlan(createFileHost(before)))!
    for (const each of targets) {
      expect(each.before).toBe(plan.nodes.find(({ key }) => key === each.key)!.target)
      expect(each.difference).toBe(each.after! - each.before!)
    }
    expect(total).toMatchObject({ after: 60_000_000, difference: 60_000_000 - plan.total })
    expect(Buffer.from(await readFile(file)).equals(Buffer.from(before))).toBe(true)
  })

  it('stands on a sheet whose plan B is the Cascade, and stays there when the copy is built again', async () => {
    const out = join(folder, 'growth.xlsx')
    const { out: text } = await call(file, '--out', out, '--set', 'growth=8%', '--override', '284=1500000')
    expect(text).toMatch(/Name\s+Plan A\s+Plan B\s+B less A\s+Change/)
    expect(text).toMatch(/Tete Mensa-Annan\s+1,409,000\s+1,500,000\s+\+91,000\s+\+6\.5%/)
    const host = createFileHost(new Uint8Array(await readFile(out)))
    const sheet = sheetOf(await host.read({ keys: '*' }), 'scenarios')!
    expect(sheet.name).toBe('Scenarios')
    const formulas = sheet.formulas.flat().filter((formula) => formula !== null)
    expect(formulas.some((formula) => /^='?Cascade'?!/.test(formula))).toBe(true)
    const { plan } = (await standingPlan(host))!
    expect(plan.nodes.find(({ id }) => id === '284')!.target).toBe(1_500_000)

    const again = await planFile({ before: new Uint8Array(await readFile(out)), source: { kind: 'workbook' }, settings: plan.settings })
    expect(again.result.kept.filter(({ kind }) => kind !== 'override')).toEqual([])
    const rebuilt = sheetOf(await createFileHost(again.bytes).read({ keys: '*' }), 'scenarios')!
    expect(rebuilt.values).toEqual(sheet.values)
  })

  it('tells what is wrong, all of it, and writes nothing', async () => {
    const out = join(folder, 'none.xlsx')
    const wrong = await call(file, '--out', file, '--set', 'colour=red', '--set', 'target=much')
    expect(wrong.code).toBe(2)
    for (const words of ['another name', 'colour', '"much"']) expect(wrong.error).toContain(words)
    expect(await call(file, '--out', out, '--override', 'nobody=5')).toMatchObject({ code: 2, error: expect.stringContaining('nobody') })
    expect(await call(file, '--out', out, '--set', 'target=-5')).toMatchObject({ code: 2 })
    const told = await call(
      ...[file, '--keep', 'x'.repeat(61), '--scenario', 'gone', '--against', 'lost', '--override', 'mensa=5', '--set', 'growth=1'],
      ...['--set', 'target=-5', '--set', 'colour=red', '--set', 'metrics:sales:sum=1', '--set', 'metrics:visits:total=5'],
      ...['--set', 'goals:New stores:amount=1', '--set', 'shareRule=dice'],
    )
    expect(told.code).toBe(2)
    for (const words of [
      '"gone"',
      '"lost"',
      'There are 33, such as 284 (Tete Mensa-Annan)',
      'A target and a growth are both given',
      'at most 60 characters',
      'The target must be a number above zero.',
      'no driver "colour"',
      'Metrics has no number "sum" that a scenario could change. There are: total.',
      'Metrics has no row "visits". There are: ',
      'This plan has no table Goals, so nothing in it can be changed. It has: Metrics.',
      '"dice"',
    ])
      expect(told.error).toContain(words)
    const nowhere = join(folder, 'nowhere.xlsx')
    expect((await call(nowhere, '--set', 'colour=red')).error).toMatch(/colour[^]*nowhere\.xlsx/)
    await expect(readFile(out)).rejects.toMatchObject({ code: 'ENOENT' })
    expect(Buffer.from(await readFile(file)).equals(Buffer.from(before))).toBe(true)
  })

  it('shows what the pane shows, and writes nothing', async () => {
    const args = [file, '--set', 'growth=12%', '--set', 'shareRule=units', '--override', '284=1500000', '--json']
    const { code, out: text } = await call(...args)
    expect(code).toBe(0)
    const drivers = new Map<string, DriverValue>([
      ['growth', 0.12],
      ['shareRule', 'units'],
      ['override:284', 1_500_000],
    ])
    const sides = { before: { kind: 'plan' }, after: { kind: 'drivers', drivers } } as const
    const pane = await compareSides(createFileHost(before), sides, 'Scenario')
    const { targets, drivers: changed } = JSON.parse(text) as Report & { drivers: { key: string }[] }
    const own = pane.rows.map(({ key, before: was, after, difference }) => ({ key, before: was, after, difference }))
    expect(targets.map(({ key, before: was, after, difference }) => ({ key, before: was, after, difference }))).toEqual(own)
    expect(changed.map(({ key }) => key)).toEqual(pane.drivers.map(({ key }) => key))
    expect(Buffer.from(await readFile(file)).equals(Buffer.from(before))).toBe(true)
  })

  it('is kept beside the plan, compared with another, taken as the plan and removed', async () => {
    const plan = join(folder, 'kept.xlsx')
    await writeFile(plan, before)
    const targets = async () => {
      const read = await createFileHost(new Uint8Array(await readFile(plan))).read({ keys: '*' })
      return { cascade: sheetOf(read, 'cascade')!.values, scenarios: sheetOf(read, 'scenarios')?.values ?? [] }
    }
    const stood = (await targets()).cascade
    expect(await call(plan, '--set', 'growth=15%', '--keep', 'Growth 15%')).toMatchObject({ code: 0 })
    expect(await call(plan, '--set', 'overAssignment=Region 8%', '--keep', 'Over')).toMatchObject({ code: 0 })
    const { cascade, scenarios } = await targets()
    expect(cascade).toEqual(stood)
    expect(scenarios.flat()).toEqual(expect.arrayContaining(['Growth 15%', 'Over', 'Growth over last year', 0.15, 'Region 8%']))
    const { out: pair } = await call(plan, '--scenario', 'over', '--against', 'Growth 15%', '--json')
    const { plan: standing } = (await standingPlan(createFileHost(before)))!
    const grown = Math.round((standing.nodes[0].lastYear! * 1.15) / 1000) * 1000
    expect((JSON.parse(pair) as Report).total).toMatchObject({ before: grown, after: standing.total })
    expect(await call(plan, '--scenario', 'growth 15%', '--take')).toMatchObject({ code: 0 })
    const taken = (await standingPlan(createFileHost(new Uint8Array(await readFile(plan)))))!
    expect(taken.plan.total).toBe(grown)
    expect(await call(plan, '--remove', 'Over')).toMatchObject({ code: 0 })
    const left = (await targets()).scenarios.flat()
    expect(left).toContain('Growth 15%')
    expect(left).not.toContain('Over')
    expect(await call(plan, '--scenario', 'Over')).toMatchObject({ code: 2, error: expect.stringContaining('"Over"') })
  })
})
