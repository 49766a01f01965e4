// The Excel host, run by Microsoft's client library over a grid in memory.
import { beforeEach, describe, expect, it } from 'vitest'
import { createExcelHost, type Run } from '../../addin/excel-host'
import { REQUEST_BYTES } from '../../addin/host/batches'
import { openBook } from '../../addin/host/book'
import { prepareSteps } from '../../addin/host/steps'
import { MemoryGrid } from '../../preview/grid/memory-grid'
import type { SessionCounts } from '../../preview/session/session'
import { JOURNAL_NAME } from '../../shared/workbook/journal'
import type { Operation, Patch } from '../../shared/workbook/patch'
import type { WorkbookPort } from '../../shared/workbook/port'
import { faultyGrid, stateOf, type Fault } from '../support/faulty-grid'
import { openOfficeInNode } from '../support/office-in-node'
import { firstBuild, rebuild } from '../support/synthetic-patch'

const REPS = 6
const MEGABYTES = 1024 * 1024

let grid: MemoryGrid
let fault: Fault
let counts: SessionCounts
let host: WorkbookPort
let run: Run

beforeEach(async () => {
  grid = new MemoryGrid({ sheets: ['Sheet1'] })
  grid.sheets()[0].write({ row: 0, column: 0, rows: 1, columns: 2 }, [[{ value: 'mine' }, { value: 3 }]])
  grid.setName('mine', 'Sheet1!$A$1')
  fault = { changes: 0 }
  const office = await openOfficeInNode(faultyGrid(grid, fault))
  counts = office.counts
  run = (batch) => office.Excel.run(batch)
  host = createExcelHost(run, { now: () => new Date('2014-01-02T03:04:05Z') })
})

const sheet = (name: string) => {
  const found = grid.sheetByName(name)
  if (!found) throw new Error(`no sheet ${name}`)
  return found
}
const cell = (name: string, row: number, column: number) => sheet(name).read({ row, column, rows: 1, columns: 1 })[0][0]
const MONTHS = "Jo's 月度目标"
const HISTORY = 'Sales history'
const patchOf = (operations: Operation[]): Patch => ({ operations, undo: [], touched: [] })

/** The patch with text of more than two requests behind it, in few cells. */
function heavy(patch: Patch, seed = 'x'): Patch {
  const values = Array.from({ length: 400 }, (_, at) => [`${seed.repeat(10_000)}${at}`])
  const at = patch.operations.findIndex(({ op }) => op === 'protect')
  const write: Operation = { op: 'write', sheet: 'history', row: 20_000, column: 5, values }
  return { ...patch, operations: [...patch.operations.slice(0, at), write, ...patch.operations.slice(at)] }
}

