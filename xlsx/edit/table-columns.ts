// The columns of a table, which a file lists by name: they must be as many as the table is wide, and named as its headers say.

import { parseAddress } from '../../shared/workbook/address'
import { tokenize } from '../../shared/workbook/formula-tokens'
import type { Package } from '../package/package'
import { related } from '../package/relationships'
import { child, children, create, insert, remove, type Element } from '../package/xml'
import { cellsOf } from '../read/cells-of'
import { cellValue } from '../../shared/spreadsheet-file/cell-value'
import { sharedStringsOf, type SheetEntry } from '../read/sheets'
import { moveArea, type Movement } from './areas'
import { mapFormulas } from './map-formulas'
import { SheetCells } from './sheet-cells'
import { writeValue } from './write-cell'

/** To be called before the table's own `ref` moves: new columns get names that nobody has, deleted ones go. */
export function moveTableColumns(table: Element, movement: Movement): void {
  const area = parseAddress(table.getAttribute('ref') ?? '')
  const list = child(table, 'tableColumns')
  if (movement.axis === 'row' || !area || !list) return
  const columns = children(list, 'tableColumn')
  const { at, count } = movement
  if (count > 0) {
    if (at <= area.column || at >= area.column + area.columns) return
    const behind = columns[at - area.column] ?? null
    for (let i = 0; i < count; i++) {
      const id = Math.max(0, ...children(list).map((column) => Number(column.getAttribute('id')))) + 1
      insert(list, create(list, 'tableColumn', { id, name: freeName(list) }), behind)
    }
  } else {
    columns.forEach((column, index) => {
      if (!moveArea({ row: 0, column: area.column + index, rows: 1, columns: 1 }, movement)) remove(column)
    })
  }
  list.setAttribute('count', String(children(list).length))
}

function freeName(list: Element): string {
  const names = new Set(children(list).map((column) => column.getAttribute('name')!.toLowerCase()))
  let number = names.size + 1
  while (names.has(`column${number}`)) number++
  return `Column${number}`
}

/**
 * Programs refuse a table whose headers are not its columns' names: a header that was changed renames its column, in the
 * formulas too; one that was emptied, doubled or made a number gets a text again.
 */
export function nameTableColumns(file: Package, sheets: SheetEntry[], sheet: SheetEntry): void {
  for (const path of related(file, sheet.path, 'table')) {
    const table = file.view(path).documentElement!
    const area = parseAddress(table.getAttribute('ref') ?? '')
    const list = child(table, 'tableColumns')
    if (!area || !list || table.getAttribute('headerRowCount') === '0') continue
    const headers = headersOf(file, sheet, area.row)
    const taken = new Set<string>()
    children(list, 'tableColumn').forEach((column, index) => {
      const old = column.getAttribute('name')!
      const header = headers.get(area.column + index)
      let name = typeof header === 'string' && header !== '' ? header : header === null || header === undefined ? old : String(header)
      for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${header ?? old}${number}`
      taken.add(name.toLowerCase())
      if (header !== name) {
        const root = file.edit(sheet.path).documentElement!
        writeValue(new SheetCells(root).cell(area.row, area.column + index), name)
      }
      if (name === old) return
      file.edit(path)
      column.setAttribute('name', name)
      renameColumn(file, sheets, table.getAttribute('displayName') ?? '', old, name)
    })
  }
}

function headersOf(file: Package, sheet: SheetEntry, row: number): Map<number, ReturnType<typeof cellValue>> {
  const strings = sharedStringsOf(file)
  const headers = new Map<number, ReturnType<typeof cellValue>>()
  for (const { row: at, column, cell } of cellsOf(file.view(sheet.path).documentElement!)) {
    if (at > row) break
    if (at < row) continue
    const type = cell.getAttribute('t') ?? 'n'
    const text = type === 'inlineStr' ? child(cell, 'is')?.textContent : child(cell, 'v')?.textContent
    headers.set(column, cellValue({ type, value: text ?? undefined }, strings))
  }
  return headers
}

/** References such as Sales[Amount] and Sales[[#Totals],[Amount]]; in them ' stands before signs with a meaning. */
function renameColumn(file: Package, sheets: SheetEntry[], table: string, from: string, to: string): void {
  const [old, fresh] = [escaped(from), escaped(to)]
  const change = (formula: string): string =>
    tokenize(formula)
      .map(({ kind, text }) => {
        const of = text.slice(0, text.indexOf('['))
        if (kind !== 'structured' || (of !== '' && of.toLowerCase() !== table.toLowerCase())) return text
        return of + text.slice(of.length).replaceAll(`[${old}]`, `[${fresh}]`).replaceAll(`[@${old}]`, `[@${fresh}]`)
      })
      .join('')
  mapFormulas(file, sheets, { change, concerns: (text) => text.includes('[') })
}

const escaped = (name: string): string => name.replace(/['[\]#@]/g, "'$&")
