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
    expect((await call(file, '--rep', 'Northwest', '--locale', 'zh-CN')).out).toContain('（去年业绩）')
  })

  it('gives terms in currency that sum to the target', async () => {
    const { targets } = JSON.parse((await call(file, '--rep', '284', '--json')).out) as {
      targets: { target: number; terms: { code: string; amount: number }[] }[]
    }
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