describe('a first build', () => {
  it('carries out every kind of operation', async () => {
    await host.apply(firstBuild(REPS))
    expect(
      grid
        .sheets()
        .filter((each) => each.visibility === 'visible')
        .map(({ name }) => name),
    ).toEqual(['Sheet1', MONTHS, HISTORY])
    expect(sheet('Roll-up').visibility).toBe('hidden')
    expect(sheet(HISTORY).tabColor?.toLowerCase()).toBe('#107c41')
    expect(grid.activeSheet().name).toBe(MONTHS)
    expect(cell(HISTORY, 2, 1)).toEqual({ formula: null, value: 'r0' })
    expect(cell(MONTHS, 3, 2).formula).toMatch(/^=ROUND\(\$C\$2\*SUM\('Sales history'!\$C\$2:\$C\$4\)\/.*,\$A4\)$/)
    expect(cell(MONTHS, 3, 26)).toEqual({ formula: null, value: 24 })
    const months = sheet(MONTHS)
    expect(months.styleAt(1, 2)).toMatchObject({
      bold: true,
      size: 12,
      color: '#ffffff',
      fill: '#0f7a62',
      align: 'center',
      wrap: true,
      underline: '#333333',
    })
    expect(months.styleAt(4, 27)).toMatchObject({ locked: false, fill: '#fff4ce', numberFormat: '#,##0', underline: '#dddddd' })
    expect(months.numberFormats({ row: 1, column: 2, rows: 1, columns: 2 })).toEqual([['#,##0', '0.0%']])
    expect([months.columnHidden(0), months.columnHidden(1), months.rowHidden(0)]).toEqual([true, false, true])
    // 24 characters of 7 pixels and 5 of padding; 30 points.
    expect([months.columnWidth(1), months.rowHeight(1)]).toEqual([173, 40])
    expect(months.frozen()).toEqual({ rows: 2, columns: 2 })
    expect(sheet(HISTORY).frozen()).toEqual({ rows: 2, columns: 0 })
    const [formulaMark, bar] = firstBuild(REPS).operations.filter((each) => each.op === 'mark')
    expect(months.marks()).toEqual([
      { rect: formulaMark.rect, mark: formulaMark.mark },
      { rect: bar.rect, mark: bar.mark },
    ])
    expect(months.protection()).toMatchObject({ warningOnly: false, unlocked: [{ row: 3, column: 26, rows: REPS, columns: 12 }] })
    expect(months.protection()!.allow).toEqual(
      expect.arrayContaining(['allowAutoFilter', 'allowSort', 'allowFormatColumns', 'allowFormatCells']),
    )
    expect(months.print()).toEqual({
      landscape: true,
      fitToWidth: 1,
      repeatRows: [1, 1],
      area: { row: 1, column: 1, rows: REPS + 2, columns: 14 },
    })
    expect(grid.names()).toEqual([
      { name: 'mine', reference: 'Sheet1!$A$1' },
      { name: 'st_total', reference: "'Jo''s 月度目标'!$C$2" },
      { name: 'st_months', reference: `'Jo''s 月度目标'!$C$4:$N$${REPS + 3}` },
    ])
  })

  it('validates, with a list too long for text on a hidden sheet', async () => {
    await host.apply(firstBuild(REPS))
    const wanted = firstBuild(REPS).operations.flatMap((each) => (each.op === 'validate' ? [each.validation] : []))
    const found = [...sheet(HISTORY).validations(), ...sheet(MONTHS).validations()].map(({ validation }) => validation)
    for (const validation of wanted) expect(found).toContainEqual(validation)
    expect(sheet('_sales_targets_lists').visibility).toBe('veryHidden')
    const before = grid.sheets().length
    await host.apply(patchOf(firstBuild(REPS).operations.filter((each) => each.op === 'validate')))
    expect(grid.sheets()).toHaveLength(before)
    expect(sheet('_sales_targets_lists').usedRect()).toMatchObject({ columns: 2 })
  })

  it('draws the chart, and replaces it by its id', async () => {
    await host.apply(firstBuild(REPS))
    const chart = firstBuild(REPS).operations.find((each) => each.op === 'chart')!
    const spec = () => sheet(MONTHS).charts()
    expect(spec()).toHaveLength(1)
    expect(spec()[0]).toMatchObject({ id: 'plan', kind: 'column', title: 'Plan 计划', numberFormat: '#,##0', anchor: chart.chart.anchor })
    expect(spec()[0].series.map(({ name, rect, color }) => ({ name, rect, color }))).toEqual(
      chart.chart.series.map(({ name, rect, color }) => ({ name, rect, color })),
    )
    expect(spec()[0].categories.rect).toEqual(chart.chart.categories.rect)
    await host.apply(
      patchOf([
        { op: 'unprotect', sheet: 'months' },
        { ...chart, chart: { ...chart.chart, title: 'Anew' } },
      ]),
    )
    expect(spec().map(({ title }) => title)).toEqual(['Anew'])
  })

  it('leaves the journal empty and unseen', async () => {
    await host.apply(firstBuild(REPS))
    expect(sheet(JOURNAL_NAME).visibility).toBe('veryHidden')
    expect(sheet(JOURNAL_NAME).usedRect()).toEqual({ row: 0, column: 0, rows: 1, columns: 1 })
    expect(await host.recover()).toBe(false)
  })

  it('tells progress to the end', async () => {
    const seen: number[][] = []
    await host.apply(heavy(firstBuild(REPS)), { progress: (done, total) => seen.push([done, total]) })
    expect(seen.length).toBeGreaterThan(1)
    for (const [at, [done]] of seen.entries()) expect(done).toBeGreaterThan(at === 0 ? 0 : seen[at - 1][0])
    const [done, total] = seen.at(-1)!
    expect(done).toBe(total)
  })
})

