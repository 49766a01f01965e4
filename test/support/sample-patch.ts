// A patch of the size and shape of a first build for many reps: ten sheets, formulas, looks, marks, protection, a chart.

import type { Scalar } from '../../shared/workbook/cell'
import type { Operation, Patch } from '../../shared/workbook/patch'
import { markerOf } from '../../shared/workbook/marker'

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns })
const MONTHS = 12

interface Table {
  key: string
  name: string
  /** Number format and width of each column. */
  columns: [format: string, width: number][]
  rows: number
  cell(row: number, column: number): Scalar
  formula?(row: number, column: number): string | null
  hidden?: boolean
}

/** The operations of one table: hidden key row, header, rows, '#end'. */
function table({ key, columns, rows, cell, formula, hidden = false }: Table): Operation[] {
  const width = columns.length
  const body = Array.from({ length: rows }, (_, row) => columns.map((_, column) => cell(row, column)))
  const formulas = formula && Array.from({ length: rows }, (_, row) => columns.map((_, column) => formula(row + 2, column)))
  const keys = columns.map((_, column): Scalar => (column === 0 ? markerOf(key) : `k${column}`))
  const header = columns.map((_, column): Scalar => `Column ${column}`)
  return [
    {
      op: 'addSheet',
      sheet: key,
      temporaryName: `~${key}`,
      rows: rows + 40,
      columns: width + 1,
      hidden,
      tabColor: hidden ? undefined : '#4472c4',
    },
    ...columns.map(([numberFormat], column): Operation => ({
      op: 'format',
      sheet: key,
      rect: at(2, column, rows),
      style: { numberFormat },
    })),
    {
      op: 'write',
      sheet: key,
      row: 0,
      column: 0,
      values: [keys, header, ...body, ['#end', ...new Array<null>(width - 1).fill(null)]],
      formulas: formulas && [keys.map(() => null), header.map(() => null), ...formulas, keys.map(() => null)],
    },
    ...(hidden ? [] : looks(key, columns, rows)),
  ]
}

function looks(key: string, columns: [string, number][], rows: number): Operation[] {
  const width = columns.length
  return [
    { op: 'rowHeight', sheet: key, row: 0, count: 1, hidden: true },
    {
      op: 'format',
      sheet: key,
      rect: at(1, 0, 1, width),
      style: { bold: true, fill: '#1f3864', color: '#ffffff', wrap: true, align: 'center' },
    },
    { op: 'format', sheet: key, rect: at(2, 1, rows), style: { fill: '#fff2cc', locked: false } },
    ...columns.map(([, characters], column): Operation => ({
      op: 'columnWidth',
      sheet: key,
      column,
      count: 1,
      width: characters,
      hidden: column === 0,
    })),
    { op: 'freeze', sheet: key, rows: 2, columns: 2 },
  ]
}

const TEXT: [string, number] = ['@', 18]
const NUMBER: [string, number] = ['#,##0', 12]
const DATE: [string, number] = ['yyyy-mm-dd', 11]

/** Region rows are bold, every twentieth row of the tree. */
function cascade(reps: number): Operation[] {
  const columns: [string, number][] = [TEXT, TEXT, TEXT, ...new Array<[string, number]>(9).fill(NUMBER), ['0.0%', 9], ['0.0%', 9], TEXT]
  return [
    ...table({
      key: 'cascade',
      name: 'Cascade',
      columns,
      rows: reps,
      cell: (row, column) => (column < 3 ? `id-${row}-${column}` : column === 14 ? '' : row * column),
      formula: (row, column) =>
        column > 3 && column < 14 ? `=ROUND($D${row + 1}*SUM(${letter(column)}$2:${letter(column)}${row + 1})/team!$C$${row + 1},0)` : null,
    }),
    ...Array.from({ length: Math.ceil(reps / 20) }, (_, region): Operation => ({
      op: 'format',
      sheet: 'cascade',
      rect: at(2 + region * 20, 1, 1, 14),
      style: { bold: true, underline: '#999999' },
    })),
    { op: 'mark', sheet: 'cascade', rect: at(2, 13, reps), mark: { kind: 'bar', color: '#4472c4' } },
    { op: 'mark', sheet: 'cascade', rect: at(2, 12, reps), mark: { kind: 'formula', formula: '=M3<0', style: { color: '#c00000' } } },
    { op: 'protect', sheet: 'cascade', unlocked: [at(2, 1, reps), at(2, 14, reps)] },
  ]
}

