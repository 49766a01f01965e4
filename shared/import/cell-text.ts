// The text of a cell, however the host holds it, and the plain form of what people type in full width.

import type { Scalar } from '../workbook/cell'

/** Marks that are not seen: zero width, and the direction of writing. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g
const HAS_INVISIBLE = new RegExp(INVISIBLE.source)
/** ="00123", by which programs keep Excel from taking a text for a number, and the apostrophe that Excel itself does not show. */
const AS_FORMULA = /^="([^"]*)"$/
const APOSTROPHE = /^'(?=[\d=+\-@])/
const [APOSTROPHE_CODE, EQUALS_CODE] = [0x27, 0x3d]

/** The cell's text without spaces around it; '' for an empty cell. Ids typed as numbers read as their digits. */
export function cellText(value: Scalar | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const text = value.trim()
  const first = text.charCodeAt(0)
  if (first === APOSTROPHE_CODE) return text.replace(APOSTROPHE, '')
  if (first === EQUALS_CODE) return text.replace(AS_FORMULA, '$1').trim()
  return HAS_INVISIBLE.test(text) ? text.replace(INVISIBLE, '').trim() : text
}

export const isBlank = (value: Scalar | undefined): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '')

const ASCII = /^[\x20-\x7e]*$/

/** Full-width digits, brackets and spaces as plain ones, every dash as '-', no spaces around. */
export const plainText = (text: string): string =>
  (ASCII.test(text)
    ? text
    : text
        .normalize('NFKC')
        .replace(INVISIBLE, '')
        .replace(/[\u2010-\u2015\u2212]/g, '-')
  ).trim()

const NO_DATA = /^(?:-+|\/|n\/?a|n\.a\.|nil|null|none|无|暂无|无数据|未定|k\.?a\.?|n\.?d\.?|s\/d)$/i

/** A text by which people say that there is no number: a dash, N/A, 无. An error of the sheet such as #N/A is not one of them. */
export const isNoData = (plain: string): boolean => plain === '' || NO_DATA.test(plain)
