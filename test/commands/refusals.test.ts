// What a plan is refused for, in the words that a sales manager reads: who, by how much, where, and what to do.

import { describe, expect, it } from 'vitest'
import { previewPlan } from '../../shared/commands'
import type { PlanSource } from '../../shared/commands/contracts'
import { sampleSettings } from '../../shared/commands/sample-settings'
import { LOCALES } from '../../shared/i18n/messages'
import { isError, type Problem, problemText, RefusedError } from '../../shared/import'
import type { PlanSettings } from '../../shared/setting/plan-settings'
import { createFileHost } from '../../xlsx/file-host'

const HEAD = 'id,name,level,parent,start,end,takes_over,potential,floor,cap,lock'
const PEOPLE = ['E,East,Team,C', 'W,West,Team,C', 'A,Ann,Rep,E', 'B,Bob,Rep,E', 'D,Dan,Rep,W']
/** The usual team; a row given replaces the one with its id, or is added. */
const team = (...rows: string[]): string => {
  const idOf = (row: string): string => row.split(',')[0]
  const kept = ['C,Acme,Company,', ...PEOPLE].map((row) => rows.find((other) => idOf(other) === idOf(row)) ?? row)
  return [HEAD, ...kept, ...rows.filter((row) => !kept.includes(row))].join('\n')
}
const SALES = ['A', 'B', 'D'].flatMap((owner, at) =>
  Array.from({ length: 12 }, (_, month) => `2013-${String(month + 1).padStart(2, '0')}-10,${owner},${(at + 1) * 100}`),
)
const history = (...rows: string[]): string => ['date,owner,value', ...SALES, ...rows].join('\n')

async function refusal(teamCsv: string, historyCsv: string, changed: Partial<PlanSettings> = {}): Promise<Problem[]> {
  const source: PlanSource = {
    kind: 'files',
    team: { name: 'team.csv', content: teamCsv },
    history: { name: 'history.csv', content: historyCsv },
  }
  try {
    await previewPlan(createFileHost(), source, { ...sampleSettings('en-US'), target: 1_000_000, unit: 1000, ...changed })
    return []
  } catch (error) {
    if (error instanceof RefusedError) return error.problems.filter(isError)
    throw error
  }
}

