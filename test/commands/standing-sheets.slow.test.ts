// What people do to the sheets of a plan: rename, move, hide, copy, delete them, and destroy their hidden keys. In every host.

import { beforeEach, describe, expect, it } from 'vitest'
import type { GridSheet } from '../../preview/grid/grid'
import type { MemoryGrid } from '../../preview/grid/memory-grid'
import { buildPlan, openWorkbook, previewPlan } from '../../shared/commands'
import type { Problem } from '../../shared/import'
import { RefusedError } from '../../shared/import'
import type { WorkbookPort } from '../../shared/workbook/port'
import { company, companySettings } from '../support/company'
import { cellOnSheet, gridHosts, placeOnSheet, sheetNamed, typeInto } from '../support/grid-hosts'
import { pictureOf } from '../support/sheets-code'

const OPTIONS = { now: '2014-01-06T09:00:00Z', declaredBy: 'Test' }
const NEWCOMER = 'new,Newcomer,rep,t0,,'

let port: WorkbookPort
let grid: MemoryGrid
const build = (...extra: string[]) => buildPlan(port, company({ reps: 12, extra }), companySettings(), OPTIONS)
const sheet = (name: string): GridSheet => sheetNamed(grid, name)

/** As "Duplicate" of the sheet's tab does: everything but what others point to. */
function duplicate(name: string, copy: string, position: number): void {
  const original = sheet(name)
  const used = original.usedRect()!
  const added = grid.addSheet(copy, position)
  if (added.rowCount < used.rows) added.insertRows(0, used.rows - added.rowCount)
  if (added.columnCount < used.columns) added.insertColumns(0, used.columns - added.columnCount)
  added.write(
    used,
    original.read(used).map((line) => line.map(({ formula, value }) => (formula === null ? { value } : { formula }))),
  )
}

/** The problems of a refused build, after which the workbook is as it was. */
async function refused(): Promise<Problem[]> {
  const before = pictureOf(grid)
  const error = await build(NEWCOMER).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(RefusedError)
  expect(pictureOf(grid)).toEqual(before)
  return (error as RefusedError).problems
}

const formulasOf = (of: GridSheet) => of.read(of.usedRect()!).map((line) => line.map(({ formula }) => formula))

