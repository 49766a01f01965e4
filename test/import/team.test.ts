// Reading a team and checking it as a whole.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { serialFromIso } from '../../shared/calendar/day-serial'
import { LOCALES } from '../../shared/i18n/messages'
import { checkTeam, type Problem, problemText, readCsv, readTeam, tableOfSheet } from '../../shared/import'

const HEAD = 'id,name,level,parent,role,start,end,takes_over,potential,floor,cap,lock'
const read = (...lines: string[]) => readTeam(readCsv([HEAD, ...lines].join('\n'), 'team.csv').table)
const check = (...lines: string[]) => checkTeam(read(...lines).rows)
const brief = (problems: Problem[]) => problems.map(({ code, place }) => [code, place.row, place.column])

const COMPANY = 'C,Acme,company,'

describe('readTeam', () => {
  it('reads every column', () => {
    const { rows, problems } = read(COMPANY, 'R,Ann,rep,C,Senior,2024-01-05,2024-06,C,"1,000",1万,2万,(5)')
    expect(problems).toEqual([])
    const { cells, ...row } = rows[1]
    expect(Object.keys(cells ?? {})).toEqual(HEAD.split(','))
    expect(row).toEqual({
      id: 'R',
      name: 'Ann',
      level: 'rep',
      parent: 'C',
      role: 'Senior',
      start: serialFromIso('2024-01-05'),
      end: serialFromIso('2024-06-30'),
      takesOver: 'C',
      potential: 1000,
      floor: 10000,
      cap: 20000,
      lock: -5,
      place: { file: 'team.csv', row: 3 },
    })
    expect(rows[0]).toMatchObject({ parent: null, role: null, start: null, end: null, takesOver: null, floor: null })
  })

  it('reports everything at once, with file, row and column', () => {
    const { rows, problems } = read(COMPANY, 'R,,rep,C,,2024-02-30,soon,,abc,#REF!', ',Bob,rep,C,,,,,5x')
    expect(problems.map(({ code, severity, place }) => [code, severity, place.file, place.row, place.column])).toEqual([
      ['noSuchDay', 'error', 'team.csv', 3, 'start'],
      ['notDate', 'error', 'team.csv', 3, 'end'],
      ['notNumber', 'error', 'team.csv', 3, 'potential'],
      ['errorValue', 'error', 'team.csv', 3, 'floor'],
      ['nameMissing', 'warning', 'team.csv', 3, 'name'],
      ['notNumber', 'error', 'team.csv', 4, 'potential'],
      ['idMissing', 'error', 'team.csv', 4, 'id'],
    ])
    expect(rows.map(({ id, name }) => [id, name])).toEqual([
      ['C', 'Acme'],
      ['R', 'R'],
    ])
    expect(problemText(problems[2], 'en-US')).toContain('team.csv, row 3, column "potential": "abc" is not a number.')
    expect(problemText(problems[2], 'zh-CN')).toContain('team.csv，第 3 行，“potential”列：“abc”不是数字。')
  })

  it('still reads the cells when a column is missing', () => {
    const { problems } = readTeam(readCsv('id,name,level,floor\nC,Acme,company,abc\n', 'team.csv').table)
    expect(problems.map(({ code }) => code)).toEqual(['headerMissing', 'notNumber'])
  })

  it('takes parents and predecessors by a name that only one id has', () => {
    const { rows } = read(COMPANY, 'T,North,team,Acme', 'A,Li Wei,rep,North', 'B,Li Wei,rep,T,,,,North', 'D,Dan,rep,Li Wei')
    expect(rows.map(({ parent, takesOver }) => [parent, takesOver])).toEqual([
      [null, null],
      ['C', null],
      ['T', null],
      ['T', 'T'],
      ['Li Wei', null],
    ])
  })

  it('multiplies amounts by the unit in their header', () => {
    expect(readTeam(readCsv('编号,名称,层级,上级,下限（万元）\n1,甲,公司,,1.1\n', 't.csv').table).rows[0].floor).toBe(11000)
  })

  it('asks once a column for the order of dates, and takes the answer', () => {
    const table = readCsv(`${HEAD}\n${COMPANY}\nR,Ann,rep,C,,1/2/2024,\nS,Bob,rep,C,,3/4/2024,`, 'team.csv').table
    const { problems } = readTeam(table)
    expect(problems.map(({ code, place, params }) => [code, place.row, place.column, params.text, params.count])).toEqual([
      ['ambiguousDates', 3, 'start', '1/2/2024', 2],
    ])
    expect(readTeam(table, { dates: 'dmy' }).rows[1].start).toBe(serialFromIso('2024-02-01'))
    expect(readTeam(table, { dates: 'mdy' }).rows[1].start).toBe(serialFromIso('2024-01-02'))
  })

  it('reads ids that a sheet holds as numbers, and names the cell of a problem by its address', () => {
    const values = [
      ['', 'Nr', 'id', 'name', 'level', 'parent', 'cap'],
      ['', 1, 7, 'Acme', 'company', '', 'x'],
      ['', 2, 8, 'Ann', 'rep', 7, 5],
    ]
    const { rows, problems } = readTeam(tableOfSheet({ name: 'Team', hidden: false, isProtected: false, values, formulas: [] }))
    expect(rows.map(({ id, parent }) => [id, parent])).toEqual([
      ['7', null],
      ['8', '7'],
    ])
    expect(problems.map(({ place }) => place)).toEqual([{ sheet: 'Team', row: 2, column: 'cap', address: 'G2' }])
  })
})

