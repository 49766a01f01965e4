import { describe, expect, it } from 'vitest'
import { MemoryGrid } from '../../preview/grid/memory-grid'
import { describeGrid } from './conformance'

describeGrid('in memory', () => new MemoryGrid())

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns })

describe('the grid in memory', () => {
  it('gives a formula no value until an engine sets one', () => {
    const grid = new MemoryGrid()
    const [sheet] = grid.sheets()
    sheet.write(at(0, 0), [[{ formula: '=1+1' }]])
    expect(sheet.read(at(0, 0))).toEqual([[{ formula: '=1+1', value: null }]])
    sheet.setResult(0, 0, 2)
    expect(sheet.read(at(0, 0))).toEqual([[{ formula: '=1+1', value: 2 }]])
    sheet.write(at(0, 1), [[{ value: 5 }]])
    sheet.setResult(0, 1, 9)
    expect(sheet.read(at(0, 1))).toEqual([[{ formula: null, value: 5 }]])
  })
  it('asks its engine once after changes, and on protected sheets too', async () => {
    let runs = 0
    const grid = new MemoryGrid({
      calculate: ({ sheets }) => {
        runs++
        const [sheet] = sheets.call(grid)
        const { value } = sheet.read(at(0, 0))[0][0]
        sheet.setResult(0, 1, Number(value) * 2)
      },
    })
    const [sheet] = grid.sheets()
    sheet.write(at(0, 0, 1, 2), [[{ value: 4 }, { formula: '=A1*2' }]])
    sheet.protect({ warningOnly: false, unlocked: [], allow: [] })
    runs = 0
    expect(sheet.read(at(0, 1))[0][0].value).toBe(8)
    await grid.settled()
    expect(runs).toBe(1)
  })
  it("has Google's size where asked, growing with inserts; a write beyond is refused", () => {
    const [sheet] = new MemoryGrid({ host: 'sheets' }).sheets()
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1000, 26])
    expect(() => sheet.write(at(1000, 0), [[{ value: 1 }]])).toThrow(expect.objectContaining({ code: 'InvalidArgument' }))
    sheet.insertRows(0, 10)
    sheet.deleteColumns(0, 1)
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1010, 25])
    sheet.write(at(1000, 0), [[{ value: 1 }]])
    expect(sheet.usedRect()).toEqual(at(0, 0, 1001, 1))
  })
  it('refuses to push content off an Excel sheet', () => {
    const [sheet] = new MemoryGrid().sheets()
    sheet.write(at(1_048_575, 0), [[{ value: 1 }]])
    expect(() => sheet.insertRows(0, 1)).toThrow(expect.objectContaining({ code: 'InvalidArgument' }))
  })
  it('refuses cells of another shape than their range', () => {
    const [sheet] = new MemoryGrid().sheets()
    expect(() => sheet.write(at(0, 0, 2, 1), [[{ value: 1 }]])).toThrow(expect.objectContaining({ code: 'InvalidArgument' }))
  })
})