function monthly(reps: number): Operation[] {
  const columns: [string, number][] = [TEXT, TEXT, ...new Array<[string, number]>(MONTHS + 7).fill(NUMBER)]
  return [
    ...table({
      key: 'monthly',
      name: 'Monthly',
      columns,
      rows: reps,
      cell: (row, column) => (column < 2 ? `rep-${row}` : row + column),
      formula: (row, column) =>
        column < 2
          ? null
          : `=ROUND('~cascade'!$D${row + 1}*${letter(column)}$1/$V$1,0)-ROUND('~cascade'!$D${row + 1}*${letter(column - 1)}$1/$V$1,0)`,
    }),
    { op: 'mark', sheet: 'monthly', rect: at(2, 2, reps, MONTHS), mark: { kind: 'formula', formula: '=C3<0', style: { fill: '#ffc7ce' } } },
    { op: 'protect', sheet: 'monthly', unlocked: [at(2, 1, reps)] },
    {
      op: 'chart',
      sheet: 'monthly',
      chart: {
        id: 'chart-1',
        kind: 'column',
        title: 'Target by month',
        categories: { sheet: 'monthly', rect: at(1, 2, 1, MONTHS) },
        series: [{ name: 'Target', sheet: 'monthly', rect: at(2, 2, 1, MONTHS), color: '#4472c4' }],
        numberFormat: '#,##0',
        anchor: { row: 3, column: 20, width: 480, height: 240 },
      },
    },
  ]
}

const letter = (column: number): string => String.fromCharCode(65 + column)

const NAMES = ['annual_target', 'unit', 'fiscal_year', 'fiscal_start', 'currency', 'locale', 'last_year', 'growth']

/** @param reps rows of Team, Cascade and Monthly; History has 24 months of each. */
export function samplePatch(reps: number): Patch {
  const small = (key: string, rows: number, columns: [string, number][]): Operation[] =>
    table({ key, name: key, columns, rows, cell: (row, column) => (columns[column][0] === '@' ? `t${row}-${column}` : row + column) })
  const operations: Operation[] = [
    ...small('settings', 20, [TEXT, TEXT, NUMBER, TEXT]),
    ...small('team', reps, [TEXT, TEXT, TEXT, TEXT, DATE, DATE, NUMBER, NUMBER]),
    ...small('metrics', 4, [TEXT, TEXT, NUMBER]),
    ...small('history', reps * 24, [DATE, TEXT, NUMBER, TEXT, TEXT]),
    ...small('calendar', 60, [DATE, TEXT, TEXT]),
    ...cascade(reps),
    ...monthly(reps),
    ...small('check', 25, [TEXT, TEXT, NUMBER, NUMBER, NUMBER]),
    ...small('log', 3, [NUMBER, DATE, TEXT, TEXT, TEXT, TEXT]),
    ...table({
      key: 'written',
      name: '_written',
      columns: new Array<[string, number]>(15).fill(TEXT),
      rows: reps,
      cell: (row, column) => `w${row}-${column}`,
      hidden: true,
    }),
    {
      op: 'validate',
      sheet: 'team',
      rect: at(2, 2, reps),
      validation: { kind: 'list', items: ['company', 'region', 'team', 'rep'], message: 'A level.' },
    },
    { op: 'validate', sheet: 'team', rect: at(2, 6, reps), validation: { kind: 'number', min: 0, message: 'An amount.' } },
    { op: 'validate', sheet: 'history', rect: at(2, 0, reps * 24), validation: { kind: 'date', message: 'A day.' } },
    { op: 'validate', sheet: 'settings', rect: at(2, 2, 20), validation: { kind: 'number', message: 'A number.' } },
    {
      op: 'mark',
      sheet: 'check',
      rect: at(2, 4, 25),
      mark: { kind: 'formula', formula: '=E3<>0', style: { fill: '#ffc7ce', bold: true } },
    },
    { op: 'protect', sheet: 'check', unlocked: [] },
    ...NAMES.map((name, row): Operation => ({ op: 'name', name, sheet: 'settings', rect: at(2 + row, 2) })),
    ...KEYS.map((sheet): Operation => ({ op: 'renameSheet', sheet, name: sheet === 'written' ? '_written' : `The ${sheet}` })),
    { op: 'orderSheets', sheets: KEYS.filter((key) => key !== 'written') },
    { op: 'print', sheet: 'cascade', print: { landscape: true, fitToWidth: 1, repeatRows: [1, 1] } },
    { op: 'activateSheet', sheet: 'cascade' },
  ]
  const undo: Operation[] = [
    ...NAMES.map((name): Operation => ({ op: 'deleteName', name })),
    ...KEYS.map((sheet): Operation => ({ op: 'deleteSheet', sheet })),
  ]
  return { operations, undo, touched: [] }
}

