import { describe, expect, test } from 'vitest'
import { hostError } from '../../apps-script/sidebar/host-error'
import { packed } from '../../apps-script/sidebar/packed'
import { prepare } from '../../apps-script/sidebar/prepare'
import { MemoryGrid } from '../../preview/grid/memory-grid'
import type { Operation, Patch } from '../../shared/workbook/patch'
import { HostError, type WorkbookPort } from '../../shared/workbook/port'
import { rebuildPatch, samplePatch } from '../support/sample-patch'
import { pictureOf, sheets } from '../support/sheets-code'

const onlySheets = (patch: Patch, keys: string[]): Patch => {
  const of = (operation: Operation): boolean => !('sheet' in operation) || keys.includes(operation.sheet)
  return { ...patch, operations: patch.operations.filter(of), undo: patch.undo.filter(of) }
}

/** Four of the ten sheets have every kind of operation. */
const FIRST: Patch = onlySheets(samplePatch(3), ['settings', 'cascade', 'monthly', 'check'])

async function emptyBook(): Promise<MemoryGrid> {
  const grid = new MemoryGrid({ host: 'sheets', sheets: ['Mine', 'Also mine'] })
  grid.sheetByName('Mine')!.write({ row: 0, column: 0, rows: 1, columns: 2 }, [[{ value: 'a' }, { formula: '=A1' }]])
  return grid
}

async function builtBook(): Promise<MemoryGrid> {
  const grid = await emptyBook()
  const { port } = await sheets({ grid })
  await port.apply(samplePatch(20))
  grid.sheetByName('Mine')!.write({ row: 1, column: 0, rows: 1, columns: 1 }, [[{ formula: "=SUM('The cascade'!D3:D22)" }]])
  return grid
}

const CASES: [string, () => Promise<MemoryGrid>, Patch][] = [
  ['a first build', emptyBook, FIRST],
  ['a rebuild with inserts', builtBook, rebuildPatch()],
]

/** Runs the patch with a fault, tells the error. */
const failed = (port: WorkbookPort, patch: Patch): Promise<unknown> =>
  port.apply(patch).then(
    () => undefined,
    (reason: unknown) => reason,
  )

describe.each(CASES)('%s', (_name, book, patch) => {
  async function callsNeeded(callBytes?: number): Promise<number> {
    let calls = 0
    const { port } = await sheets({ grid: await book(), callBytes, onCall: () => void calls++ })
    await port.apply(patch)
    return calls
  }

  test('one call fails, whichever: the workbook is as it was', async () => {
    const total = await callsNeeded()
    expect(total).toBeGreaterThan(20)
    // It is as it was after each fault, so one is enough.
    const grid = await book()
    const before = pictureOf(grid)
    for (let fault = 0; fault < total; fault++) {
      const { port } = await sheets({
        grid,
        onCall: (_class, _method, index) => {
          if (index === fault) throw new Error('Service Spreadsheets timed out while accessing document')
        },
      })
      const error = await failed(port, patch)
      expect(error, `call ${fault}`).toBeInstanceOf(HostError)
      expect(pictureOf(grid), `call ${fault}`).toEqual(before)
    }
  })

  test('the script is cut off at any call: the next opening brings the workbook back', async () => {
    const total = await callsNeeded()
    // It is as it was after each fault, so one is enough.
    const grid = await book()
    const before = pictureOf(grid)
    for (let fault = 0; fault < total; fault++) {
      let dead = true
      const { port } = await sheets({
        grid,
        onCall: (_class, _method, index) => {
          if (dead && index >= fault) throw new Error('Exceeded maximum execution time')
        },
      })
      expect(await failed(port, patch), `call ${fault}`).toBeInstanceOf(HostError)
      dead = false
      await port.recover()
      // Which tab was in front is not written down.
      expect({ ...pictureOf(grid), active: before.active }, `call ${fault}`).toEqual(before)
      expect(await port.recover()).toBe(false)
    }
  })

  test('in several pieces, cut off between or within: taken back as well', async () => {
    const callBytes = 6_000
    const total = await callsNeeded(callBytes)
    // It is as it was after each fault, so one is enough.
    const grid = await book()
    const before = pictureOf(grid)
    for (let fault = 3; fault < total; fault += 7) {
      const { port } = await sheets({
        grid,
        callBytes,
        onCall: (_class, _method, index) => {
          if (index === fault) throw new Error('no answer')
        },
      })
      expect(await failed(port, patch), `call ${fault}`).toBeInstanceOf(HostError)
      expect(pictureOf(grid), `call ${fault}`).toEqual(before)
    }
  })

  test('in several pieces and in one the result is the same', async () => {
    const [whole, cut] = [await book(), await book()]
    await (await sheets({ grid: whole })).port.apply(patch)
    const { port, code } = await sheets({ grid: cut, callBytes: 6_000 })
    await port.apply(patch)
    expect(pictureOf(cut)).toEqual(pictureOf(whole))
    expect(code.counts.byMethod['Spreadsheet.insertSheet']).toBe(1 + patch.operations.filter(({ op }) => op === 'addSheet').length)
  })
})

