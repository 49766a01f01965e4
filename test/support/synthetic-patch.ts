// Patches with every kind of operation, of the size of a real plan, for the hosts' own tests.

import type { Scalar } from '../../shared/workbook/cell'
import type { Operation, Patch } from '../../shared/workbook/patch'
import { markerOf } from '../../shared/workbook/marker'

const FIRST_ROW = 3
const MONTHS = 12
/** Columns: row id, name, then per month a target formula; subtotals; last year. */
const COLUMNS = 2 + 3 * MONTHS
const YEARS = 3

/** The formulas of a rep's row, as long as real ones. */
const formulasOf = (row: number, history = '_st history'): (string | null)[] => [
  null,
  null,
  ...Array.from({ length: 3 * MONTHS }, (_, at) =>
    at < 2 * MONTHS
      ? `=ROUND($C$2*SUM('${history}'!$C$2:$C$${row + 1})/SUM('${history}'!$C$2:$C$999),0)-ROUND($C$2*${at}/SUM('${history}'!$D$2:$D$999),0)+SUMIFS('${history}'!$C$2:$C$9999,'${history}'!$B$2:$B$9999,$A${row + 1})`
      : null,
  ),
]

const repRow = (rep: number): Scalar[] => [`r${rep}`, `Rep ${rep} 销售`, ...Array.from({ length: 3 * MONTHS }, (_, at) => rep * 1000 + at)]