const cases: [string, Promise<Problem[]>, string[]][] = [
  [
    'floors above the target',
    refusal(team('A,Ann,Rep,E,,,,,600000', 'B,Bob,Rep,E,,,,,500000'), history()),
    [
      'team.csv, row 5, column "floor": The floors below Acme add up to 1,100,000, 100,000 more than its target of 1,000,000 (Ann 600,000, Bob 500,000). Lower them by that, or raise the target.',
    ],
  ],
  [
    'floors and locks above the lock of a team',
    refusal(team('E,East,Team,C,,,,,,,100000', 'A,Ann,Rep,E,,,,,60000', 'B,Bob,Rep,E,,,,,,,50000'), history()),
    [
      'team.csv, row 3, column "lock": The floors and locks below East add up to 110,000, 10,000 more than its lock of 100,000 (Ann 60,000, Bob 50,000). Lower them by that, or raise the lock.',
    ],
  ],
  [
    'caps below the target',
    refusal(team('A,Ann,Rep,E,,,,,,1000', 'B,Bob,Rep,E,,,,,,1000', 'D,Dan,Rep,W,,,,,,5000', 'F,Fay,Rep,W,,,,,,2000'), history()),
    [
      'team.csv, row 7, column "cap": The caps below Acme add up to 9,000, 991,000 less than its target of 1,000,000 (Dan 5,000, Fay 2,000, Ann 1,000 and 1 more). Raise them by that, or lower the target.',
    ],
  ],
  [
    'a lock of the company itself',
    refusal(team('C,Acme,Company,,,,,,,,5000'), history()),
    [
      'team.csv, row 2, column "lock": The lock of Acme is 5,000, but the target of the year is 1,000,000. Change one of them, or clear the lock.',
    ],
  ],
  [
    'a team that has ended, and its people not',
    refusal(team('E,East,Team,C,,2013-12-31'), history()),
    [
      'team.csv, row 3, column "end": East has no row for 2014, but people who are active then stand under it (2 in all): Ann, Bob. Move them',
    ],
  ],
  [
    'nobody there in the year',
    refusal(team(...PEOPLE.slice(2).map((row) => `${row},,2013-06-30`)), history()),
    ['team.csv, row 2: Nobody below Acme is active in the plan year, so its target of 1,000,000 has no owner.'],
  ],
  [
    'sales that sum below zero, with the teams they pull along',
    refusal(team(), history('2013-12-01,D,-5000')),
    [
      'team.csv, row 7, column "potential": The sales of Dan from 2013-01 to 2013-12 sum to -1,400, below zero, and cannot be a share; they pull West below zero too. Give Dan a potential in Team, or each of them a lock.',
    ],
  ],
  [
    'a team below zero whose rep is locked',
    refusal(team('D,Dan,Rep,W,,,,,,,1000'), history('2013-12-01,D,-5000')),
    [
      'The sales of West from 2013-01 to 2013-12 sum to -1,400, below zero, and cannot be a share. Give West a lock or a potential in Team.',
    ],
  ],
  [
    'zeros alone',
    refusal(team(), 'date,owner,value\n2013-01-01,A,0\n2013-03-01,B,0'),
    ['history.csv, column "value": The sales from 2013-01 to 2013-03 sum to zero for everybody'],
  ],
  [
    'another metric',
    refusal(team(), 'date,owner,value,metric\n2013-01-01,A,5,margin\n2013-01-01,B,5,margin'),
    ['history.csv: The history has no row of the metric "sales", only of "margin" (2).'],
  ],
  [
    'sales of the plan year only',
    refusal(team(), 'date,owner,value\n2014-01-01,A,5\n2015-01-01,B,5'),
    ['history.csv: All rows of the history (2) fall in the plan year 2014 or after it'],
  ],
  [
    'settings, cells, tree and bounds together, in order',
    refusal(team('A,Ann,Rep,E,soon', 'B,Bob,Rep,E,,,,,5000', 'D,Dan,Rep,Nowhere', 'E,East,Team,C,,,,,,,1000'), history('x,A,1'), {
      unit: 0,
    }),
    [
      'The rounding unit must be a number above zero.',
      'team.csv, row 3, column "lock": The floors below East add up to 5,000, 4,000 more than its lock of 1,000',
      'team.csv, row 5, column "start": "soon" is not a date.',
      'team.csv, row 7, column "parent": The parent "Nowhere" of "D" is not in this table.',
      'history.csv, row 38, column "date": "x" is not a date.',
    ],
  ],
  [
    'a header of one table beside the cells of the other',
    refusal(team().replace('parent', 'boss of'), history('2013-02-30,A,1')),
    ['team.csv, row 1: The column "parent" is missing.', 'history.csv, row 38, column "date": The day "2013-02-30" does not exist.'],
  ],
  [
    'a unit finer than fifteen digits',
    refusal(team(), history(), { target: 1e15, unit: 0.01 }),
    ['The rounding unit 0.01 is too fine for a target of 1,000,000,000,000,000: spreadsheets keep fifteen digits. Choose 1 or more.'],
  ],
]

describe('a plan is refused for', () => {
  it.each(cases)('%s', async (_, asked, expected) => {
    const problems = await asked
    expect(problems.map((problem) => problemText(problem, 'en-US'))).toEqual(
      expected.map((text) => expect.stringContaining(text) as string),
    )
    for (const locale of LOCALES)
      for (const problem of problems) expect(problemText(problem, locale)).not.toMatch(/\{\w+\}|\[\w+\]|undefined|NaN/)
  })
})

describe('a plan is made of', () => {
  it.each<[string, string, string]>([
    ['a company that is itself the rep', `${HEAD}\nC,Solo,Company,`, 'date,owner,value\n2013-01-10,C,5'],
    ['single returns', team(), history('2013-12-01,D,-500')],
    ['a dash for no parent', team('C,Acme,Company,-'), history()],
    ['a successor of somebody who sold below zero', team('A,Ann,Rep,E,,2013-06-30', 'B,Bob,Rep,E,,,A'), history('2013-06-01,A,-1300')],
  ])('%s', async (_, teamCsv, historyCsv) => expect(await refusal(teamCsv, historyCsv)).toEqual([]))
})
