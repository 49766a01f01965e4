// Real plans through the Excel host: how many requests they take, and that a failure leaves no trace.
import { beforeEach, describe, expect, it } from 'vitest'
import { createExcelHost, type Run } from '../../addin/excel-host'
import { MemoryGrid } from '../../preview/grid/memory-grid'
import { buildPlan, sampleSettings, type PlanSource } from '../../shared/commands'
import type { WorkbookPort } from '../../shared/workbook/port'
import { faultyGrid, stateOf, type Fault } from '../support/faulty-grid'
import { expectModesKept } from '../support/modes-in-host'
import { openOfficeInNode, type OfficeInNode } from '../support/office-in-node'

const TWO_MEGABYTES = 2 * 1024 * 1024
const OPTIONS = { now: '2014-01-02T03:04:05Z', declaredBy: 'Ann' }

let grid: MemoryGrid
let office: OfficeInNode
let run: Run
let host: WorkbookPort
let fault: Fault

beforeEach(async () => {
  grid = new MemoryGrid({ sheets: ['Sheet1'] })
  fault = { changes: 0 }
  office = await openOfficeInNode(faultyGrid(grid, fault))
  run = (batch) => office.Excel.run(batch)
  host = createExcelHost(run)
})

/** `reps` people in twenty teams of four regions, with three years of monthly sales. */
function company(reps: number): PlanSource {
  const months = Array.from({ length: 36 }, (_, at) => `${2011 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-15`)
  const line = (length: number, text: (at: number) => string) => Array.from({ length }, (_, at) => text(at))
  const team = [
    'id,name,level,parent',
    'C,Company,company,',
    ...line(4, (at) => `R${at},Region ${at},region,C`),
    ...line(20, (at) => `T${at},Team ${at},team,R${at % 4}`),
    ...line(reps, (at) => `P${at},Person ${at} 销售,rep,T${at % 20}`),
  ]
  const history = [
    'date,owner,value',
    ...line(reps, (at) => months.map((month, m) => `${month},P${at},${1000 + at * 7 + m * 13}.50`).join('\n')),
  ]
  return {
    kind: 'files',
    team: { name: 'team.csv', content: team.join('\n') },
    history: { name: 'history.csv', content: history.join('\n') },
  }
}

const build = async (port: WorkbookPort, source: PlanSource) => buildPlan(port, source, sampleSettings('en-US'), OPTIONS)

describe('a plan for 200 reps', () => {
  it('is read, written and built anew in at most 8 requests of at most 2 MB', async () => {
    const counted = async (source: PlanSource) => {
      const [from, syncs] = [office.counts.requests.length, office.counts.syncs]
      const before = applied
      await build(counting, source)
      for (const { bytes } of office.counts.requests.slice(from)) expect(bytes).toBeLessThan(TWO_MEGABYTES)
      return { all: office.counts.syncs - syncs, writing: applied - before }
    }
    let applied = 0
    const counting: WorkbookPort = {
      ...host,
      apply: async (...args) => {
        const before = office.counts.syncs
        await host.apply(...args)
        applied += office.counts.syncs - before
      },
    }
    const first = await counted(company(200))
    expect(first.all).toBeLessThanOrEqual(8)
    const again = await counted({ kind: 'workbook' })
    expect(again.writing).toBeLessThanOrEqual(8)
    expect(grid.sheetByName('Monthly')!.usedRect()!.rows).toBeGreaterThan(200)
  })
})

describe('a failure while a real plan is written', () => {
  /** A connection that breaks at one request. */
  const breaking = (breakAt: number): Run => {
    let requests = 0
    return (batch) =>
      run((context) => {
        const sync = context.sync.bind(context)
        context.sync = (async (value: unknown) => {
          if (requests++ === breakAt) throw Object.assign(new Error('connection lost'), { code: 'ConnectionFailure' })
          return sync(value)
        }) as typeof context.sync
        return batch(context)
      })
  }

  async function failAtEveryRequest(source: PlanSource): Promise<number> {
    const before = stateOf(grid)
    for (let at = 0; ; at++) {
      const failure = await build(createExcelHost(breaking(at)), source).then(
        () => undefined,
        (error: unknown) => error,
      )
      if (!failure) return at
      expect(failure, String(failure)).toMatchObject({ code: 'offline' })
      expect(stateOf(grid), `after request ${at}`).toEqual(before)
    }
  }

  /** Spread over the whole patch; every change of a small patch is failed in excel-host.test.ts. */
  async function failAtSomeChanges(source: PlanSource, step: number): Promise<void> {
    const before = stateOf(grid)
    for (let at = 0; ; at += step) {
      Object.assign(fault, { changes: 0, failAt: at })
      const failure = await build(host, source).then(
        () => undefined,
        (error: unknown) => error,
      )
      fault.failAt = undefined
      if (!failure) return
      expect(failure, String(failure)).toMatchObject({ name: 'HostError' })
      expect(stateOf(grid), `after change ${at}`).toEqual(before)
    }
  }

  it('leaves the workbook as it was, on a first build and on a rebuild with a new rep', async () => {
    expect(await failAtEveryRequest({ kind: 'sample' })).toBeGreaterThan(3)
    const team = grid.sheetByName('Team')!
    const used = team.usedRect()!
    const last = team.read({ row: used.rows - 1, column: 0, rows: 1, columns: used.columns })[0]
    team.write({ row: used.rows, column: 0, rows: 1, columns: used.columns }, [
      last.map(({ value }, at) => ({ value: at === 0 ? null : at === 1 ? '999' : value })),
    ])
    expect(await failAtEveryRequest({ kind: 'workbook' })).toBeGreaterThan(5)
    // Built once more, nothing is left to correct: rows that were inserted moved no formula of another sheet wrongly.
    const formulas = () =>
      grid
        .sheets()
        .filter(({ name }) => name !== 'Log')
        .map((sheet) => [
          sheet.name,
          sheet.read(sheet.usedRect() ?? { row: 0, column: 0, rows: 1, columns: 1 }).map((line) => line.map(({ formula }) => formula)),
        ])
    const before = formulas()
    await build(host, { kind: 'workbook' })
    expect(formulas()).toEqual(before)
  })

  it('at a change leaves the workbook as it was', async () => {
    await failAtSomeChanges({ kind: 'sample' }, 97)
    await failAtSomeChanges({ kind: 'workbook' }, 7)
  })
})

it('keeps days of handing down and own numbers through a rebuild, and takes them', async () => {
  await expectModesKept(host, grid)
})