describe('a change in place', () => {
  beforeEach(() => host.apply(firstBuild(REPS)))

  it('inserts rows and keeps what pointed there', async () => {
    sheet('Sheet1').write({ row: 4, column: 0, rows: 1, columns: 1 }, [[{ formula: `='Jo''s 月度目标'!C5` }]])
    await host.apply(rebuild(REPS))
    expect(cell(MONTHS, 4, 0).value).toBe('new1')
    expect(cell('Sheet1', 4, 0).formula).toBe(`='Jo''s 月度目标'!C6`)
    expect(cell(MONTHS, 1, 1).value).toBe('Name')
    expect(cell(MONTHS, 1, 2).value).toBe(2_000_000)
    expect([cell(MONTHS, 3, 2).formula, cell(MONTHS, 3, 3).value]).toEqual(['=2+3', 6])
    expect(cell(MONTHS, REPS + 6, 0).value).toBe('#end')
    expect(sheet(MONTHS).protection()).not.toBeNull()
    expect(grid.names().map(({ reference }) => reference)).toContain("'Jo''s 月度目标'!$C$2:$D$2")
    expect(
      sheet('Log')
        .read({ row: 1, column: 0, rows: 1, columns: 2 })[0]
        .map(({ value }) => value),
    ).toEqual(['rebuilt', true])
  })

  it('refuses a sheet that is not there before anything is written', async () => {
    const before = stateOf(grid)
    const changes = fault.changes
    await expect(host.apply(patchOf([{ op: 'write', sheet: 'gone', row: 0, column: 0, values: [[1]] }]))).rejects.toMatchObject({
      name: 'HostError',
      code: 'sheetMissing',
      detail: 'gone',
    })
    expect(stateOf(grid)).toEqual(before)
    expect(fault.changes).toBe(changes)
  })

  it('says so when a sheet is protected, or the workbook read only', async () => {
    const before = stateOf(grid)
    const write = patchOf([{ op: 'write', sheet: 'months', row: 1, column: 2, values: [[1]] }])
    await expect(host.apply(write)).rejects.toMatchObject({ code: 'protected' })
    await expect(createExcelHost(run, { isReadOnly: () => true }).apply(write)).rejects.toMatchObject({ code: 'readOnly' })
    expect(stateOf(grid)).toEqual(before)
  })
})

