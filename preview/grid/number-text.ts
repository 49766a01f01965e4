// What a cell shows: its value through its number format, for the formats that sales workbooks use.

import type { Scalar } from '../../shared/workbook/cell'
import { GridError } from './grid'

const DATE = /^(?=.*[dmy])[dmy\-/. ]+$/i
const NUMBER = /^(?:"[^"]*"|[$¥€£])?(#,##)?0(\.0+)?(%|"[^"]*")?$/

/**
 * @param format en-US code; only its first section for positive, its second for negative numbers.
 * @throws {GridError} NotSupported for a code that this table does not know: a wrong text would be worse.
 */
export function numberText(value: Scalar, format: string): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string' || format === '@') return String(value)
  if (format === 'General') return String(Number(value.toPrecision(11)))
  const sections = format.replace(/\[[^\]]*\]/g, '').split(';')
  const own = value < 0 && sections[1] !== undefined
  const code = value === 0 && sections[2] !== undefined ? sections[2] : own ? sections[1] : sections[0]
  if (DATE.test(code)) return dateText(value, code)
  const sign = value < 0 && !own ? '-' : ''
  const literal = code.replace(/^-/, '')
  const found = NUMBER.exec(literal)
  if (!found) {
    if (/^("[^"]*"|-)?$/.test(code)) return code.replaceAll('"', '')
    throw new GridError('NotSupported', `The preview does not know how the number format ${format} looks.`)
  }
  const [, grouped, decimals = '', suffix = ''] = found
  const number = Math.abs(value) * (suffix === '%' ? 100 : 1)
  const digits = number.toLocaleString('en-US', {
    useGrouping: grouped !== undefined,
    minimumFractionDigits: Math.max(0, decimals.length - 1),
    maximumFractionDigits: Math.max(0, decimals.length - 1),
  })
  const prefix = /^("[^"]*"|[$¥€£])/.exec(literal)?.[0].replaceAll('"', '') ?? ''
  return `${sign}${code.startsWith('-') ? '-' : ''}${prefix}${digits}${suffix.replaceAll('"', '')}`
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

function dateText(serial: number, code: string): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial < 60 ? serial + 1 : serial) * 86_400_000)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  return code.replace(/y+|m+|d+/gi, (part) => {
    const [letter, length] = [part[0].toLowerCase(), part.length]
    if (letter === 'y') return length > 2 ? String(year) : String(year % 100).padStart(2, '0')
    if (letter === 'd') return String(day).padStart(Math.min(length, 2), '0')
    return length > 3 ? MONTHS[month] : length === 3 ? MONTHS[month].slice(0, 3) : String(month + 1).padStart(length, '0')
  })
}
