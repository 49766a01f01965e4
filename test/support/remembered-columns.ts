// What was said about the columns of a table at one build is known at the next, through whichever host the workbook is kept.

import { expect } from 'vitest'
import { buildPlan, sampleSettings } from '../../shared/commands'
import type { TablesReading } from '../../shared/commands/contracts'
import { inspectTables } from '../../shared/commands/inspect-tables'
import type { WorkbookPort } from '../../shared/workbook/port'

const OPTIONS = { now: '2014-01-02T03:04:05Z', declaredBy: 'Ann' }
const TEAM = 'id,name,level,parent\nC,Acme,company,\n1,Ann,rep,C\n2,Bob,rep,C\n'

/** Heads that hosts like to turn into dates, numbers and formulas, and cells that can be read in two ways. */
const history = (factor: number): string =>
  ['2013-01,1/2,=who,"1,5",0012', ...['1', '2'].map((rep) => `x,0${rep}/02/2013,${rep},"${factor}.234",y`)].join('\n')

const source = (factor: number, reading?: TablesReading) => ({
  kind: 'files' as const,
  team: { name: 'team.csv', content: TEAM },
  history: { name: 'history.csv', content: history(factor) },
  ...(reading === undefined ? {} : { reading }),
})

const SAID: TablesReading = {
  history: { columns: { A: 'none', B: 'date', C: 'owner', D: 'value', E: 'product' }, dates: 'dmy', decimal: ',', money: 1000 },
}

/** Builds with answers, then asks what is known of the same heads with other cells, and builds from them without a word. */
export async function expectRemembered(port: WorkbookPort): Promise<void> {
  await buildPlan(port, source(1, SAID), sampleSettings('en-US'), OPTIONS)
  const { history: seen } = await inspectTables(port, source(2), { year: 2014 })
  expect(seen.columns.map(({ header, role, certainty }) => [header, role, certainty])).toEqual([
    ['2013-01', 'none', 'remembered'],
    ['1/2', 'date', 'remembered'],
    ['=who', 'owner', 'remembered'],
    ['1,5', 'value', 'remembered'],
    ['0012', 'product', 'remembered'],
  ])
  expect([seen.money, seen.questions, seen.problems]).toEqual([1000, [], []])
  const { plan } = await buildPlan(port, source(2), sampleSettings('en-US'), OPTIONS)
  // With a decimal comma, 2.234 is two thousand, here in thousands.
  expect(plan.nodes.map(({ name, lastYear }) => [name, lastYear])).toEqual([
    ['Acme', 4_468_000],
    ['Ann', 2_234_000],
    ['Bob', 2_234_000],
  ])
}