describe('a failure', () => {
  /** Fails the patch at every change of the grid in turn, and expects the workbook to be as it was. */
  async function failEverywhere(patch: () => Patch): Promise<number> {
    const before = stateOf(grid)
    for (let at = 0; ; at++) {
      if (at > 2000) throw new Error('the patch never came through')
      Object.assign(fault, { changes: 0, failAt: at })
      const failure = await host.apply(patch()).then(
        () => undefined,
        (error: unknown) => error,
      )
      if (!failure) return at
      expect(failure).toMatchObject({ name: 'HostError', code: 'unknown', detail: expect.stringContaining(`change ${at} fails`) })
      expect(stateOf(grid), `after change ${at}`).toEqual(before)
      fault.failAt = undefined
      expect(await host.recover()).toBe(false)
    }
  }

  it('at any change of a first build leaves the workbook as it was', async () => {
    expect(await failEverywhere(() => firstBuild(REPS))).toBeGreaterThan(50)
    expect(sheet(HISTORY).usedRect()).toMatchObject({ rows: REPS * 36 + 2 })
  })

  it('at any change of a rebuild leaves the workbook as it was', async () => {
    await host.apply(firstBuild(REPS))
    expect(await failEverywhere(() => rebuild(REPS))).toBeGreaterThan(15)
    expect(cell(MONTHS, 4, 0).value).toBe('new1')
  })

  /** Adds to the way back what the heavy text overwrites. */
  function withOldText(patch: Patch, seed?: string): Patch {
    const write = patch.operations.find((each) => each.op === 'write' && each.row === 20_000) as Extract<Operation, { op: 'write' }>
    const values = write.values.map((_, at) => [seed ? `${seed.repeat(10_000)}${at}` : ''])
    return { ...patch, undo: [...patch.undo, { ...write, values }] }
  }

  /** A connection that breaks at the request of this number: before it arrives, or after it was carried out. */
  function brokenRun(breakAt: number, isCarriedOut: boolean): Run {
    let requests = 0
    return (batch) =>
      run((context) => {
        const sync = context.sync.bind(context)
        context.sync = (async (value: unknown) => {
          const breaks = requests++ === breakAt
          if (!breaks || isCarriedOut) await sync()
          if (breaks) throw Object.assign(new Error('connection lost'), { code: 'ConnectionFailure' })
          return value
        }) as typeof context.sync
        return batch(context)
      })
  }

  it.each([
    ['a first build', () => heavy(firstBuild(REPS)), false],
    ['a rebuild', () => withOldText(heavy(rebuild(REPS))), true],
  ] as const)('of the connection at any request of %s leaves the workbook as it was', async (_, patch, isRebuild) => {
    if (isRebuild) await host.apply(firstBuild(REPS))
    const before = stateOf(grid)
    for (const isCarriedOut of [false, true]) {
      for (let at = 0; ; at++) {
        const failure = await createExcelHost(brokenRun(at, isCarriedOut))
          .apply(patch())
          .then(
            () => undefined,
            (error: unknown) => error,
          )
        if (!failure) {
          expect(at).toBeGreaterThan(3)
          break
        }
        expect(failure).toMatchObject({ code: 'offline' })
        expect(stateOf(grid), `after request ${at}`).toEqual(before)
      }
      for (const each of patch().undo) await host.apply(patchOf([each]))
      if (!isRebuild)
        for (const name of [JOURNAL_NAME, '_sales_targets_lists'])
          grid.deleteSheet((Object.assign(sheet(name), { visibility: 'hidden' }), sheet(name).id))
      expect(stateOf(grid)).toEqual(before)
    }
  })

  it('that lasts is made good when the workbook is opened again', async () => {
    await host.apply(firstBuild(REPS))
    const before = stateOf(grid)
    Object.assign(fault, { changes: 0, failAt: 14, isLasting: true })
    await expect(host.apply(rebuild(REPS))).rejects.toMatchObject({
      code: 'unknown',
      detail: expect.stringMatching(/change 14 fails.*tidying up failed/),
    })
    expect(stateOf(grid)).not.toEqual(before)
    fault.failAt = undefined
    expect(await host.recover()).toBe(true)
    expect(stateOf(grid)).toEqual(before)
    expect(await host.recover()).toBe(false)
  })

  it('is made good from a journal longer than a request as well', async () => {
    await host.apply(heavy(firstBuild(REPS), 'o'))
    const before = stateOf(grid)
    let isBroken = false
    /** Breaks for good as soon as the change is half done. */
    const breaking: Run = (batch) =>
      run((context) => {
        const sync = context.sync.bind(context)
        context.sync = (async (value: unknown) => {
          if (isBroken) throw Object.assign(new Error('connection lost'), { code: 'ConnectionFailure' })
          await sync()
          isBroken = cell(MONTHS, 4, 0).value === 'new1'
          return value
        }) as typeof context.sync
        return batch(context)
      })
    await expect(createExcelHost(breaking).apply(withOldText(heavy(rebuild(REPS)), 'o'))).rejects.toMatchObject({
      code: 'offline',
      detail: expect.stringContaining('tidying up failed'),
    })
    expect(stateOf(grid)).not.toEqual(before)
    expect(await host.recover()).toBe(true)
    expect(stateOf(grid)).toEqual(before)
    for (const { bytes } of counts.requests) expect(bytes).toBeLessThan(2 * MEGABYTES)
  })
})