/** A first build: an input sheet with three years of months a rep, a generated sheet with formulas, a hidden one, a chart. */
export function firstBuild(reps: number): Patch {
  const end = FIRST_ROW + reps
  const history: Scalar[][] = Array.from({ length: reps * YEARS * 12 }, (_, at) => [
    40_000 + (at % (YEARS * 12)) * 30,
    `r${Math.floor(at / (YEARS * 12))}`,
    1000.5 + at,
    null,
  ])
  const operations: Operation[] = [
    {
      op: 'addSheet',
      sheet: 'history',
      temporaryName: '_st history',
      rows: history.length + 2,
      columns: 4,
      hidden: false,
      tabColor: '#107c41',
    },
    { op: 'addSheet', sheet: 'months', temporaryName: '_st months', rows: end + 1, columns: COLUMNS, hidden: false },
    { op: 'addSheet', sheet: 'rollup', temporaryName: '_st rollup', rows: 2, columns: 2, hidden: true },
    { op: 'format', sheet: 'history', rect: { row: 0, column: 1, rows: history.length + 2, columns: 1 }, style: { numberFormat: '@' } },
    {
      op: 'format',
      sheet: 'history',
      rect: { row: 2, column: 0, rows: history.length, columns: 1 },
      style: { numberFormat: 'yyyy-mm-dd', locked: false },
    },
    { op: 'format', sheet: 'months', rect: { row: 0, column: 0, rows: end + 1, columns: 2 }, style: { numberFormat: '@' } },
    {
      op: 'write',
      sheet: 'history',
      row: 0,
      column: 0,
      values: [
        [markerOf('history'), 'owner', 'value', 'note'],
        ['Date', 'Owner', 'Value', 'Note'],
      ],
    },
    { op: 'write', sheet: 'history', row: 2, column: 0, values: history },
    { op: 'write', sheet: 'rollup', row: 0, column: 0, values: [[markerOf('rollup'), 7]] },
    { op: 'write', sheet: 'months', row: 0, column: 0, values: [[markerOf('months'), ...new Array<null>(COLUMNS - 1).fill(null)]] },
    { op: 'write', sheet: 'months', row: 1, column: 0, values: [['id', 'Name', 1_000_000]] },
    {
      op: 'write',
      sheet: 'months',
      row: FIRST_ROW,
      column: 0,
      values: Array.from({ length: reps }, (_, rep) => repRow(rep)),
      formulas: Array.from({ length: reps }, (_, rep) => formulasOf(FIRST_ROW + rep)),
    },
    { op: 'write', sheet: 'months', row: end, column: 0, values: [['#end', 'Total']] },
    {
      op: 'format',
      sheet: 'months',
      rect: { row: 1, column: 0, rows: 1, columns: COLUMNS },
      style: { bold: true, italic: false, size: 12, color: '#ffffff', fill: '#0f7a62', align: 'center', wrap: true, underline: '#333333' },
    },
    {
      op: 'format',
      sheet: 'months',
      rect: { row: FIRST_ROW, column: 26, rows: reps, columns: 12 },
      style: { locked: false, fill: '#fff4ce', numberFormat: '#,##0', underline: '#dddddd' },
    },
    { op: 'numberFormats', sheet: 'months', rect: { row: 1, column: 2, rows: 1, columns: 2 }, formats: [['#,##0', '0.0%']] },
    { op: 'columnWidth', sheet: 'months', column: 0, count: 1, width: 0, hidden: true },
    { op: 'columnWidth', sheet: 'months', column: 1, count: 1, width: 24 },
    { op: 'columnWidth', sheet: 'months', column: 2, count: COLUMNS - 2, width: 11, hidden: false },
    { op: 'rowHeight', sheet: 'months', row: 0, count: 1, hidden: true },
    { op: 'rowHeight', sheet: 'months', row: 1, count: 1, height: 30 },
    { op: 'freeze', sheet: 'months', rows: 2, columns: 2 },
    { op: 'freeze', sheet: 'history', rows: 2, columns: 0 },
    {
      op: 'mark',
      sheet: 'months',
      rect: { row: FIRST_ROW, column: 2, rows: reps, columns: 12 },
      mark: { kind: 'formula', formula: '=C4<0', style: { color: '#c50f1f', fill: '#fde7e9', bold: true } },
    },
    { op: 'mark', sheet: 'months', rect: { row: FIRST_ROW, column: 26, rows: reps, columns: 1 }, mark: { kind: 'bar', color: '#0f7a62' } },
    {
      op: 'validate',
      sheet: 'history',
      rect: { row: 2, column: 1, rows: history.length, columns: 1 },
      validation: { kind: 'list', items: Array.from({ length: 60 }, (_, at) => `Somebody, ${at}`), message: 'One of the team 团队成员' },
    },
    {
      op: 'validate',
      sheet: 'months',
      rect: { row: 1, column: 1, rows: 1, columns: 1 },
      validation: { kind: 'list', items: ['sum', 'ratio'], message: 'One of two' },
    },
    {
      op: 'validate',
      sheet: 'history',
      rect: { row: 2, column: 2, rows: history.length, columns: 1 },
      validation: { kind: 'number', min: 0, max: 1e9, message: 'A number' },
    },
    {
      op: 'validate',
      sheet: 'months',
      rect: { row: 1, column: 2, rows: 1, columns: 1 },
      validation: { kind: 'number', min: 0, whole: true, message: 'A whole number' },
    },
    {
      op: 'validate',
      sheet: 'history',
      rect: { row: 2, column: 0, rows: history.length, columns: 1 },
      validation: { kind: 'date', message: 'A date 日期' },
    },
    { op: 'name', name: 'st_total', sheet: 'months', rect: { row: 1, column: 2, rows: 1, columns: 1 } },
    { op: 'name', name: 'st_months', sheet: 'months', rect: { row: FIRST_ROW, column: 2, rows: reps, columns: 12 } },
    {
      op: 'chart',
      sheet: 'months',
      chart: {
        id: 'plan',
        kind: 'column',
        title: 'Plan 计划',
        categories: { sheet: 'months', rect: { row: 1, column: 2, rows: 1, columns: 12 } },
        series: [
          { name: 'This year', sheet: 'months', rect: { row: FIRST_ROW, column: 2, rows: 1, columns: 12 }, color: '#0f7a62' },
          { name: 'Last year', sheet: 'months', rect: { row: FIRST_ROW, column: 14, rows: 1, columns: 12 }, color: '#999999' },
        ],
        numberFormat: '#,##0',
        anchor: { row: end + 2, column: 1, width: 480, height: 240 },
      },
    },
    {
      op: 'print',
      sheet: 'months',
      print: { landscape: true, fitToWidth: 1, repeatRows: [1, 1], area: { row: 1, column: 1, rows: reps + 2, columns: 14 } },
    },
    { op: 'renameSheet', sheet: 'history', name: 'Sales history' },
    { op: 'renameSheet', sheet: 'months', name: "Jo's 月度目标" },
    { op: 'renameSheet', sheet: 'rollup', name: 'Roll-up' },
    { op: 'orderSheets', sheets: ['months', 'history'] },
    { op: 'protect', sheet: 'months', unlocked: [{ row: FIRST_ROW, column: 26, rows: reps, columns: 12 }] },
    { op: 'activateSheet', sheet: 'months' },
  ]
  const undo: Operation[] = [
    { op: 'deleteName', name: 'st_total' },
    { op: 'deleteName', name: 'st_months' },
    { op: 'deleteSheet', sheet: 'months' },
    { op: 'deleteSheet', sheet: 'history' },
    { op: 'deleteSheet', sheet: 'rollup' },
  ]
  return { operations, undo, touched: [] }
}

