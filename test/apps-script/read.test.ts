import { expect, test } from 'vitest'
import { hostError } from '../../apps-script/sidebar/host-error'
import { MemoryGrid } from '../../preview/grid/memory-grid'
import { markerOf } from '../../shared/workbook/marker'
import { sheets } from '../support/sheets-code'

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns })

function plan(): MemoryGrid {
  const grid = new MemoryGrid({ host: 'sheets', sheets: ['Mine', 'Plan', 'Secret'] })
  const sheet = grid.sheetByName('Plan')!
  sheet.write(at(0, 0, 2, 3), [
    [{ value: markerOf('cascade') }, { value: 'x' }, { value: null }],
    [{ value: true }, { formula: '=A1' }, { value: 1.5 }],
  ])
  sheet.protect({ warningOnly: true, unlocked: [], allow: [] })
  grid.sheetByName('Secret')!.write(at(0, 0), [[{ value: markerOf('written') }]])
  grid.sheetByName('Secret')!.visibility = 'hidden'
  return grid
}

test('a snapshot holds the sheets that were asked for, with formulas, null for empty cells', async () => {
  const { port } = await sheets({ grid: plan() })
  expect(await port.read({ keys: ['cascade'] })).toEqual({
    isReadOnly: false,
    names: ['Mine', 'Plan', 'Secret'],
    sheets: [
      {
        key: 'cascade',
        name: 'Plan',
        hidden: false,
        isProtected: true,
        isFiltered: false,
        locks: [],
        values: [
          [markerOf('cascade'), 'x', null],
          [true, '', 1.5],
        ],
        formulas: [
          [null, null, null],
          [null, '=A1', null],
        ],
      },
    ],
  })
})

test("all of ours, and one of the user's that is empty", async () => {
  const { port } = await sheets({ grid: plan() })
  const { sheets: read } = await port.read({ keys: '*', names: ['Mine'] })
  expect(read.map(({ key, name, hidden }) => ({ key, name, hidden }))).toEqual([
    { key: undefined, name: 'Mine', hidden: false },
    { key: 'cascade', name: 'Plan', hidden: false },
    { key: 'written', name: 'Secret', hidden: true },
  ])
  expect(read[0].values).toEqual([])
})

const ZONES = ['Etc/UTC', 'Asia/Shanghai', 'America/New_York', 'Europe/London', 'Asia/Kolkata', 'Pacific/Kiritimati', 'America/St_Johns']

test.each(ZONES)('dates come as the day numbers that the cells show in %s', async (timeZone) => {
  const serials = [1, 40000, 41640, 45000.5, 45382.25, 45599.75, 46000 + 1 / 86400]
  const grid = new MemoryGrid({ host: 'sheets', sheets: ['Mine'] })
  const sheet = grid.sheetByName('Mine')!
  sheet.write(
    at(0, 0, serials.length),
    serials.map((value) => [{ value }]),
  )
  sheet.setStyle(at(0, 0, serials.length), { numberFormat: 'yyyy-mm-dd hh:mm' })
  const { port } = await sheets({ grid, timeZone })
  const { values } = (await port.read({ keys: [], names: ['Mine'] })).sheets[0]
  expect(values.map(([value]) => value)).toEqual(serials.map((serial) => expect.closeTo(serial, 9)))
})

test('whole days come as whole numbers, over every change of the clocks of a year', async () => {
  const serials = Array.from({ length: 366 }, (_, day) => 45292 + day)
  const grid = new MemoryGrid({ host: 'sheets', sheets: ['Mine'] })
  const sheet = grid.sheetByName('Mine')!
  sheet.write(
    at(0, 0, serials.length),
    serials.map((value) => [{ value }]),
  )
  sheet.setStyle(at(0, 0, serials.length), { numberFormat: 'd/m/yyyy' })
  const { port } = await sheets({ grid, timeZone: 'America/New_York' })
  const { values } = (await port.read({ keys: [], names: ['Mine'] })).sheets[0]
  expect(values.map(([value]) => value)).toEqual(serials)
})

test('a sheet that is too large for one answer is read on', async () => {
  const rows = 40_000
  const grid = new MemoryGrid({ host: 'sheets', sheets: ['Mine'] })
  const sheet = grid.sheetByName('Mine')!
  sheet.insertRows(1000, rows - 1000)
  sheet.write(
    at(0, 0, rows, 5),
    Array.from({ length: rows }, (_, row) => Array.from({ length: 5 }, (_, column) => ({ value: row * 5 + column }))),
  )
  sheet.write(at(rows - 1, 4), [[{ formula: '=A1' }]])
  const { port, code } = await sheets({ grid })
  const read = (await port.read({ keys: [], names: ['Mine'] })).sheets[0]
  expect(read.values).toHaveLength(rows)
  expect(read.values.flat().slice(0, -1)).toEqual(Array.from({ length: rows * 5 - 1 }, (_, index) => index))
  expect(read.formulas[rows - 1]).toEqual([null, null, null, null, '=A1'])
  expect(read.formulas[rows - 2]).toEqual([null, null, null, null, null])
  expect(code.counts.byMethod['Range.getValues']).toBe(2)
  const parts: number[] = []
  const signal = { aborted: false }
  const stopped = port.read(
    { keys: [], names: ['Mine'] },
    {
      signal,
      progress: (done, total) => {
        parts.push(done / total)
        signal.aborted = done === total
      },
    },
  )
  await expect(stopped).rejects.toMatchObject({ code: 'cancelled' })
  expect(parts).toEqual([0.75, 1])
})

test('a sheet that is gone between two answers', async () => {
  const { code } = await sheets({ userLocale: 'zh_CN' })
  const error = await code.call('readRows', 'Gone', 0, 5).then(() => undefined, hostError)
  expect(error).toMatchObject({ code: 'sheetMissing', detail: '缺少工作表“Gone”。' })
})