describe.each(gridHosts)('in $name', ({ open }) => {
  beforeEach(async () => {
    ;({ port, grid } = await open())
    await build()
  })

  it('sheets that were renamed, moved or hidden are found and keep their names, in formulas too', async () => {
    sheet('Cascade').name = "Jo's 目标"
    sheet('Monthly').name = 'By month'
    sheet('Check').visibility = 'hidden'
    grid.moveSheet(sheet('By month').id, 0)
    const mine = sheet('Mine')
    mine.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[{ formula: "='Jo''s 目标'!C6" }]])
    const names = grid.sheets().map(({ name }) => name)
    const { sheets } = await build(NEWCOMER)
    expect(sheets.some(({ change }) => change === 'added')).toBe(false)
    expect(
      grid
        .sheets()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...names].sort())
    expect(placeOnSheet(sheet("Jo's 目标"), 'n:new', 'override').row).toBeGreaterThan(5)
    expect(JSON.stringify(formulasOf(sheet('By month')))).toContain("'Jo''s 目标'!")
    expect(cellOnSheet(mine, { row: 0, column: 0 }).formula).toMatch(/^='Jo''s 目标'!C\d+$/)
    expect(sheet('Check').visibility).toBe('hidden')
    expect((await previewPlan(port, { kind: 'workbook' }, companySettings())).warnings).toEqual([])
  })

  it('a copy is named with the sheet that counts, wherever it stands, until it is gone', async () => {
    duplicate('Cascade', 'Cascade (2)', 0)
    duplicate('Log', 'Log (2)', grid.sheets().length)
    const problems = await refused()
    expect(problems.map(({ code, place, params }) => [code, place.sheet, params.original])).toEqual([
      ['sheetCopied', 'Cascade (2)', 'Cascade'],
      ['sheetCopied', 'Log (2)', 'Log'],
    ])
    expect(problems.map(({ text }) => text.en)).toEqual([
      expect.stringContaining('the other sheets of the plan point to it'),
      expect.stringContaining('its name is the first one'),
    ])
    grid.deleteSheet(sheet('Cascade (2)').id)
    grid.deleteSheet(sheet('Log (2)').id)
    await build(NEWCOMER)
  })

  it('two copies that cannot be told apart are both named', async () => {
    duplicate('Log', 'Old', 0)
    sheet('Log').name = 'New'
    expect(await refused()).toMatchObject([
      { place: { sheet: 'New' }, params: { original: 'Old' }, text: { en: expect.stringContaining('cannot be told') as string } },
    ])
  })

  it('a deleted sheet is made again, and what was only in it is told', async () => {
    const cascade = sheet('Cascade')
    typeInto(cascade, placeOnSheet(cascade, 'n:r3', 'override'), 3_000_000)
    grid.deleteSheet(cascade.id)
    grid.deleteSheet(sheet('Check').id)
    const { warnings, kept } = await previewPlan(port, { kind: 'workbook' }, companySettings())
    expect(warnings.map(({ code, severity, text }) => [code, severity, text.en.split(';')[0]])).toEqual([
      [
        'sheetDeleted',
        'warning',
        'The sheet "Cascade" is not here any more. It is made again, but the overrides in it, with their reasons, are gone. Cells of yours that pointed to it show #REF! and must be pointed anew.',
      ],
      ['sheetDeleted', 'warning', 'The sheet "Check" is not here any more. It is made again'],
    ])
    // Formulas that the deletion broke are nobody's edit.
    expect(kept).toEqual([])
    await buildPlan(port, { kind: 'workbook' }, companySettings(), OPTIONS)
    for (const each of grid.sheets().filter(({ name }) => !name.startsWith('_') && !['Log', 'Mine'].includes(name))) {
      expect(JSON.stringify(formulasOf(each)), each.name).not.toContain('#REF!')
    }
    expect((await previewPlan(port, { kind: 'workbook' }, companySettings())).warnings).toEqual([])
  })

  it('deleted settings leave a plan that can be built from its own tables', async () => {
    grid.deleteSheet(sheet('Settings').id)
    const { settings, userSheets } = await openWorkbook(port)
    expect(settings).toBeUndefined()
    expect(userSheets).toEqual(expect.arrayContaining(['Team', 'Sales history']))
    const source = { kind: 'sheets', team: 'Team', history: 'Sales history' } as const
    const { warnings } = await previewPlan(port, source, companySettings(40_000_000))
    expect(warnings.map(({ text }) => text.en).join()).toContain('its settings are those that you gave now')
    const { plan } = await buildPlan(port, source, companySettings(40_000_000), OPTIONS)
    expect(plan.settings.target).toBe(40_000_000)
    expect((await openWorkbook(port)).settings).toMatchObject({ target: 40_000_000 })
  })

  it.each<[string, (cascade: GridSheet) => void]>([
    ['the first row', (cascade) => cascade.deleteRows(0, 1)],
    ['the first column', (cascade) => cascade.deleteColumns(0, 1)],
    ['the corner', (cascade) => cascade.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: null }]])],
    ['the row of the header', (cascade) => cascade.deleteRows(3, 1)],
    [
      'the keys of the columns',
      (cascade) => cascade.write({ row: 0, column: 1, rows: 1, columns: 20 }, [Array.from({ length: 20 }, () => ({ value: null }))]),
    ],
    [
      'the keys of the rows',
      (cascade) =>
        cascade.write(
          { row: 5, column: 0, rows: 4, columns: 1 },
          Array.from({ length: 4 }, () => [{ value: null }]),
        ),
    ],
    [
      'the order of names beside their keys',
      (cascade) => {
        const { row, column } = placeOnSheet(cascade, 'n:r1', 'name')
        const other = placeOnSheet(cascade, 'n:r3', 'name').row
        const [a, b] = [cellOnSheet(cascade, { row, column }), cellOnSheet(cascade, { row: other, column })]
        cascade.write({ row, column, rows: 1, columns: 1 }, [[{ value: b.value }]])
        cascade.write({ row: other, column, rows: 1, columns: 1 }, [[{ value: a.value }]])
      },
    ],
  ])('a sheet that lost %s is named, and nothing is written', async (_, destroy) => {
    const cascade = sheet('Cascade')
    cascade.unprotect()
    destroy(cascade)
    expect(await refused()).toMatchObject([
      { code: 'sheetDamaged', place: { sheet: 'Cascade' }, text: { en: expect.stringContaining('has lost') as string } },
    ])
  })
})