describe('checkTeam', () => {
  it('finds nothing wrong with a sound team', () => {
    expect(check(COMPANY, 'T,North,team,C', 'R,Ann,rep,T,,,2023-12-31,,,1,3,2', 'S,Bob,rep,T,,2024-01-01,,R')).toEqual([])
  })

  it.each<[string, string[], unknown[]]>([
    ['an id twice for the same days', ['R,Ann,rep,C', 'R,Ann,rep,C,,2024-01-01'], [['overlap', 4, 'id']]],
    [
      'a short period inside a long one',
      ['R,Ann,rep,C,,2020-01-01,2024-12-31', 'R,Ann,rep,C,,2021-01-01,2021-02-01', 'R,Ann,rep,C,,2022-01-01,2022-02-01'],
      [
        ['overlap', 4, 'id'],
        ['overlap', 5, 'id'],
      ],
    ],
    ['an unknown parent', ['R,Ann,rep,X'], [['unknownParent', 3, 'parent']]],
    ['a parent that ended before', ['T,North,team,C,,,2022-12-31', 'R,Ann,rep,T,,2023-01-01'], [['parentGone', 4, 'parent']]],
    ['a circle', ['A,a,team,B', 'B,b,team,D', 'D,d,team,A', 'R,Ann,rep,A'], [['cycle', 3, 'parent']]],
    ['a node above itself', ['A,a,team,A'], [['cycle', 3, 'parent']]],
    [
      'two circles',
      ['A,a,t,B', 'B,b,t,A', 'D,d,t,E', 'E,e,t,D'],
      [
        ['cycle', 3, 'parent'],
        ['cycle', 5, 'parent'],
      ],
    ],
    ['two roots', ['D,Other,company,'], [['roots', 3, 'parent']]],
    ['taking over from oneself', ['R,Ann,rep,C,,,,R'], [['takesOverSelf', 3, 'takes_over']]],
    ['taking over from nobody', ['R,Ann,rep,C,,,,X'], [['takesOverUnknown', 3, 'takes_over']]],
    ['taking over in a circle', ['R,Ann,rep,C,,,,S', 'S,Bob,rep,C,,,,R'], [['takesOverCycle', 3, 'takes_over']]],
    ['a history taken over twice', ['R,Ann,rep,C', 'S,Bob,rep,C,,,,R', 'U,Eve,rep,C,,,,R'], [['takenTwice', 5, 'takes_over']]],
    ['an end before the start', ['R,Ann,rep,C,,2024-02-01,2024-01-31'], [['dates', 3, 'end']]],
    [
      'amounts below zero',
      ['R,Ann,rep,C,,,,,-1,-1,-1'],
      [
        ['negative', 3, 'potential'],
        ['negative', 3, 'floor'],
        ['negative', 3, 'cap'],
      ],
    ],
    ['a floor above the cap', ['R,Ann,rep,C,,,,,,5,4'], [['floorCap', 3, 'floor']]],
    ['a lock below the floor', ['R,Ann,rep,C,,,,,,5,,4'], [['lockLow', 3, 'lock']]],
    ['a lock above the cap', ['R,Ann,rep,C,,,,,,,5,6'], [['lockHigh', 3, 'lock']]],
  ])('finds %s', (_, lines, expected) => {
    expect(brief(check(COMPANY, ...lines))).toEqual(expected)
  })

  it('says where the company is missing, in the problem that it comes from', () => {
    const [above, circle] = [check('A,a,team,X', 'B,b,rep,A'), check('A,a,team,B', 'B,b,team,A')]
    expect([...brief(above), ...brief(circle)]).toEqual([
      ['unknownParent', 2, 'parent'],
      ['cycle', 2, 'parent'],
    ])
    for (const problem of [...above, ...circle]) expect(problemText(problem, 'en-US')).toContain('No row is the company')
  })

  it('tells an unknown parent once, however many stand under it, and who it may be', () => {
    const found = check(COMPANY, 'T,Northern,team,C', ...Array.from({ length: 20 }, (_, index) => `R${index},r,rep,Norhtern`))
    expect(brief(found)).toEqual([['unknownParent', 4, 'parent']])
    expect(problemText(found[0], 'en-US')).toContain('of 20 rows (4, 5, 6, 7, 8, 9, 10, 11 …)')
    expect(problemText(found[0], 'en-US')).toContain('Is it "Northern"?')
  })

  it('asks for the id where several bear the name of a parent', () => {
    const found = check(COMPANY, 'T,North,team,C', 'U,North,team,C', 'R,r,rep,North')
    expect(brief(found)).toEqual([['parentShared', 5, 'parent']])
    expect(found[0].params.ids).toEqual(['T', 'U'])
  })

  it('takes the root with most below it for the company, wherever it stands', () => {
    expect(brief(check('R,Ann,rep,', 'S,Bob,rep,', COMPANY, 'T,North,team,C'))).toEqual([
      ['roots', 2, 'parent'],
      ['roots', 3, 'parent'],
    ])
  })

  it('concludes nothing from what could not be read', () => {
    const cells = ['T,North,team,#REF!', 'R,Ann,rep,C,,soon', 'R,Ann,rep,C,,2024-01-01', '#N/A,Bob,rep,C', 'S,#VALUE!,rep,C']
    const { rows, problems } = read(COMPANY, ...cells)
    expect(brief([...problems, ...checkTeam(rows)])).toEqual([
      ['errorValue', 3, 'parent'],
      ['notDate', 4, 'start'],
      ['errorValue', 6, 'id'],
      ['errorValue', 7, 'name'],
    ])
    const headless = readTeam(readCsv('id,name,level\nC,Acme,company\nR,Ann,rep\n', 'team.csv').table)
    expect(brief([...headless.problems, ...checkTeam(headless.rows)])).toEqual([['headerMissing', 1, undefined]])
    const doubled = readTeam(readCsv('id,name,level,parent,parent\nC,Acme,company,,C\nR,Ann,rep,X,C\n', 'team.csv').table)
    expect(brief([...doubled.problems, ...checkTeam(doubled.rows)])).toEqual([['headerDoubled', 1, 'parent']])
  })

  it('names the circle', () => {
    expect(check(COMPANY, 'A,a,team,B', 'B,b,team,D', 'D,d,team,A')[0].params.chain).toBe('A → B → D → A')
  })

  it('lets two stand above each other at different times, but not at the same', () => {
    const first = ['A,a,team,C,,,2023-12-31', 'B,b,team,A,,,2023-12-31']
    expect(check(COMPANY, ...first, 'B,b,team,C,,2024-01-01', 'A,a,team,B,,2024-01-01')).toEqual([])
    const late = check(COMPANY, 'A,a,team,B,,,2023-12-31', 'A,a,team,C,,2024-01-01', 'B,b,team,C,,,2023-06-30', 'B,b,team,A,,2023-07-01')
    expect(brief(late)).toEqual([['cycle', 3, 'parent']])
  })

  it('lets one company follow another', () => {
    expect(
      check('C,Acme,company,,,,2023-12-31', 'D,Acme AG,company,,,2024-01-01', 'R,Ann,rep,C,,,2023-12-31', 'R,Ann,rep,D,,2024-01-01'),
    ).toEqual([])
  })

  it('fills every text in both languages', () => {
    const problems = check(
      'A,a,t,A',
      'B,b,t,X',
      'R,Ann,r,B,,2024-02-01,2024-01-01,R,-1,5,4',
      'R,Ann,r,B,,2024-02-01,,X,,,3,4',
      'C,c,c,',
      'D,d,c,',
      'S,s,r,C,,,,R',
      'T,t,r,C,,,,U',
      'U,u,r,C,,,,T',
    )
    expect(problems.length).toBeGreaterThan(9)
    for (const locale of LOCALES) for (const problem of problems) expect(problemText(problem, locale)).not.toMatch(/\{\w+\}|undefined|null/)
  })

  it('finds every circle of a random map, once, and no other', () => {
    const maps = fc.array(fc.nat(19), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(maps, (targets) => {
        const lines = targets.map((target, index) => `N${index},n,l,N${target}`)
        const members = check(...lines)
          .filter(({ code }) => code === 'cycle')
          .flatMap(({ params }) => String(params.chain).split(' → ').slice(1))
        // A node lies on a circle exactly when following its parents leads back to it.
        const onCircle = targets.flatMap((_, index) => {
          let at: number | undefined = targets[index]
          for (let step = 1; step < 20 && at !== undefined && at !== index; step++) at = targets[at]
          return at === index ? [`N${index}`] : []
        })
        expect([...members].sort()).toEqual(onCircle.sort())
      }),
    )
  })
})
