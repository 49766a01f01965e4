// Any change of the team, with rows, columns, notes and references of a person's in the sheets: a rebuild is what a first build gives.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createExcelHost } from '../../addin/excel-host'
import type { GridSheet } from '../../preview/grid/grid'
import { MemoryGrid } from '../../preview/grid/memory-grid'
import { buildPlan } from '../../shared/commands'
import type { BuildResult, PlanSource } from '../../shared/commands/contracts'
import { cellAddress } from '../../shared/workbook/address'
import type { Scalar } from '../../shared/workbook/cell'
import { findEdits } from '../../shared/workbook/difference'
import type { SheetSnapshot, Snapshot, WorkbookPort } from '../../shared/workbook/port'
import { createFileHost } from '../../xlsx/file-host'
import { recalculateWithIronCalc } from '../judges/iron-calc'
import { expectSameNumbers, valuesInFile } from '../judges/same-numbers'
import { companySettings } from '../support/company'
import { openOfficeInNode } from '../support/office-in-node'

interface Person {
  id: string
  name: string
  team: string
  end: string
}
type Change = { kind: 'add' | 'close' | 'remove' | 'move' | 'rename' | 'swap'; who: number; other: number }

const TEAMS = ['t1', 't2', 't3']
const FIRST: Person[] = Array.from({ length: 7 }, (_, index) => ({
  id: `r${index}`,
  name: `Rep ${index}`,
  team: TEAMS[index % 3],
  end: '',
}))
const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Change['kind']>('add', 'close', 'remove', 'move', 'rename', 'swap'),
    who: fc.nat(50),
    other: fc.nat(50),
  }),
  { minLength: 1, maxLength: 5 },
)

