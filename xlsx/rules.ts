// Validations, data bars, protection and column widths in the words of .xlsx files, the same for new and for edited sheets.

import type { Validation } from '../shared/workbook/style'

/** A `<dataValidation>`: its type, operator and formulas. */
export interface ValidationRule {
  type: 'list' | 'whole' | 'decimal' | 'date'
  operator?: 'between' | 'greaterThanOrEqual' | 'lessThanOrEqual'
  formula1: string
  formula2?: string
}

/** The smallest number of a spreadsheet: a rule that any number satisfies. */
const LOWEST = '-9.99999999999999E+307'

/**
 * @param listRange where the items of a list stand, as a reference: literal lists end at 255 characters and cannot hold commas.
 */
export function validationRule(validation: Validation, listRange: (items: string[]) => string): ValidationRule {
  if (validation.kind === 'list') return { type: 'list', formula1: listRange(validation.items) }
  if (validation.kind === 'date') return { type: 'date', operator: 'greaterThanOrEqual', formula1: '1' }
  const type = validation.whole ? 'whole' : 'decimal'
  const { min, max } = validation
  if (min !== undefined && max !== undefined) {
    return { type, operator: 'between', formula1: String(min), formula2: String(max) }
  }
  if (max !== undefined) return { type, operator: 'lessThanOrEqual', formula1: String(max) }
  return { type, operator: 'greaterThanOrEqual', formula1: min === undefined ? LOWEST : String(min) }
}

/** Excel shows at most 225 characters of a validation's message and refuses more than 255. */
export const validationMessage = (message: string): string => (message.length > 225 ? `${message.slice(0, 224)}…` : message)

/** What people may still do on a protected sheet, by the attributes of `<sheetProtection>`. */
export const ALLOWED_WHEN_PROTECTED = ['formatCells', 'formatColumns', 'formatRows', 'sort', 'autoFilter', 'pivotTables'] as const

/** The pixels of a stored width, in the default font (ECMA-376 part 1, 18.3.1.13). */
export const pixelsOfStored = (width: number): number => Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7)

/** A stored width in characters, to hundredths: what programs make of a width differs by less. */
export const charactersOfStored = (width: number): number => Math.max(0, Math.round((width - 5 / 7) * 100) / 100)

/** A width in characters as files store it: five pixels of padding more, in 256ths (ECMA-376 part 1, 18.3.1.13). */
export const storedWidth = (characters: number): number => Math.trunc(((characters * 7 + 5) / 7) * 256) / 256
