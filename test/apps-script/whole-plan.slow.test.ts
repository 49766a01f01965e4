// A plan with further tables, product lines, over-assignment and agreement stands in Google Sheets as it stands in a file.

import { describe, expect, test } from 'vitest'
import type { Grid } from '../../preview/grid/grid'
import type { MemoryGrid } from '../../preview/grid/memory-grid'
import { buildPlan } from '../../shared/commands'
import type { PlanSource } from '../../shared/commands/contracts'
import { say } from '../../shared/i18n/messages'
import { ANSWERS } from '../../shared/setting/agreement/agreement-inputs'
import { cellAddress } from '../../shared/workbook/address'
import type { Scalar } from '../../shared/workbook/cell'
import type { SheetSnapshot, WorkbookPort } from '../../shared/workbook/port'
import { createFileHost } from '../../xlsx/file-host'
import { editFile } from '../judges/file-parts'
import { placeOnSheet, sheetNamed, typeInto } from '../support/grid-hosts'
import { sheets } from '../support/sheets-code'
import { wholePlan } from '../support/whole-plan'

const OPTIONS = { now: '2014-01-06T09:00:00Z', declaredBy: 'Test' }
const AGAIN = { kind: 'workbook', agreement: { publishFrom: 41_640 } } as const satisfies PlanSource

/** Sheets that only a host reads, and the memory of what was written, which says how a host wrote it. */
const HOSTS_OWN = ['journal', 'lists', 'record', undefined]

/** What stands in every cell of ours: its formula, or else its value. */
async function standing(port: WorkbookPort): Promise<Map<string, Scalar[][]>> {
  const { sheets: found } = await port.read({ keys: '*' })
  const cells = ({ values, formulas }: SheetSnapshot): Scalar[][] =>
    trimmed(values.map((line, row) => line.map((value, column) => formulas[row]?.[column] ?? value)))
  return new Map(found.filter(({ key }) => !HOSTS_OWN.includes(key)).map((sheet) => [sheet.name, cells(sheet)]))
}

/** Without what is empty at the end of rows and of the sheet. */
function trimmed(lines: Scalar[][]): Scalar[][] {
  const upToLast = <T>(list: T[], isEmpty: (item: T) => boolean): T[] => {
    let length = list.length
    while (length > 0 && isEmpty(list[length - 1])) length--
    return list.slice(0, length)
  }
  const rows = lines.map((line) =>
    upToLast(
      line.map((value) => (value === '' ? null : value)),
      (value) => value === null,
    ),
  )
  return upToLast(rows, (line) => line.length === 0)
}

/** As Google Sheets calculates: each formula has the result that stands in the file, which other judges have recalculated. */
async function calculate(grid: MemoryGrid, file: WorkbookPort): Promise<void> {
  const { sheets: found } = await file.read({ keys: '*' })
  for (const { name, values, formulas } of found) {
    const sheet = grid.sheetByName(name)
    formulas.forEach((line, row) =>
      line.forEach((formula, column) => {
        if (formula !== null) sheet?.setResult(row, column, values[row][column] ?? null)
      }),
    )
  }
}

/** What a manager and a rep type into Agreement: a counter-proposal that is accepted and signed. */
const typed = (locale: 'en-US' | 'zh-CN', money: number): Record<string, Scalar> => ({
  counter: 1_300_000 / money,
  counterReason: 'Two dealers close',
  answer: say(ANSWERS.accept, locale),
  agreedOn: 41_649,
  agreedBy: 'T. Mensa-Annan',
})

function typeInGrid(grid: Grid, name: string, cells: Record<string, Scalar>): void {
  const sheet = sheetNamed(grid, name)
  for (const [column, value] of Object.entries(cells)) typeInto(sheet, placeOnSheet(sheet, 'n:284', column), value)
}

function typeInFile(bytes: Uint8Array, { name, values }: SheetSnapshot, cells: Record<string, Scalar>): Uint8Array {
  const row = values.findIndex(([id]) => id === 'n:284')
  const edits = Object.entries(cells).map(([column, value]) => ({
    sheet: name,
    address: cellAddress(row, values[0].indexOf(column)),
    value,
  }))
  return editFile(bytes, edits)
}

describe.each(['en-US', 'zh-CN'] as const)('a whole plan in %s', (locale) => {
  test('has the cells of the file, built, and rebuilt with what was agreed and published', async () => {
    const { source, settings } = wholePlan(locale)
    const { port, grid } = await sheets()
    const file = createFileHost()
    await buildPlan(file, source, settings, OPTIONS)
    const built = await buildPlan(port, source, settings, OPTIONS)
    const wanted = await standing(file)
    const keys = ['why', 'agreement', 'lines', 'line-months', 'activities', 'collections', 'capability-targets', 'other', 'market']
    expect(built.sheets.map(({ key }) => key)).toEqual(expect.arrayContaining(keys))
    expect(await standing(port)).toEqual(wanted)
    await calculate(grid, file)

    const [agreement] = (await file.read({ keys: ['agreement'] })).sheets
    const cells = typed(locale, settings.money)
    typeInGrid(grid, agreement.name, cells)
    const edited = createFileHost(typeInFile(file.toBytes(), agreement, cells))
    await buildPlan(edited, AGAIN, settings, OPTIONS)
    const { plan } = await buildPlan(port, AGAIN, settings, OPTIONS)
    expect(plan.nodes.find(({ key }) => key === '284')?.target).toBe(1_300_000 / settings.money)
    expect(await standing(port)).toEqual(await standing(edited))
  })
})