function changedPeople(people: Person[], list: Change[]): Person[] {
  const result = people.map((person) => ({ ...person }))
  list.forEach(({ kind, who, other }, index) => {
    const person = result[who % result.length]
    // A team that everybody left is a rep of a first build, a leaf, but stays a team with closed rows in a rebuild.
    const isLast = result.every((each) => each === person || each.team !== person.team)
    if (kind === 'add')
      result.splice(other % (result.length + 1), 0, {
        id: `x${list.length}${index}${result.length}`,
        name: `New ${index}`,
        team: TEAMS[who % 3],
        end: '',
      })
    if (kind === 'close') person.end = '2013-12-31'
    if (kind === 'remove' && !isLast) result.splice(result.indexOf(person), 1)
    if (kind === 'move' && !isLast) person.team = TEAMS[other % 3]
    if (kind === 'rename') person.name = ['007', "O'Neil", '1-2', '=x', '"A"', 'Rep 1'][other % 6]
    if (kind === 'swap') {
      const at = other % result.length
      ;[result[result.indexOf(person)], result[at]] = [result[at], person]
    }
  })
  if (result.every(({ end }) => end !== '')) result[0].end = ''
  return result
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

function sourceOf(people: Person[]): PlanSource {
  const team = [
    'id,name,level,parent,end',
    'c,Company,company,,',
    'g,Region,region,c,',
    't1,One,team,g,',
    't2,Two,team,g,',
    't3,Three,team,c,',
  ]
  for (const { id, name, team: parent, end } of people) team.push(`${id},${quoted(name)},rep,${parent},${end}`)
  const history = ['date,owner,value']
  people.forEach(({ id }) => {
    if (id.startsWith('r'))
      for (let month = 1; month <= 12; month++)
        history.push(`2013-${String(month).padStart(2, '0')}-10,${id},${100 + ((id.charCodeAt(1) * 31 + month * 7) % 90)}`)
  })
  return {
    kind: 'files',
    team: { name: 'team.csv', content: team.join('\n') },
    history: { name: 'history.csv', content: history.join('\n') },
  }
}

const build = (port: WorkbookPort, people: Person[]): Promise<BuildResult> =>
  buildPlan(port, sourceOf(people), companySettings(100_000), { now: '2014-01-06T09:00:00Z', declaredBy: 'Test' })

/** Values of a sheet by row and column key; of formulas only that they are there, since a grid in memory calculates nothing. */
function keyed(snapshot: Snapshot, key: string): Map<string, Scalar> {
  const sheet = snapshot.sheets.find((each) => each.key === key) as SheetSnapshot
  const cells = new Map<string, Scalar>()
  const keys = sheet.values[0]
  sheet.values.forEach((line, row) => {
    if (typeof line[0] !== 'string' || !line[0].startsWith('n:')) return
    keys.forEach((column, at) => {
      if (at === 0 || typeof column !== 'string' || column === '') return
      const value = line[at] === '' ? null : (line[at] ?? null)
      cells.set(`${line[0]}.${column}`, sheet.formulas[row]?.[at] ? '= a formula' : value)
    })
  })
  return cells
}

/** What both workbooks say of the people that both hold; row numbers differ where closed rows stand between. */
async function expectAsFirstBuild(port: WorkbookPort, people: Person[]): Promise<void> {
  const fresh = createFileHost()
  await build(fresh, people)
  const [rebuilt, first] = [await port.read({ keys: '*' }), await fresh.read({ keys: '*' })]
  for (const key of ['cascade', 'monthly', 'rollup']) {
    const [now, expected] = [keyed(rebuilt, key), keyed(first, key)]
    const misses = [...expected].filter(([cell, value]) => !/\.(no|parent)$/.test(cell) && now.get(cell) !== value)
    expect(misses.map(([cell, value]) => `${key} ${cell}: ${now.get(cell)}, first build ${value}`)).toEqual([])
  }
  expect(findEdits(rebuilt)).toEqual([])
}

const read = (sheet: GridSheet, row: number, column: number) => sheet.read({ row, column, rows: 1, columns: 1 })[0][0]
function place(sheet: GridSheet, row: string, column: string): { row: number; column: number } {
  const cells = sheet.read(sheet.usedRect() ?? { row: 0, column: 0, rows: 1, columns: 1 })
  return { row: cells.findIndex((line) => line[0].value === row), column: cells[0].findIndex((cell) => cell.value === column) }
}

describe('a rebuild after any change of the team', () => {
  it('is a first build by key in Excel, with rows, a column, a note and a reference of a person kept', async () => {
    await fc.assert(
      fc.asyncProperty(changes, fc.nat(6), async (list, who) => {
        const grid = new MemoryGrid({ host: 'excel', sheets: ['Mine'] })
        const office = await openOfficeInNode(grid)
        const port = createExcelHost((batch) => office.Excel.run(batch))
        await build(port, FIRST)
        const [cascade, mine] = [grid.sheetByName('Cascade') as GridSheet, grid.sheetByName('Mine') as GridSheet]
        cascade.unprotect()
        const id = `n:r${who}`
        const above = place(cascade, id, 'target')
        cascade.insertRows(above.row, 1)
        cascade.insertColumns(above.column, 1)
        const at = place(cascade, id, 'target')
        cascade.write({ row: at.row - 1, column: 0 + 1, rows: 1, columns: 2 }, [[{ value: 'between' }, { value: 42 }]])
        cascade.write({ row: at.row, column: at.column - 1, rows: 1, columns: 1 }, [[{ value: 'beside' }]])
        cascade.setNote(at.row, at.column, 'noted')
        mine.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[{ formula: `=Cascade!${cellAddress(at.row, at.column)}` }]])

        const people = changedPeople(FIRST, list)
        await build(port, people)
        await expectAsFirstBuild(port, people)
        const now = place(cascade, id, 'target')
        expect(now.row).toBeGreaterThan(0)
        expect(read(mine, 0, 0).formula).toBe(`=Cascade!${cellAddress(now.row, now.column)}`)
        expect(cascade.note(now.row, now.column)).toBe('noted')
        expect(read(cascade, now.row, now.column - 1).value).toBe('beside')
        const used = cascade.usedRect()!
        const between = cascade.read(used).findIndex((line) => line[1].value === 'between')
        expect(read(cascade, between, 2).value).toBe(42)
        // And nothing is left to do.
        const again = await build(port, people)
        expect(again.size.rowsInserted).toBe(0)
        expect(again.kept).toEqual([])
      }),
      { numRuns: Number(process.env.RUNS ?? 4) },
    )
  })

  it('is a first build by key in a file, and every formula gives its value', async () => {
    await fc.assert(
      fc.asyncProperty(changes, changes, async (list, later) => {
        const host = createFileHost()
        await build(host, FIRST)
        const second = changedPeople(FIRST, list)
        const reopened = createFileHost(host.toBytes())
        await build(reopened, second)
        await expectAsFirstBuild(reopened, second)
        const third = changedPeople(second, later)
        const last = createFileHost(reopened.toBytes())
        await build(last, third)
        await expectAsFirstBuild(last, third)
        expectSameNumbers(await valuesInFile(last.toBytes()), await recalculateWithIronCalc(last.toBytes()))
      }),
      { numRuns: Number(process.env.RUNS ?? 2) },
    )
  })
})
