// The text of a cell, however the host holds it, and the plain form of what people type in full width.

import type { Scalar } from '../workbook/cell'

/** The cell's text without spaces around it; '' for an empty cell. Ids typed as numbers read as their digits. */
export const cellText = (value: Scalar | undefined): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value.trim() : String(value)

export const isBlank = (value: Scalar | undefined): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '')

const ASCII = /^[\x20-\x7e]*$/

/** Full-width digits, brackets and spaces as plain ones, every dash as '-', no spaces around. */
export const plainText = (text: string): string =>
  (ASCII.test(text) ? text : text.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-')).trim()
