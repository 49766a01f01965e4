// What happens to the references of a formula when rows, columns or sheets come, go or are renamed, exactly as in Excel.

import { columnLetters, MAX_COLUMNS, MAX_ROWS, quoteSheet } from './address'
import { tokenize, type Corner, type Reference } from './formula-tokens'

export const REF_ERROR = '#REF!'

/** Rows or columns inserted before `at` (count > 0), or deleted from `at` on (count < 0, -count of them), on one sheet. */
export interface Shift {
  /** The sheet that the formula stands on; its unprefixed references point there. */
  formulaSheet: string
  /** The sheet whose rows or columns move. */
  targetSheet: string
  axis: 'row' | 'column'
  at: number
  count: number
}

/**
 * Rewrites each reference of a formula. `change` answers the new reference, '#REF!' for one that points nowhere now, or
 * undefined to leave it. Text that is left, spaces and all, stays as it was.
 */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | typeof REF_ERROR | undefined): string {
  return tokenize(formula)
    .map((token) => {
      const changed = token.reference && change(token.reference)
      if (!token.reference || !changed) return token.text
      // As Excel prints it: the sheet that is still there stays before the error.
      return changed === REF_ERROR ? sheetPrefix(token.reference.sheet) + REF_ERROR : printReference(changed)
    })
    .join('')
}

/** The references of a formula, in order. */
export const referencesOf = (formula: string): Reference[] => tokenize(formula).flatMap((token) => token.reference ?? [])

/** A reference as a formula writes it. */
export function printReference({ sheet, kind, first, last }: Reference): string {
  const cell = (c: Corner) => column(c) + row(c)
  const row = (c: Corner) => (c.rowFixed ? '$' : '') + (c.row + 1)
  const column = (c: Corner) => (c.columnFixed ? '$' : '') + columnLetters(c.column)
  const part = kind === 'rows' ? row : kind === 'columns' ? column : cell
  return sheetPrefix(sheet) + (kind === 'cell' ? cell(first) : `${part(first)}:${part(last)}`)
}

/**
 * A range grows when rows are inserted inside it (not at its first row, nor after its last), shrinks by its deleted part, and
 * becomes #REF! when all of it is deleted. Dollar signs make no difference. 3-D references stay, as in Excel.
 */
export function shiftReferences(formula: string, shift: Shift): string {
  const elsewhere = !sameName(shift.formulaSheet, shift.targetSheet)
  if (elsewhere && !mentions(formula, shift.targetSheet)) return formula
  return mapReferences(formula, (reference) =>
    sameName(reference.sheet ?? shift.formulaSheet, shift.targetSheet) ? shiftReference(reference, shift) : undefined,
  )
}

/** shiftReferences for one reference that is known to point to the sheet. */
export function shiftReference(
  reference: Reference,
  { axis, at, count }: Pick<Shift, 'axis' | 'at' | 'count'>,
): Reference | typeof REF_ERROR {
  if (reference.kind === (axis === 'row' ? 'columns' : 'rows')) return reference
  const [low, high] = reference.first[axis] <= reference.last[axis] ? (['first', 'last'] as const) : (['last', 'first'] as const)
  const span = shiftSpan(reference[low][axis], reference[high][axis], at, count, axis === 'row' ? MAX_ROWS : MAX_COLUMNS)
  if (!span) return REF_ERROR
  const moved = { ...reference, [low]: { ...reference[low], [axis]: span[0] }, [high]: { ...reference[high], [axis]: span[1] } }
  return reference.kind === 'cell' ? { ...moved, first: moved[low], last: moved[low] } : moved
}

/**
 * Where the span first…last (inclusive) lies after an insert or a delete; undefined when nothing of it is left.
 * @param size number of rows or columns of a sheet: what is pushed over the edge is gone.
 */
export function shiftSpan(first: number, last: number, at: number, count: number, size: number): [number, number] | undefined {
  if (count >= 0) {
    const from = first >= at ? first + count : first
    const to = last >= at ? last + count : last
    return from >= size ? undefined : [from, Math.min(to, size - 1)]
  }
  const end = at - count
  const from = first < at ? first : first < end ? at : first + count
  const to = last < at ? last : last < end ? at - 1 : last + count
  return from > to ? undefined : [from, to]
}

/** The formula after the sheet `from` was given the name `to`; names behind a sheet and 3-D references included. */
export function renameSheetReferences(formula: string, from: string, to: string): string {
  return mapSheets(formula, from, (sheet) => {
    const ends = sheet.split(':')
    return ends.some((end) => sameName(end, from)) ? ends.map((end) => (sameName(end, from) ? to : end)).join(':') : sheet
  })
}

/** The formula after the sheet was deleted: each reference to it is #REF!, a 3-D reference that ends there too. */
export function deleteSheetReferences(formula: string, name: string): string {
  return mapSheets(formula, name, (sheet) => (sheet.split(':').some((end) => sameName(end, name)) ? undefined : sheet))
}

/** Sheet names are compared without case. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** "'My sheet'!" as a formula writes it, nothing for the formula's own sheet. */
export function sheetPrefix(sheet: string | undefined): string {
  if (sheet === undefined) return ''
  const threeD = sheet.split(':')
  if (threeD.length === 2 && threeD.every((end) => quoteSheet(end) === end)) return `${sheet}!`
  return `${quoteSheet(sheet)}!`
}

/** Whether the sheet's name stands in the formula in any way; without it no reference points there. */
const mentions = (formula: string, sheet: string): boolean => formula.toLowerCase().includes(sheet.replaceAll("'", "''").toLowerCase())

/** @param name of the sheet that changes; a formula without it is left as it is. */
function mapSheets(formula: string, name: string, change: (sheet: string) => string | undefined): string {
  if (!mentions(formula, name)) return formula
  return tokenize(formula)
    .map((token) => {
      const sheet = token.reference?.sheet ?? token.sheet
      if (sheet === undefined) return token.text
      const changed = change(sheet)
      if (changed === sheet) return token.text
      if (changed === undefined) return REF_ERROR
      if (token.reference) return printReference({ ...token.reference, sheet: changed })
      const behind = token.kind === 'error' ? token.text.lastIndexOf('#') : token.text.lastIndexOf('!') + 1
      return sheetPrefix(changed) + token.text.slice(behind)
    })
    .join('')
}