const KEYS = ['settings', 'team', 'metrics', 'history', 'calendar', 'cascade', 'monthly', 'check', 'log', 'written']

/** A rebuild on what samplePatch(20) has made: two reps more, one amount changed, all with the way back. */
export function rebuildPatch(): Patch {
  const text = (row: number): Scalar[][] => [[`new-${row}`, `New ${row}`]]
  const sheets = ['cascade', 'monthly']
  return {
    touched: sheets,
    operations: sheets.flatMap((sheet): Operation[] => [
      { op: 'unprotect', sheet },
      { op: 'insertRows', sheet, row: 5, count: 1 },
      { op: 'write', sheet, row: 5, column: 0, values: text(5) },
      { op: 'insertRows', sheet, row: 12, count: 2 },
      { op: 'format', sheet, rect: at(12, 0, 2, 3), style: { italic: true } },
      { op: 'write', sheet, row: 12, column: 0, values: [...text(12), ...text(13)] },
      { op: 'write', sheet, row: 3, column: 3, values: [[777]] },
      { op: 'write', sheet, row: 18, column: 3, values: [[778]] },
      { op: 'protect', sheet, unlocked: [at(2, 1, 22)] },
    ]),
    undo: sheets.flatMap((sheet): Operation[] => [
      {
        op: 'undoInserts',
        sheet,
        endRow: 22,
        inserts: [
          { row: 5, count: 1 },
          { row: 12, count: 2 },
        ],
      },
      { op: 'write', sheet, row: 3, column: 3, ...before(sheet, 1) },
      { op: 'write', sheet, row: 15, column: 3, ...before(sheet, 13) },
      { op: 'protect', sheet, unlocked: sheet === 'cascade' ? [at(2, 1, 20), at(2, 14, 20)] : [at(2, 1, 20)] },
    ]),
  }
}

/** What stood in column D of a row of the body. */
function before(sheet: string, row: number): { values: Scalar[][]; formulas: (string | null)[][] } {
  const written = samplePatch(20).operations.find((operation) => operation.op === 'write' && operation.sheet === sheet)
  if (written?.op !== 'write') throw new Error(`nothing is written on ${sheet}`)
  return {
    values: [[written.values[row + 2][3]]],
    formulas: [[written.formulas![row + 2][3]?.replaceAll('~cascade', 'The cascade') ?? null]],
  }
}
