// A company by chance with faults by chance: each fault is told at its place and nothing else is; without any the plan is exact.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { previewPlan } from '../../shared/commands'
import { sampleSettings } from '../../shared/commands/sample-settings'
import { isError, type Problem, RefusedError } from '../../shared/import'
import type { Plan } from '../../shared/setting/plan/plan'
import type { WorkbookPort } from '../../shared/workbook/port'

const RUNS = Number(process.env.RUNS ?? 40)
const TARGET = 1_000_000

type Row = Record<string, string>
const TEAM = 'id,name,level,parent,start,end,takes_over,potential,floor,cap,lock'.split(',')
const HISTORY = 'date,owner,value'.split(',')

interface Company {
  team: Row[]
  history: Row[]
  /** Rows of reps that no fault has touched yet. */
  reps: Row[]
}

/** "code table row column" of what must be told. */
type Told = string

/** Puts one fault in, and says what is to be told of it once all are in and every row has its number. */
type Fault = (company: Company, number: number) => (company: Company) => Told

const rowIn = (table: Row[], row: Row): number => table.indexOf(row) + 2
const inTeam =
  (code: string, row: Row, column: string) =>
  (company: Company): Told =>
    `${code} team ${rowIn(company.team, row)} ${column}`
const inHistory =
  (code: string, row: Row, column: string) =>
  (company: Company): Told =>
    `${code} history ${rowIn(company.history, row)} ${column}`

/** A fault in cells of a rep's row. */
const cells =
  (code: string, column: string, values: Row): Fault =>
  (company) => {
    const row = Object.assign(company.reps.pop() as Row, values)
    return inTeam(code, row, column)
  }
/** A fault in a row of its own in the history. */
const sale =
  (code: string, column: string, values: Row): Fault =>
  (company, number) => {
    const row = { date: '2013-06-15', owner: 'c', value: '5', ...values }
    if (code === 'unknownOwner') row.owner = `Gone ${number} Person`
    company.history.splice((number * 7) % company.history.length, 0, row)
    return inHistory(code, row, column)
  }
const added = (company: Company, row: Row): Row => {
  company.team.push(row)
  return row
}

const FAULTS: Record<string, Fault> = {
  text: cells('notNumber', 'floor', { floor: 'abc' }),
  error: cells('errorValue', 'cap', { cap: '#REF!' }),
  noDay: cells('noSuchDay', 'start', { start: '2013-02-30' }),
  noDate: cells('notDate', 'end', { end: 'soon' }),
  endFirst: cells('dates', 'end', { start: '2013-05-01', end: '2013-04-30' }),
  parent: (company, number) => {
    const row = Object.assign(company.reps.pop() as Row, { parent: `nobody ${number}` })
    return inTeam('unknownParent', row, 'parent')
  },
  parentError: cells('errorValue', 'parent', { parent: '#N/A' }),
  stray: cells('roots', 'parent', { parent: '' }),
  self: (company) => {
    const row = company.reps.pop() as Row
    row.parent = row.id
    return inTeam('cycle', row, 'parent')
  },
  circle: (company, number) => {
    const first = added(company, { id: `p${number}`, name: 'P', level: 'team', parent: `q${number}` })
    added(company, { id: `q${number}`, name: 'Q', level: 'team', parent: `p${number}` })
    return inTeam('cycle', first, 'parent')
  },
  twice: (company) => {
    const { id, parent } = company.reps.pop() as Row
    return inTeam('overlap', added(company, { id, name: 'Again', level: 'rep', parent }), 'id')
  },
  noId: (company) => inTeam('idMissing', added(company, { id: '', name: 'Nameless', level: 'rep', parent: 'c' }), 'id'),
  floorCap: cells('floorCap', 'floor', { floor: '5', cap: '4' }),
  lockHigh: cells('lockHigh', 'lock', { cap: '4', lock: '5' }),
  belowZero: cells('negative', 'potential', { potential: '-1' }),
  takesOver: (company, number) => {
    const row = Object.assign(company.reps.pop() as Row, { takes_over: `nobody else ${number}` })
    return inTeam('takesOverUnknown', row, 'takes_over')
  },
  floors: cells('boundsImpossible', 'floor', { floor: String(TARGET + 1) }),
  owner: sale('unknownOwner', 'owner', {}),
  noOwner: sale('ownerMissing', 'owner', { owner: '' }),
  amount: sale('notNumber', 'value', { value: 'five' }),
  amountError: sale('errorValue', 'value', { value: '#DIV/0!' }),
  day: sale('noSuchDay', 'date', { date: '2013-13-01' }),
  noDay2: sale('dateMissing', 'date', { date: '' }),
}

