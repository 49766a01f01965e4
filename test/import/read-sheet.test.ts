// Sheets of the user's and our own input sheets as tables.

import { describe, expect, it } from 'vitest'

import { readTeam, tableOfSheet } from '../../shared/import'
import { columnLetters } from '../../shared/import/place'
import type { Scalar } from '../../shared/workbook/cell'
import type { SheetSnapshot } from '../../shared/workbook/port'
import { markerOf } from '../../shared/workbook/marker'

const sheet = (values: Scalar[][], key?: string): SheetSnapshot => ({
  key,
  name: 'Tabelle1',
  hidden: false,
  isProtected: false,
  values,
  formulas: values.map((row) => row.map(() => null)),
})

describe("a user's sheet", () => {
  it('takes its first row with content as headers, wherever it stands', () => {
    const table = tableOfSheet(sheet([[null], [], [null, 'id', '', 'name'], [null, 7, 'note', 'Ann'], ['', ' '], ['stray', 8]]))
    expect(table).toEqual({
      source: { sheet: 'Tabelle1' },
      headers: ['id', 'name'],
      headerRow: 3,
      columns: [1, 3],
      rows: [
        [7, 'Ann'],
        [8, null],
      ],
      rowNumbers: [4, 6],
    })
  })

  it('is a table without headers when it is empty, which readTeam reports', () => {
    expect(readTeam(tableOfSheet(sheet([]))).problems.map(({ code, place }) => [code, place.sheet])).toEqual([
      ['headerRowMissing', 'Tabelle1'],
    ])
  })
})

describe('our input sheet', () => {
  const keys = [markerOf('team'), 'id', '', 'name', 'level', 'parent']
  const titles = ['#header', 'Nummer', 'name', 'Wer', 'level', 'parent']
  const company = ['', 'C', 'x', 'Company', 'company', null]
  const rep = ['', 'R', 'y', 'Rep', 'rep', 'C']

  it('knows columns by their hidden key whatever their header says, and leaves a column of the user alone', () => {
    const { rows, problems } = readTeam(tableOfSheet(sheet([keys, ['', 'Team'], titles, company, [], rep, ['#end'], ['', 'foot']], 'team')))
    expect(problems).toEqual([])
    expect(rows.map(({ id, name, parent, place }) => [id, name, parent, place.row])).toEqual([
      ['C', 'Company', null, 4],
      ['R', 'Rep', 'C', 6],
    ])
    expect(rows[0].cells?.id).toEqual({ header: 'Nummer', letters: 'B' })
  })

  it('has the unit of its workbook, not of a header that a person renamed', () => {
    const capped = [
      [...keys, 'cap'],
      [...titles, '上限（万元）'],
      [...company, 5],
    ]
    const table = tableOfSheet(sheet(capped, 'team'))
    expect([readTeam(table).rows[0].cap, readTeam(table, { money: 10_000 }).rows[0].cap]).toEqual([5, 50_000])
  })

  it('reads to the end of the used cells without an end mark', () => {
    expect(tableOfSheet(sheet([keys, titles, company, rep], 'team')).rowNumbers).toEqual([3, 4])
  })

  it('reads rows typed on and below the hidden end mark', () => {
    const typed = ['#end', 'S', '', 'New', 'rep', 'C']
    const table = tableOfSheet(sheet([keys, titles, company, typed, rep, [], ['', 'foot']], 'team'))
    expect(table.rowNumbers).toEqual([3, 4, 5])
  })

  it('finds a column whose hidden key was lost by its header', () => {
    const lost = [...keys.slice(0, 5), '']
    expect(readTeam(tableOfSheet(sheet([lost, titles, company, rep], 'team'))).problems).toEqual([])
  })

  it('is without headers when the hidden header mark is gone', () => {
    expect(tableOfSheet(sheet([keys, ['', 'id']], 'team')).headers).toEqual([])
  })
})

it('names columns as spreadsheets do', () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'XFD'])
})