test('cancelled between two pieces: taken back, and told as such', async () => {
  const grid = await emptyBook()
  const before = pictureOf(grid)
  const { port } = await sheets({ grid, callBytes: 2_000 })
  const signal = { aborted: false }
  const seen: number[] = []
  const error = await port
    .apply(FIRST, {
      signal,
      progress: (done, of) => {
        seen.push(of)
        signal.aborted = done === 3
      },
    })
    .catch((reason: unknown) => reason)
  expect(error).toMatchObject({ code: 'cancelled' })
  expect(seen.length).toBe(4)
  expect(pictureOf(grid)).toEqual(before)
})

test('somebody else holds the lock', async () => {
  const { port, grid } = await sheets({ lockedByOther: () => true, userLocale: 'zh_CN' })
  const before = pictureOf(grid)
  await expect(port.apply(FIRST)).rejects.toMatchObject({ code: 'busy', detail: '其他人正在写入此电子表格，请稍后重试。' })
  expect(pictureOf(grid)).toEqual(before)
})

test('a change that another window has under way is not overwritten, and its next piece is refused once it was taken back', async () => {
  const grid = await emptyBook()
  const before = pictureOf(grid)
  const { code } = await sheets({ grid })
  const { steps, undo, temporaryNames } = prepare(FIRST)
  const piece = (first: boolean, from: number, to?: number) =>
    code.call('applyPatch', {
      startedAt: 'ours',
      first,
      last: !first,
      temporaryNames,
      packed: packed({ steps: steps.slice(from, to), undo: first ? undo : [] }),
    })
  await piece(true, 0, 30)
  const other = await sheets({ grid })
  await expect(other.port.apply(rebuildPatch())).rejects.toMatchObject({ code: 'busy' })
  expect(await other.code.call('recoverWorkbook', "somebody else's")).toBe(false)
  expect(await other.port.recover()).toBe(true)
  const refused = await piece(false, 30).then(() => undefined, hostError)
  expect(refused).toMatchObject({ code: 'busy', detail: 'Another window took this change back before it had ended.' })
  expect({ ...pictureOf(grid), active: before.active }).toEqual(before)
})

test('when the way back fails too, the journal stays and the next opening goes it again', async () => {
  const grid = await builtBook()
  const before = pictureOf(grid)
  let deletions = 0
  const { port } = await sheets({
    grid,
    onCall: (_class, method) => {
      if (method === 'setUnprotectedRanges') throw new Error('first')
      if (method === 'deleteRows' && deletions++ === 0) throw new Error('second')
    },
  })
  await expect(port.apply(rebuildPatch())).rejects.toMatchObject({
    code: 'unknown',
    detail: expect.stringMatching(/first.*second/) as string,
  })
  expect(grid.sheetByName('_sales_targets_journal')).toBeDefined()
  const calm = await sheets({ grid })
  expect(await calm.port.recover()).toBe(true)
  expect({ ...pictureOf(grid), active: before.active }).toEqual(before)
})
