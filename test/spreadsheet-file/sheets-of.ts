// Workbooks for tests from plain rows of cells, as a person would type them.

import { columnLetters } from '../../shared/import'
import type { SheetText } from './workbook-of'
import { workbookOf } from './workbook-of'

export type Cell = string | number | null | { serial: number }

export interface SheetRows {
  name: string
  rows: readonly (readonly Cell[])[]
  /** Areas such as "A1:C1". */
  merges?: readonly string[]
  state?: SheetText['state']
  /** Zero-based columns that a person hid. */
  hiddenColumns?: readonly number[]
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function cell(value: Cell, at: string): string {
  if (value === null || value === '') return ''
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
  if (typeof value === 'object') return `<c r="${at}" s="1"><v>${value.serial}</v></c>`
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}

/** The bytes of a workbook; `{ serial }` is a date. */
export function workbookOfRows(sheets: readonly SheetRows[], countsFrom1904 = false): Uint8Array {
  return workbookOf({
    formats: [14],
    countsFrom1904,
    sheets: sheets.map(({ name, rows, merges = [], state, hiddenColumns = [] }) => ({
      name: escaped(name),
      state,
      rows: rows
        .map((cells, row) => `<row r="${row + 1}">${cells.map((each, at) => cell(each, `${columnLetters(at)}${row + 1}`)).join('')}</row>`)
        .join(''),
      before:
        hiddenColumns.length === 0
          ? ''
          : `<cols>${hiddenColumns.map((at) => `<col min="${at + 1}" max="${at + 1}" hidden="1"/>`).join('')}</cols>`,
      after:
        merges.length === 0
          ? ''
          : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
    })),
  })
}

/** The same from names and rows alone. */
export const sheetsOf = (...sheets: [name: string, rows: readonly (readonly Cell[])[]][]): Uint8Array =>
  workbookOfRows(sheets.map(([name, rows]) => ({ name, rows })))
