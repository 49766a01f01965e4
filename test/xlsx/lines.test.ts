// Product lines from the command line: the option, the report, and the refusal of a history without products.

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { main } from '../../xlsx/cli/main'
import type { PlanReport } from '../../xlsx/cli/plan-report'

const TEAM = 'id,name,level,parent\nc,Company,company,\nx,Team,team,c\na,Ann,rep,x\nb,Bo,rep,x'
const HISTORY = 'date,owner,value,product\n2013-05-01,a,300,Bikes\n2013-06-01,a,100,Parts\n2013-06-01,b,200,Bikes'

let folder: string
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'sales-targets-'))))
afterEach(() => rm(folder, { recursive: true, force: true }))

async function build(history: string, ...more: string[]) {
  const said = { out: '', error: '' }
  const [team, sales] = [join(folder, 'team.csv'), join(folder, 'history.csv')]
  await Promise.all([writeFile(team, TEAM), writeFile(sales, history)])
  const tables = ['--team', team, '--history', sales, '--out', join(folder, 'plan.xlsx')]
  const code = await main(['build', ...tables, '--target', '600000', '--year', '2014', '--json', ...more], { LANG: 'en_US.UTF-8' }, {
    out: (text) => void (said.out += `${text}\n`),
    error: (text) => void (said.error += `${text}\n`),
  }) // prettier-ignore
  return { code, ...said }
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

it('reports every node by line, and months by line of people', async () => {
  const { code, out } = await build(HISTORY, '--lines')
  expect(code).toBe(0)
  const { nodes } = JSON.parse(out) as PlanReport
  expect(nodes[0].lines).toEqual([
    { name: 'Bikes', target: 500_000 },
    { name: 'Parts', target: 100_000 },
  ])
  for (const node of nodes) {
    expect(sum(node.lines!.map(({ target }) => target))).toBe(node.target)
    for (const { target, months } of node.lines!) if (months) expect(sum(months)).toBe(target)
  }
  const ann = nodes.find(({ id }) => id === 'a')!
  ann.months.forEach((month, at) => expect(sum(ann.lines!.map(({ months }) => months![at]))).toBe(month))
  expect(nodes.find(({ id }) => id === 'b')!.lines).toMatchObject([{ target: 200_000 }, { target: 0 }])
})

it('says nothing of lines without the option', async () => {
  const { out } = await build(HISTORY)
  expect((JSON.parse(out) as PlanReport).nodes[0].lines).toBeUndefined()
})

it('refuses a history without products, with the way out and with what else is wrong', async () => {
  const { code, error } = await build(HISTORY.replaceAll(/,[^,\n]*$/gm, ''), '--lines', '--over-assignment', 'country 8%')
  expect(code).toBe(2)
  expect(error).toContain('names no products')
  expect((JSON.parse(error) as { problems: { code: string }[] }).problems.map(({ code }) => code).sort()).toEqual(['noLines', 'overLevel'])
})