const company = fc
  .record({
    units: fc.array(fc.nat(100), { maxLength: 6 }),
    reps: fc.array(fc.record({ unit: fc.nat(100), name: fc.string({ unit: 'grapheme', maxLength: 12 }) }), { minLength: 9, maxLength: 20 }),
    months: fc.integer({ min: 1, max: 30 }),
    seed: fc.nat(1000),
  })
  .map(({ units, reps, months, seed }): Company => {
    const above = ['c']
    const team: Row[] = [{ id: 'c', name: 'Company', level: 'company', parent: '' }]
    units.forEach((parent, index) => {
      team.push({ id: `u${index}`, name: `Unit ${index}`, level: 'unit', parent: above[parent % above.length] })
      above.push(`u${index}`)
    })
    const people = reps.map(({ unit, name }, index) => ({
      id: `00${index}`,
      name: `${index} ${name}`,
      level: 'rep',
      parent: above[unit % above.length],
    }))
    const history = people.flatMap(({ id }, at) =>
      Array.from({ length: months }, (_, back) => {
        const month = 2013 * 12 + 11 - back
        return {
          date: `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-10`,
          owner: id,
          value: String(10 + ((seed + at * 31 + back * 17) % 97)),
        }
      }),
    )
    return { team: [...team, ...people], history, reps: [...people] }
  })

const csv = (columns: string[], rows: Row[]): string => {
  const quoted = (text = ''): string => `"${text.replaceAll('"', '""')}"`
  return [columns.join(','), ...rows.map((row) => columns.map((column) => quoted(row[column])).join(','))].join('\n')
}

/** A workbook in which nothing may be written. */
const untouchable: WorkbookPort = {
  host: 'xlsx',
  read: async () => ({ names: [], sheets: [] }),
  apply: async () => {
    throw new Error('written')
  },
  recover: async () => false,
}

async function planOrProblems({ team, history }: Company): Promise<Plan | Problem[]> {
  const source = {
    kind: 'files' as const,
    team: { name: 'team', content: csv(TEAM, team) },
    history: { name: 'history', content: csv(HISTORY, history) },
  }
  try {
    return (await previewPlan(untouchable, source, { ...sampleSettings('en-US'), target: TARGET, unit: 10 })).plan
  } catch (error) {
    if (error instanceof RefusedError) return error.problems
    throw error
  }
}

const sum = (amounts: number[]): number => amounts.reduce((all, amount) => all + amount, 0)

describe('a company by chance', () => {
  it('has each of its faults told once, at its place, and nothing else', async () => {
    const seen = new Set<string>()
    const kinds = fc.uniqueArray(fc.constantFrom(...Object.keys(FAULTS)), { minLength: 1, maxLength: 7 })
    await fc.assert(
      fc.asyncProperty(company, kinds, async (clean, faults) => {
        // The faults are put into a copy, in which the reps are still rows of the team.
        const dirty = structuredClone(clean)
        const told = faults.map((kind, number) => FAULTS[kind](dirty, number)).map((say) => say(dirty))
        const found = await planOrProblems(dirty)
        if (!Array.isArray(found)) throw new Error(`a plan was made in spite of ${told.join(', ')}`)
        const errors = found.filter(isError)
        expect(errors.map(({ code, place }) => `${code} ${place.file} ${place.row} ${place.column}`).sort()).toEqual(told.sort())
        const places = errors.map(({ place }) => [place.file === 'team' ? 0 : 1, place.row ?? 0])
        expect(places).toEqual([...places].sort((a, b) => a[0] - b[0] || a[1] - b[1]))
        for (const kind of faults) seen.add(kind)
      }),
      { numRuns: RUNS },
    )
    if (RUNS >= 40) expect(seen.size).toBeGreaterThan(Object.keys(FAULTS).length / 2)
  })

  it('without faults has a plan that is exact at every level and in every month', async () => {
    await fc.assert(
      fc.asyncProperty(company, async (clean) => {
        const plan = await planOrProblems(clean)
        if (Array.isArray(plan)) throw new Error(plan.map(({ text }) => text.en).join('\n'))
        for (const node of plan.nodes) {
          expect(sum(node.months)).toBe(node.target)
          const below = node.children.map((child) => plan.nodes[child])
          if (below.length === 0) continue
          expect(sum(below.map(({ target }) => target))).toBe(node.target)
          node.months.forEach((month, at) => expect(sum(below.map(({ months }) => months[at]))).toBe(month))
        }
        expect(plan.nodes[0].target).toBe(TARGET)
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    )
  })
})
