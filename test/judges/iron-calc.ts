// IronCalc as a second, independent judge that needs only Node: it is fed the cells of a file and calculates its formulas.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initSync, Model } from '@ironcalc/wasm'
import type { Scalar } from '../../shared/workbook/cell'
import { referencesOf } from '../../shared/workbook/formula-references'
import type { Reference } from '../../shared/workbook/formula-tokens'
import type { SheetSnapshot } from '../../shared/workbook/port'
import { createFileHost } from '../../xlsx/file-host'
import { definedNames } from './file-parts'

initSync({ module: readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')) })

/** Sixteen digits: the engine gives values only as text, and its general format would cut them. */
const ALL_DIGITS = '0.000000000000000E+00'
const [NUMBER, LOGICAL, ERROR] = [1, 4, 16]

/**
 * The engine is fed every formula and each cell that one of them reads; text that looks like a number is fed as text.
 * @returns the values of every sheet by its name, those of formulas as the engine calculated them.
 */
export async function recalculateWithIronCalc(bytes: Uint8Array): Promise<Map<string, Scalar[][]>> {
  const host = createFileHost(bytes)
  const { names } = await host.read({ keys: [] })
  const { sheets } = await host.read({ keys: '*', names })
  const model = new Model('book', 'en', 'UTC', 'en')
  try {
    model.pauseEvaluation()
    sheets.forEach(({ name }, sheet) => {
      if (sheet > 0) model.newSheet()
      model.renameSheet(sheet, name)
    })
    for (const { name, reference } of definedNames(bytes)) model.newDefinedName(name, null, reference)
    const isRead = cellsRead(sheets, definedNames(bytes))
    sheets.forEach(({ name, values, formulas }, sheet) =>
      values.forEach((line, row) =>
        line.forEach((value, column) => {
          const formula = formulas[row]?.[column] ?? null
          const input = formula ?? (isRead(name, row, column) ? inputOf(value) : null)
          if (input !== null) model.setUserInput(sheet, row + 1, column + 1, input)
        }),
      ),
    )
    sheets.forEach(({ formulas }, sheet) => {
      const [height, width] = [formulas.length, Math.max(0, ...formulas.map((line) => line.length))]
      if (height * width > 0) model.updateRangeStyle({ sheet, row: 1, column: 1, width, height }, 'num_fmt', ALL_DIGITS)
    })
    model.resumeEvaluation()
    model.evaluate()
    return new Map(
      sheets.map(({ name, values, formulas }, sheet) => [
        name,
        values.map((line, row) =>
          line.map((value, column) => ((formulas[row]?.[column] ?? null) === null ? value : resultOf(model, sheet, row + 1, column + 1))),
        ),
      ]),
    )
  } finally {
    model.free()
  }
}

/** Whether any formula, or a name, reads the cell: on its own, or as part of a range. */
function cellsRead(
  sheets: readonly SheetSnapshot[],
  names: readonly { reference: string }[],
): (sheet: string, row: number, column: number) => boolean {
  const cells = new Set<string>()
  const ranges = new Map<string, Reference>()
  const note = (formula: string, onSheet: string): void => {
    for (const reference of referencesOf(formula)) {
      const { kind, first, last } = reference
      const sheet = (reference.sheet ?? onSheet).toLowerCase()
      if (kind === 'cell') cells.add(`${sheet}!${first.row}:${first.column}`)
      else ranges.set(`${sheet}!${kind} ${first.row}:${first.column}:${last.row}:${last.column}`, { ...reference, sheet })
    }
  }
  for (const { reference } of names) note(`=${reference}`, '')
  for (const { name, formulas } of sheets) {
    for (const formula of formulas.flat()) if (formula !== null) note(formula, name)
  }
  const all = [...ranges.values()]
  const isIn = (at: number, from: number, to: number): boolean => at >= Math.min(from, to) && at <= Math.max(from, to)
  return (sheet, row, column) =>
    cells.has(`${sheet.toLowerCase()}!${row}:${column}`) ||
    all.some(
      ({ sheet: on, kind, first, last }) =>
        on === sheet.toLowerCase() &&
        (kind === 'columns' || isIn(row, first.row, last.row)) &&
        (kind === 'rows' || isIn(column, first.column, last.column)),
    )
}

/** What a person would type to get just this value. */
function inputOf(value: Scalar): string | null {
  if (value === null) return null
  if (typeof value === 'string') return `'${value}`
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value)
}

function resultOf(model: Model, sheet: number, row: number, column: number): Scalar {
  const text = model.getFormattedCellValue(sheet, row, column)
  switch (model.getCellType(sheet, row, column)) {
    case NUMBER:
      return text === '' ? null : Number(text)
    case LOGICAL:
      return text === 'TRUE'
    case ERROR:
      return text
    default:
      return text === '' ? null : text
  }
}