/** A rebuild of what `firstBuild(reps)` wrote: two people more, one cell changed, a name pointed anew, a sheet added and one that is gone. */
export function rebuild(reps: number): Patch {
  const end = FIRST_ROW + reps
  const inserts = [
    { row: FIRST_ROW + 1, count: 1 },
    { row: end + 1, count: 2 },
  ]
  const operations: Operation[] = [
    { op: 'unprotect', sheet: 'months' },
    { op: 'addSheet', sheet: 'log', temporaryName: '_st log', rows: 3, columns: 2, hidden: false },
    { op: 'write', sheet: 'log', row: 1, column: 0, values: [['rebuilt', true]] },
    ...inserts.map((insert): Operation => ({ op: 'insertRows', sheet: 'months', ...insert })),
    { op: 'write', sheet: 'months', row: FIRST_ROW + 1, column: 0, values: [['new1', 'New person']] },
    {
      op: 'write',
      sheet: 'months',
      row: end + 1,
      column: 0,
      values: [
        ['new2', 'Another'],
        ['new3', 'A third'],
      ],
    },
    { op: 'write', sheet: 'months', row: 1, column: 1, values: [[null, 2_000_000]] },
    { op: 'write', sheet: 'months', row: FIRST_ROW, column: 2, values: [[5, 6]], formulas: [['=2+3', null]] },
    { op: 'name', name: 'st_total', sheet: 'months', rect: { row: 1, column: 2, rows: 1, columns: 2 } },
    { op: 'name', name: 'st_new', sheet: 'log', rect: { row: 1, column: 0, rows: 1, columns: 1 } },
    { op: 'renameSheet', sheet: 'log', name: 'Log' },
    { op: 'deleteSheet', sheet: 'never-there' },
    { op: 'protect', sheet: 'months', unlocked: [] },
  ]
  const before = [repRow(0).slice(2, 4), formulasOf(FIRST_ROW, 'Sales history').slice(2, 4)] as [Scalar[], (string | null)[]]
  const undo: Operation[] = [
    { op: 'deleteName', name: 'st_new' },
    { op: 'deleteSheet', sheet: 'log' },
    { op: 'unprotect', sheet: 'months' },
    { op: 'undoInserts', sheet: 'months', endRow: end, inserts },
    { op: 'write', sheet: 'months', row: 1, column: 2, values: [[1_000_000]] },
    { op: 'write', sheet: 'months', row: FIRST_ROW, column: 2, values: [before[0]], formulas: [before[1]] },
    { op: 'name', name: 'st_total', sheet: 'months', rect: { row: 1, column: 2, rows: 1, columns: 1 } },
    { op: 'protect', sheet: 'months', unlocked: [] },
  ]
  return { operations, undo, touched: ['months'] }
}
