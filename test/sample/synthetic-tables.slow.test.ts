// The tables made up for the people of the sample: the same every time, marked in every row, and a plan is made with them.

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { syntheticInputs } from '../../shared/commands/synthetic-inputs'
import { sampleTeamCsv } from '../../shared/sample/sample'
import { SYNTHETIC_KEYS } from '../../shared/sample/synthetic-keys'
import { syntheticTables } from '../../shared/sample/synthetic-tables'
import { main } from '../../xlsx/cli/main'
import { createFileHost } from '../../xlsx/file-host'
import { planFile } from '../support/plan-file'

it.each([
  ['en-US', 'synthetic'],
  ['zh-CN', '合成数据'],
] as const)('in %s are the same every time and say in every row that they are made up', (locale, mark) => {
  const tables = syntheticTables(locale)
  expect(syntheticTables(locale)).toEqual(tables)
  for (const key of SYNTHETIC_KEYS) for (const row of tables[key].split('\n').slice(1)) expect(row).toContain(mark)
  const owners = tables.pipeline
    .split('\n')
    .slice(1)
    .map((row) => row.split(',')[1])
  const team = sampleTeamCsv(locale)
  for (const owner of new Set(owners)) expect(team).toContain(`\n${owner},`)
})

/** Sheets that hold made-up rows, or numbers drawn from them. */
const MARKED = [...SYNTHETIC_KEYS, ...['baseline', 'cascade', 'monthly', 'paces', 'activities', 'collections', 'capability-targets']]

async function expectMarked(bytes: Uint8Array, mark: RegExp): Promise<void> {
  const { sheets } = await createFileHost(bytes).read({ keys: '*' })
  const values = (key: string) => sheets.find((each) => each.key === key)!.values
  for (const key of MARKED) expect([key, values(key).slice(0, 3).flat().join(' ')]).toEqual([key, expect.stringMatching(mark)])
  for (const key of ['team', 'history', 'settings']) expect(JSON.stringify(values(key))).not.toMatch(mark)
}

it('make a plan with all that they are for, and every sheet that has to do with them says so', async () => {
  const { bytes, result } = await planFile({ source: { kind: 'sample', inputs: syntheticInputs() } })
  expect(result.plan.activities?.needs.flat().some(({ unknown }) => unknown > 0)).toBe(false)
  await expectMarked(bytes, /says? "synthetic"|synthetic data/)
})

it('come from the command line with the sample, and only with it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sales-targets-'))
  const out = join(folder, 'plan.xlsx')
  const said: string[] = []
  const say = (text: string): void => void said.push(text)
  const call = (...args: string[]) => main(['build', ...args, '--out', out], { LANG: 'zh_CN.UTF-8' }, { out: say, error: say })
  expect(await call('--synthetic', '--team', 'team.csv')).toBe(2)
  expect(said.join('\n')).toContain('--synthetic 仅用于示例人员')
  expect(await call('--sample', '--synthetic'), said.join('\n')).toBe(0)
  await expectMarked(new Uint8Array(await readFile(out)), /合成数据/)
  await rm(folder, { recursive: true })
})