describe('cancelling', () => {
  it('before the first write changes nothing, later takes everything back', async () => {
    const before = stateOf(grid)
    for (let asked = 0; ; asked++) {
      let left = asked
      const signal = {
        get aborted() {
          return left-- <= 0
        },
      }
      const failure = await host.apply(heavy(firstBuild(REPS)), { signal }).then(
        () => undefined,
        (error: unknown) => error,
      )
      if (!failure) {
        expect(asked).toBeGreaterThan(2)
        return
      }
      expect(failure).toMatchObject({ code: 'cancelled' })
      expect(stateOf(grid)).toEqual(before)
    }
  })
})

describe('requests', () => {
  const built = async (patch: Patch) => {
    const from = counts.requests.length
    const syncs = counts.syncs
    await host.apply(patch)
    return { syncs: counts.syncs - syncs, sent: counts.requests.slice(from).map(({ bytes }) => bytes) }
  }

  it('for 200 reps are at most 8, none over 2 MB', async () => {
    const { syncs, sent } = await built(heavy(firstBuild(200)))
    expect(syncs).toBeLessThanOrEqual(8)
    expect(sent.length).toBeLessThanOrEqual(8)
    expect(Math.max(...sent)).toBeLessThan(2 * MEGABYTES)
    // Enough to need more than one, or the test would prove nothing.
    expect(sent.filter((bytes) => bytes > 100_000).length).toBeGreaterThan(1)
  })

  it('are estimated from above for every kind of operation, and not wildly', async () => {
    let [estimated, real] = [0, 0]
    for (const { operations } of [firstBuild(REPS), rebuild(REPS)]) {
      await run(async (context) => {
        const book = await openBook(context)
        for (const operation of operations) {
          for (const step of await prepareSteps(book, [operation])) {
            step.queue()
            await context.sync()
            const { bytes } = counts.requests.at(-1)!
            expect(bytes, operation.op).toBeLessThan(step.bytes)
            estimated += step.bytes
            real += bytes
          }
        }
      })
    }
    expect(estimated).toBeLessThan(3 * real)
  })

  it('for 2,000 reps are more by bytes only', async () => {
    const small = await built(firstBuild(1))
    grid = new MemoryGrid({ sheets: ['Sheet1'] })
    const office = await openOfficeInNode(grid)
    counts = office.counts
    host = createExcelHost((batch) => office.Excel.run(batch))
    const { syncs, sent } = await built(firstBuild(2000))
    const total = sent.reduce((sum, bytes) => sum + bytes)
    expect(Math.max(...sent)).toBeLessThan(2 * MEGABYTES)
    // Estimates stay above the real size, but not by half.
    expect(syncs - small.syncs).toBeLessThanOrEqual(Math.ceil(total / (REQUEST_BYTES * 0.67)))
  })
})

