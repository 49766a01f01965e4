// A rebuild that adds one rep and closes another leaves what people pointed at the plan right, in every host.

import { beforeEach, describe, expect, it } from 'vitest'
import type { MemoryGrid } from '../../preview/grid/memory-grid'
import { buildPlan } from '../../shared/commands'
import { sumOf } from '../../shared/setting/amounts'
import { cellAddress } from '../../shared/workbook/address'
import type { Rect } from '../../shared/workbook/cell'
import { COLORS } from '../../shared/workbook/palette'
import type { WorkbookPort } from '../../shared/workbook/port'
import { holds } from '../../xlsx/content/sheet-content'
import { company, companySettings } from '../support/company'
import { cellOnSheet as cellAt, gridHosts, placeOnSheet as place, sheetNamed as sheetOf } from '../support/grid-hosts'

for (const host of gridHosts) {
  describe(`a rebuild in ${host.name}`, () => {
    let port: WorkbookPort
    let grid: MemoryGrid
    const build = (source = company({ reps: 24 })) =>
      buildPlan(port, source, companySettings(), { now: '2014-01-06T09:00:00Z', declaredBy: 'Test' })
    const second = () => company({ reps: 24, ends: { r9: '2013-11-30' }, extra: ['new,Newcomer,rep,t0,,'] })

    beforeEach(async () => {
      const opened = await host.open()
      port = opened.port
      grid = opened.grid
      await build()
    })

    it('keeps references, comments, an added column, overrides and the order of rows', async () => {
      const [cascade, monthly, mine] = [sheetOf(grid, 'Cascade'), sheetOf(grid, 'Monthly'), sheetOf(grid, 'Mine')]
      cascade.unprotect()
      const column = place(cascade, 'n:r5', 'override').column
      cascade.insertColumns(column, 1)
      const before = place(cascade, 'n:r5', 'target')
      cascade.write({ row: before.row, column, rows: 1, columns: 1 }, [[{ value: 'my note' }]])
      cascade.setNote(before.row, before.column, 'agreed in the car park')
      const override = place(cascade, 'n:r5', 'override')
      cascade.write({ ...override, rows: 1, columns: 2 }, [[{ value: 400_000 }, { value: 'key account left' }]])
      const march = place(monthly, 'n:r17', 'm3')
      const used = monthly.usedRect()!
      mine.write({ row: 0, column: 0, rows: 3, columns: 1 }, [
        [{ formula: `=Cascade!${cellAddress(before.row, before.column)}` }],
        [{ formula: `=Monthly!${cellAddress(march.row, march.column)}` }],
        [
          {
            formula: `=SUMIFS(Monthly!${cellAddress(4, march.column, true)}:${cellAddress(used.rows - 1, march.column, true)},Monthly!${cellAddress(4, 2, true)}:${cellAddress(used.rows - 1, 2, true)},"rep")`,
          },
        ],
      ])
      mine.addChart({
        id: 'own',
        kind: 'column',
        title: 'Mine',
        numberFormat: '0',
        anchor: { row: 5, column: 0, width: 300, height: 200 },
        categories: { sheet: monthly.id, rect: { row: march.row, column: 1, rows: 1, columns: 1 } },
        series: [{ name: 's', color: '#000000', sheet: monthly.id, rect: { row: march.row, column: march.column, rows: 1, columns: 1 } }],
      })

      const result = await build(second())

      const [at, new3] = [place(cascade, 'n:r5', 'target'), place(monthly, 'n:r17', 'm3')]
      expect(mine.read({ row: 0, column: 0, rows: 3, columns: 1 }).map(([cell]) => cell.formula)).toEqual([
        `=Cascade!${cellAddress(at.row, at.column)}`,
        `=Monthly!${cellAddress(new3.row, new3.column)}`,
        expect.stringContaining(cellAddress(monthly.usedRect()!.rows - 1, new3.column, true)),
      ])
      expect(mine.charts()[0].series[0].rect).toMatchObject(new3)
      expect(cascade.note(at.row, at.column)).toBe('agreed in the car park')
      expect(cellAt(cascade, { row: at.row, column }).value).toBe('my note')
      expect(cellAt(cascade, place(cascade, 'n:r5', 'override')).value).toBe(400_000)
      expect(cellAt(cascade, place(cascade, 'n:r5', 'reason')).value).toBe('key account left')
      expect(result.kept).toMatchObject([{ kind: 'override', value: 400_000 }])
      expect(result.plan.nodes.find(({ key }) => key === 'r5')?.target).toBe(400_000)
      expect(result.plan.nodes.find(({ key }) => key === 'r9')).toMatchObject({ target: 0, isClosed: true })
      expect(result.plan.nodes.find(({ key }) => key === 'new')?.target).toBeGreaterThan(0)
      expect(result.size.rowsInserted).toBeGreaterThanOrEqual(3)
      expect(result.plan.checks.every(({ gap }) => gap === 0)).toBe(true)
      expect(place(cascade, 'n:new', 'name').row).toBeGreaterThan(place(cascade, 'n:t0', 'name').row)
      expect(place(cascade, 'n:new', 'name').row).toBeLessThan(place(cascade, 'n:t1', 'name').row)
    })

    it('writes nothing but the log when nothing has changed', async () => {
      const cells = (name: string) => JSON.stringify(sheetOf(grid, name).read(sheetOf(grid, name).usedRect()!))
      const names = ['Cascade', 'Monthly', 'Months', 'Check', 'Team', 'Sales history', 'Settings', 'Workings']
      const before = names.map(cells)
      const result = await build()
      expect(names.map(cells)).toEqual(before)
      expect(result.kept).toEqual([])
      expect(result.size.rowsInserted).toBe(0)
    })

    it('takes a target that was typed over as an override, and sets other edits back with a line in the Log', async () => {
      const [cascade, log] = [sheetOf(grid, 'Cascade'), sheetOf(grid, 'Log')]
      cascade.unprotect()
      cascade.write({ ...place(cascade, 'n:r3', 'target'), rows: 1, columns: 1 }, [[{ value: 555_000 }]])
      cascade.write({ ...place(cascade, 'n:r4', 'share'), rows: 1, columns: 1 }, [[{ value: 0.5 }]])
      const result = await build()
      expect(result.kept.map(({ kind }) => kind).sort()).toEqual(['setBack', 'typedOver'])
      expect(result.plan.nodes.find(({ key }) => key === 'r3')?.target).toBe(555_000)
      expect(cellAt(cascade, place(cascade, 'n:r3', 'override')).value).toBe(555_000)
      expect(cellAt(cascade, place(cascade, 'n:r3', 'target')).formula).toMatch(/^=IF\(ISNUMBER/)
      expect(cellAt(cascade, place(cascade, 'n:r4', 'share')).formula).not.toBeNull()
      const lines = log.read(log.usedRect()!).slice(4)
      expect(lines).toHaveLength(4)
    })

    it('takes a month that was typed over as a held one, keeps it with its reason, and the others of the year take the difference', async () => {
      const monthly = sheetOf(grid, 'Monthly')
      const type = (row: string, column: string, value: string | number): void =>
        monthly.write({ ...place(monthly, row, column), rows: 1, columns: 1 }, [[{ value }]])
      monthly.unprotect()
      type('n:r3', 'm5', 50_000)
      type('n:t0', 'm5', 1)
      const own = { row: 6, column: monthly.usedRect()!.columns, rows: 1, columns: 1 }
      monthly.write(own, [[{ value: 'mine' }]])
      const first = await build()
      // The columns that came stand behind a person's own, and look and work as on a new sheet.
      expect(cellAt(monthly, own).value).toBe('mine')
      const reason = place(monthly, 'n:r3', 'heldWhy5').column
      for (const column of [place(monthly, 'n:r3', 'held5').column, reason]) {
        const covers = ({ rect }: { rect: Rect }) => holds(rect, 7, column)
        expect([column > own.column, monthly.columnWidth(column)! > 90, monthly.styleAt(3, column).fill?.toUpperCase()]).toEqual([
          true,
          true,
          COLORS.header,
        ])
        expect([monthly.marks().filter(covers).length, monthly.validations().filter(covers).length]).toEqual([3, column === reason ? 0 : 1])
      }
      expect(first.kept.map(({ kind }) => kind).sort()).toEqual(['setBack', 'typedMonth'])
      const row = { held: place(monthly, 'n:r3', 'held5'), month: place(monthly, 'n:r3', 'm5') }
      expect(cellAt(monthly, row.held).value).toBe(50_000)
      expect(cellAt(monthly, row.month).formula).toMatch(/^=IF\(ISNUMBER/)
      expect(cellAt(monthly, place(monthly, 'n:r3', 'heldWhy5')).value).toBe('typed over the month')
      monthly.unprotect()
      type('n:r3', 'heldReason', 'trade fair')
      type('n:r4', 'held1', 0)
      const again = await build(second())
      expect(again.kept.map(({ kind }) => kind)).toEqual(['heldMonth', 'heldMonth'])
      const [r3, r4] = ['r3', 'r4'].map((key) => again.plan.nodes.find((node) => node.key === key)!)
      expect([r3.months[4], r3.heldMonths?.reason, r4.months[0]]).toEqual([50_000, 'trade fair', 0])
      expect([sumOf(r3.months), sumOf(r4.months)]).toEqual([r3.target, r4.target])
      expect(again.plan.checks.filter(({ gap }) => gap !== 0).map(({ id }) => id)).toEqual(['heldReasons'])
      monthly.unprotect()
      type('n:r4', 'held2', 'much')
      await expect(build()).rejects.toMatchObject({ problems: [{ code: 'heldText', place: { column: 'Feb 2014 held (USD)' } }] })
      type('n:r4', 'held2', 90_000_000)
      await expect(build()).rejects.toMatchObject({ problems: [{ code: 'heldAbove', place: { column: 'Jan 2014 held (USD)' } }] })
    })
  })
}
