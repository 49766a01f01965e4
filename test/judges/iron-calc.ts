// IronCalc as a second, independent judge that needs only Node: it is fed the cells of a file and calculates its formulas.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initSync, Model } from '@ironcalc/wasm'
import type { Scalar } from '../../shared/workbook/cell'
import { createFileHost } from '../../xlsx/file-host'
import { definedNames } from './file-parts'

initSync({ module: readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')) })

/** Sixteen digits: the engine gives values only as text, and its general format would cut them. */
const ALL_DIGITS = '0.000000000000000E+00'
const [NUMBER, LOGICAL, ERROR] = [1, 4, 16]

/** @returns the values of every sheet by its name, recalculated; text that looks like a number is fed as text. */
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
    sheets.forEach(({ values, formulas }, sheet) =>
      values.forEach((line, row) =>
        line.forEach((value, column) => {
          const input = formulas[row]?.[column] ?? inputOf(value)
          if (input !== null) model.setUserInput(sheet, row + 1, column + 1, input)
        }),
      ),
    )
    sheets.forEach(({ values }, sheet) => {
      const [height, width] = [values.length, Math.max(0, ...values.map((line) => line.length))]
      if (height * width > 0) model.updateRangeStyle({ sheet, row: 1, column: 1, width, height }, 'num_fmt', ALL_DIGITS)
    })
    model.resumeEvaluation()
    model.evaluate()
    return new Map(
      sheets.map(({ name, values }, sheet) => [
        name,
        values.map((line, row) => line.map((_, column) => resultOf(model, sheet, row + 1, column + 1))),
      ]),
    )
  } finally {
    model.free()
  }
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
