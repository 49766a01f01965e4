// A small workbook that uses every operation once, as a patch.

import { markerOf } from '../../shared/workbook/marker'
import type { Operation, Patch } from '../../shared/workbook/patch'

/** Keys and texts of the sample; the sheet Plan has ids in A, shares in B, targets in C, an override in D. */
export const PLAN = 'plan'
export const INPUTS = 'inputs'

/** Rows of the plan by id: its share and the target that follows from a total of 1,000. */
export const SHARES: [string, number, number][] = [
  ['north', 3, 300],
  ['south', 5, 500],
  ['007', 2, 200],
]

export const samplePatch = (): Patch => ({ operations: sampleOperations(), undo: [], touched: [] })

function sampleOperations(): Operation[] {
  const rows = SHARES.length
  return [
    { op: 'addSheet', sheet: INPUTS, temporaryName: '~inputs', rows: 20, columns: 4, hidden: false, tabColor: '#c55a11' },
    { op: 'addSheet', sheet: PLAN, temporaryName: '~plan', rows: 20, columns: 6, hidden: false },
    { op: 'addSheet', sheet: 'memory', temporaryName: '_memory', rows: 5, columns: 2, hidden: true },
    { op: 'write', sheet: 'memory', row: 0, column: 0, values: [[markerOf('memory')], ['x & <y> "z"']] },
    {
      op: 'write',
      sheet: INPUTS,
      row: 0,
      column: 0,
      values: [
        [markerOf(INPUTS), 'name', 'value'],
        ['', 'Setting', 'Value'],
        ['', 'Total 总目标', 1000],
        ['', 'Mode', 'fixed'],
        ['', 'From', 41640],
      ],
    },
    { op: 'name', name: 'total', sheet: INPUTS, rect: { row: 2, column: 2, rows: 1, columns: 1 } },
    {
      op: 'validate',
      sheet: INPUTS,
      rect: { row: 3, column: 2, rows: 1, columns: 1 },
      validation: { kind: 'list', items: ['fixed', 'a, b', '固定'], message: 'Choose one' },
    },
    {
      op: 'validate',
      sheet: INPUTS,
      rect: { row: 2, column: 2, rows: 1, columns: 1 },
      validation: { kind: 'number', min: 0, message: 'A number, 0 or more' },
    },
    { op: 'validate', sheet: INPUTS, rect: { row: 4, column: 2, rows: 1, columns: 1 }, validation: { kind: 'date', message: 'A date' } },
    { op: 'format', sheet: INPUTS, rect: { row: 4, column: 2, rows: 1, columns: 1 }, style: { numberFormat: 'yyyy-mm-dd', align: 'left' } },
    { op: 'format', sheet: PLAN, rect: { row: 2, column: 0, rows: rows + 1, columns: 1 }, style: { numberFormat: '@' } },
    {
      op: 'write',
      sheet: PLAN,
      row: 0,
      column: 0,
      values: [
        [markerOf(PLAN), 'share', 'target', 'override'],
        ['Id', 'Share', 'Target 目标', 'Override'],
      ],
    },
    {
      op: 'write',
      sheet: PLAN,
      row: 2,
      column: 0,
      values: [...SHARES.map(([id, share, target]) => [id, share, target, null]), ['#end', 10, 1000, null]],
      formulas: [
        ...SHARES.map((_, i) => [null, null, `=IF(D${i + 3}="",ROUND(total*B${i + 3}/B$${rows + 3},0),D${i + 3})`, null]),
        [null, `=SUM(B3:B${rows + 2})`, `=SUM(C3:C${rows + 2})`, null],
      ],
    },
    {
      op: 'write',
      sheet: PLAN,
      row: 2,
      column: 4,
      values: [['share of inputs'], [0.3], [true], ['#DIV/0!']],
      formulas: [[null], ["=C3/'~inputs'!C3"], ['=C3<C4'], ['=1/0']],
    },
    {
      op: 'format',
      sheet: PLAN,
      rect: { row: 1, column: 0, rows: 1, columns: 4 },
      style: { bold: true, fill: '#1f3864', color: '#ffffff', wrap: true, underline: '#000000' },
    },
    { op: 'format', sheet: PLAN, rect: { row: 2, column: 3, rows, columns: 1 }, style: { fill: '#fff2cc', locked: false } },
    { op: 'numberFormats', sheet: PLAN, rect: { row: 2, column: 2, rows: 2, columns: 1 }, formats: [['#,##0'], ['#,##0.00']] },
    { op: 'columnWidth', sheet: PLAN, column: 0, count: 1, width: 14 },
    { op: 'columnWidth', sheet: PLAN, column: 5, count: 1, width: 8, hidden: true },
    { op: 'rowHeight', sheet: PLAN, row: 0, count: 1, hidden: true },
    { op: 'rowHeight', sheet: PLAN, row: 1, count: 1, height: 30 },
    { op: 'freeze', sheet: PLAN, rows: 2, columns: 1 },
    { op: 'mark', sheet: PLAN, rect: { row: 2, column: 2, rows, columns: 1 }, mark: { kind: 'bar', color: '#2f6fed' } },
    {
      op: 'mark',
      sheet: PLAN,
      rect: { row: 2, column: 2, rows, columns: 2 },
      mark: { kind: 'formula', formula: '=$D3<>""', style: { bold: true, fill: '#ffe699', color: '#7f6000' } },
    },
    {
      op: 'chart',
      sheet: PLAN,
      chart: {
        id: 'targets',
        kind: 'column',
        title: 'Targets & shares',
        categories: { sheet: PLAN, rect: { row: 2, column: 0, rows, columns: 1 } },
        series: [{ name: 'Target', sheet: PLAN, rect: { row: 2, column: 2, rows, columns: 1 }, color: '#2f6fed' }],
        numberFormat: '#,##0',
        anchor: { row: 1, column: 7, width: 360, height: 216 },
      },
    },
    {
      op: 'print',
      sheet: PLAN,
      print: {
        landscape: true,
        fitToWidth: 1,
        repeatRows: [1, 1],
        repeatColumns: [0, 1],
        area: { row: 1, column: 0, rows: rows + 2, columns: 4 },
      },
    },
    { op: 'protect', sheet: PLAN, unlocked: [{ row: 2, column: 3, rows, columns: 1 }] },
    { op: 'renameSheet', sheet: PLAN, name: 'Plan 计划' },
    { op: 'renameSheet', sheet: INPUTS, name: "Jo's inputs" },
    { op: 'orderSheets', sheets: [PLAN, INPUTS] },
    { op: 'activateSheet', sheet: PLAN },
  ]
}
