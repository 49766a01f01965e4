// The command `explain`: from a built workbook, in words and as JSON, with what is wrong told.

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../xlsx/cli/main'
import { planFile } from '../support/plan-file'

let folder: string
let file: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sales-targets-'))
  file = join(folder, 'plan.xlsx')
  await writeFile(file, (await planFile()).bytes)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function call(...args: string[]) {
  const said = { out: '', error: '' }
  const code = await main(
    ['explain', ...args],
    { LANG: 'en_US.UTF-8' },
    {
      out: (text) => void (said.out += `${text}\n`),
      error: (text) => void (said.error += `${text}\n`),
    },
  )
  return { code, ...said }
}

describe('explain', () => {
  it('says why, in either language, of a plan that has no sheet for it', async () => {
    const { code, out } = await call(file, '--rep', '284')
    expect(code).toBe(0)
    expect(out).toContain('Tete Mensa-Annan: 1,409,000 USD = 1,269,909 (sold last year) + 139,370')
    expect(out).toContain('Range 969,075 to 1,709,168 (own history). What is missing (SMART): nothing.')
    const chinese = (await call(file, '--rep', 'Northwest', '--locale', 'zh-CN')).out
    expect(chinese).toContain('（去年业绩）')
    expect(chinese).toContain('区间 2,735,547 至 4,824,711（自身历史）。缺少的要素（SMART）：无。')
  })

  it('tells several of the same name apart, and whose number an overlay role carries', async () => {
    const twins = join(folder, 'twins.xlsx')
    const team =
      'id,name,level,parent,seat\nc,Acme,company,,\ng,North,region,c,\na,Wei Zhang,rep,g,\nb,Wei Zhang,rep,g,\no,Olga,rep,g,overlay\n'
    const history = 'date,owner,value\n2013-05-01,a,100000\n2013-06-01,b,200000\n'
    const source = { kind: 'files', team: { name: 't.csv', content: team }, history: { name: 'h.csv', content: history } } as const
    await writeFile(twins, (await planFile({ source })).bytes)
    const { out } = await call(twins, '--rep', 'Wei Zhang')
    expect(out.split('\n').filter((line) => line.includes('·'))).toEqual(['Wei Zhang (a) · North', 'Wei Zhang (b) · North'])
    expect(await call(twins, '--rep', 'Olga')).toMatchObject({ code: 2, error: expect.stringContaining('number of North') })
  })

  it('gives terms in currency that sum to the target', async () => {
    const { targets } = JSON.parse((await call(file, '--rep', '284', '--json')).out) as {
      targets: { target: number; terms: { code: string; amount: number }[]; smart: { low: number; high: number; missing: string[] } }[]
    }
    const { smart } = targets[0]
    expect([smart.low, smart.high].map(Math.round)).toEqual([969_075, 1_709_168])
    expect(smart.missing).toEqual([])
    expect(targets).toHaveLength(1)
    expect(targets[0].terms.reduce((sum, { amount }) => sum + amount, 0)).toBe(targets[0].target)
  })

  it('tells what is wrong with what was asked', async () => {
    expect(await call(file)).toMatchObject({ code: 2, error: expect.stringContaining('--rep') })
    expect(await call(file, '--rep', 'nobody')).toMatchObject({ code: 2, error: expect.stringContaining('34 have a target') })
    expect(await call(join(folder, 'none.xlsx'), '--rep', '1')).toMatchObject({ code: 2 })
    expect(await call(file, '--rap', '1')).toMatchObject({ code: 2, error: expect.stringContaining('--rap') })
  })
})
