// What a person is shown of a build before and after: each sheet with its cells and rows, and messages with their cells.

import { describe, expect, it } from 'vitest'

import { previewPlan } from '../../shared/commands'
import type { CellPlace, KeptEdit, SheetOutcome } from '../../shared/commands/contracts'
import { cellAddress } from '../../shared/workbook/address'
import { createFileHost } from '../../xlsx/file-host'
import { addSheetByHand, editFile } from '../judges/file-parts'
import { valuesInFile } from '../judges/same-numbers'
import { company, companySettings } from '../support/company'
import { keyedSheet } from '../support/keyed-values'
import { planFile } from '../support/plan-file'

const settings = companySettings()
const first = company({ reps: 24 })
/** One rep has left, and one has joined the team above r5's. */
const second = company({ reps: 24, ends: { r9: '2013-11-30' }, extra: ['new,Newcomer,rep,t0,,'] })

const built = await planFile({ source: first, settings })
const changeOf = (sheets: readonly SheetOutcome[], key: string): string | undefined => sheets.find((sheet) => sheet.key === key)?.change
const sum = (sheets: readonly SheetOutcome[], of: 'cellsWritten' | 'rowsInserted'): number =>
  sheets.reduce((total, sheet) => total + sheet[of], 0)

describe('the sheets of a build', () => {
  it('are all new at first, hidden ones included, and leave the sheets beside them alone', async () => {
    const { sheets, size, otherSheets } = await previewPlan(createFileHost(), first, settings)
    expect(new Set(sheets.map(({ change }) => change))).toEqual(new Set(['added']))
    expect(sheets.filter(({ isHidden }) => isHidden).map(({ key }) => key)).toContain('workings')
    expect(sheets.find(({ key }) => key === 'cascade')).toMatchObject({ name: 'Cascade', isHidden: false, rowsInserted: 0 })
    expect(size.sheetsAdded).toBe(sheets.length)
    expect(sum(sheets, 'cellsWritten')).toBe(size.cellsWritten)
    expect(otherSheets).toBe(0)
  })

  it('tell what was changed and what was left alone', async () => {
    const bytes = addSheetByHand(built.bytes, 'Mine', [{ address: 'A1', value: 'notes' }])
    const same = await previewPlan(createFileHost(bytes), { kind: 'workbook' }, settings)
    expect(same.sheets.filter(({ change }) => change !== 'unchanged').map(({ key }) => key)).toEqual(['log'])
    expect(same.otherSheets).toBe(1)

    const grown = await previewPlan(createFileHost(bytes), second, settings)
    expect(['cascade', 'monthly', 'team'].map((key) => changeOf(grown.sheets, key))).toEqual(['updated', 'updated', 'updated'])
    expect(changeOf(grown.sheets, 'metrics')).toBe('unchanged')
    expect(sum(grown.sheets, 'rowsInserted')).toBe(grown.size.rowsInserted)
    expect(grown.sheets.find(({ key }) => key === 'cascade')?.rowsInserted).toBe(1)
  })
})

/** What stands in the cell of a message. */
const valueAt = async (bytes: Uint8Array, { sheet, address }: CellPlace) => {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address)!
  const column = [...letters].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return (await valuesInFile(bytes)).get(sheet)![Number(row) - 1][column]
}

describe('the cells of messages', () => {
  it('are none before there is a workbook, and those of the plan after', async () => {
    const preview = await previewPlan(createFileHost(), second, settings)
    expect(preview.plan.notes.some(({ node }) => node === 'r9')).toBe(true)
    expect(preview.places).toEqual({ nodes: {}, checks: {} })

    const { bytes, result } = await planFile({ source: second, settings })
    const { nodes, checks } = result.places
    expect(await valueAt(bytes, nodes.new)).toBe(result.plan.nodes.find(({ key }) => key === 'new')?.target)
    expect(Object.keys(checks)).toEqual(result.plan.checks.map(({ id }) => id))
    for (const place of Object.values(checks)) expect(await valueAt(bytes, place)).toBe(0)
  })

  it('follow the rows that a rebuild inserts, and the column that an override moves to', async () => {
    const cascade = keyedSheet(await valuesInFile(built.bytes), 'cascade')
    const typed = (column: string, rep: string) => ({ sheet: 'Cascade', address: cascade.address(`n:${rep}`, column) })
    const bytes = editFile(built.bytes, [
      { ...typed('target', 'r23'), value: 555_000 },
      { ...typed('override', 'r22'), value: 444_000 },
      { ...typed('reason', 'r22'), value: 'agreed' },
    ])
    const before = await previewPlan(createFileHost(bytes), second, settings)
    const placesOf = (kept: readonly KeptEdit[]) => kept.map(({ kind, address }) => [kind, address]).sort()
    expect(placesOf(before.kept)).toEqual([
      ['override', cascade.address('n:r22', 'override')],
      ['typedOver', cascade.address('n:r23', 'target')],
    ])

    const after = await planFile({ source: second, settings, before: bytes })
    const now = keyedSheet(await valuesInFile(after.bytes), 'cascade')
    expect(now.address('n:r23', 'override')).not.toBe(cascade.address('n:r23', 'override'))
    expect(placesOf(after.result.kept)).toEqual([
      ['override', now.address('n:r22', 'override')],
      ['typedOver', now.address('n:r23', 'override')],
    ])
  })
})

describe('people who are added as having left', () => {
  it('stand in Team afterwards, where the tables are those of the workbook', async () => {
    const values = await valuesInFile(built.bytes)
    const [name, rows] = [...values].find(([, cells]) => cells[0]?.[0] === 'sales-targets/1/history')!
    const address = cellAddress(4, rows[0].indexOf('owner'))
    const bytes = editFile(built.bytes, [{ sheet: name, address, value: 'gone' }])
    const asked = { kind: 'workbook', formerOwners: 'add' } as const
    const { sheets } = await previewPlan(createFileHost(bytes), asked, settings)
    expect(changeOf(sheets, 'team')).toBe('updated')
    const after = await planFile({ source: asked, settings, before: bytes })
    const again = await previewPlan(createFileHost(after.bytes), { kind: 'workbook' }, settings)
    expect(changeOf(again.sheets, 'team')).toBe('unchanged')
    expect(again.plan.nodes.some(({ name: who }) => who === 'gone')).toBe(true)
  })
})
