// The command `scenario`: a copy with other drivers, both plans side by side in words, as JSON and on a live sheet.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { standingPlan } from '../../shared/commands/standing-plan'
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
    await expect(readFile(out)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