describe('reading', () => {
  it('gives our sheets by key and the user’s by name, from A1, formulas apart', async () => {
    await host.apply(firstBuild(REPS))
    const all = await host.read({ keys: '*' })
    expect(all.names).toEqual(grid.sheets().map(({ name }) => name))
    expect(
      all.sheets
        .map(({ key, name, hidden, isProtected }) => ({ key, name, hidden, isProtected }))
        .sort((a, b) => (a.key! < b.key! ? -1 : 1)),
    ).toEqual([
      { key: 'history', name: HISTORY, hidden: false, isProtected: false },
      { key: 'months', name: MONTHS, hidden: false, isProtected: true },
      { key: 'rollup', name: 'Roll-up', hidden: true, isProtected: false },
    ])
    const { sheets } = await host.read({ keys: ['months', 'nothing'], names: ['sheet1', 'unknown'] })
    expect(sheets.map(({ name }) => name)).toEqual(['Sheet1', MONTHS])
    expect(sheets[0]).toMatchObject({ key: undefined, values: [['mine', 3]], formulas: [[null, null]] })
    expect(sheets[1].formulas[3][2]).toMatch(/^=ROUND/)
    expect(sheets[1].values[3].slice(0, 2)).toEqual(['r0', 'Rep 0 销售'])
    expect(sheets[1].formulas[3].slice(0, 2)).toEqual([null, null])
    expect(sheets[1].values[2]).toEqual(new Array(38).fill(null))
  })

  it('starts at A1 whatever the first used cell is, and takes text for text', async () => {
    grid.addSheet('Odd').write({ row: 2, column: 1, rows: 1, columns: 2 }, [[{ value: '=no formula' }, { formula: '="=text"' }]])
    const [odd, empty] = (await host.read({ keys: [], names: ['Odd', (grid.addSheet('Empty'), 'Empty')] })).sheets
    expect(odd.values).toEqual([
      [null, null, null],
      [null, null, null],
      [null, '=no formula', ''],
    ])
    expect(odd.formulas[2]).toEqual([null, null, '="=text"'])
    expect(empty).toMatchObject({ values: [], formulas: [] })
  })

  it('asks no more often for more sheets, and more often for more cells', async () => {
    await host.apply(firstBuild(REPS))
    const asked = async (request: Parameters<WorkbookPort['read']>[0]) => {
      const before = counts.syncs
      await host.read(request)
      return counts.syncs - before
    }
    expect(await asked({ keys: ['months'] })).toBe(4)
    expect(await asked({ keys: '*', names: ['Sheet1'] })).toBe(4)
    const big = grid.addSheet('Big')
    big.write(
      { row: 0, column: 0, rows: 50_000, columns: 2 },
      Array.from({ length: 50_000 }, (_, at) => [{ value: at }, { value: `${at}` }]),
    )
    // 30,000 cells, then twice 60,000 at most, after three requests that find the sheet.
    expect(await asked({ keys: [], names: ['Big'] })).toBe(6)
    const { sheets } = await host.read({ keys: [], names: ['Big'] })
    expect(sheets[0].values).toHaveLength(50_000)
    expect(sheets[0].values[49_999]).toEqual([49_999, '49999'])
    const parts: number[] = []
    await host.read({ keys: [], names: ['Big'] }, { progress: (done, total) => parts.push(done / total) })
    expect(parts).toHaveLength(3)
    expect(parts).toEqual([...parts].sort((a, b) => a - b))
    expect(parts.at(-1)).toBe(1)
    const signal = { aborted: false }
    const stopped = host.read({ keys: [], names: ['Big'] }, { signal, progress: () => (signal.aborted = true) })
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('gives both of two sheets with the same marker, and the first is ours', async () => {
    await host.apply(firstBuild(REPS))
    grid.addSheet('Copy').write({ row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: 'sales-targets/1/months' }]])
    expect((await host.read({ keys: ['months'] })).sheets.map(({ key, name }) => [key, name])).toEqual([
      ['months', MONTHS],
      ['months', 'Copy'],
    ])
    await host.apply(patchOf([{ op: 'unprotect', sheet: 'months' }]))
    expect(sheet(MONTHS).protection()).toBeNull()
  })
})
