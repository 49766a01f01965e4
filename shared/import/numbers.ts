// Reads numbers as people write them: 1,234.50 · (1,234) · ¥1.2万 · 12% · full-width digits · 1.234,50.

import type { Scalar } from '../workbook/cell'
import type { Steps } from '../workbook/steps'
import { atOnce, ROWS_A_STEP } from '../workbook/steps'
import { isNoData, plainText } from './cell-text'
import { CURRENCY, currencyInText } from './currencies'

/** @returns the number, null for no data (an empty cell, or a dash alone), NaN for what is not a number. */
export type NumberReader = (value: Scalar | undefined) => number | null

export type DecimalMark = '.' | ','

const PLAIN = /^-?\d+(?:\.\d+)?$/
const SHAPE = new RegExp(
  String.raw`^([-+]?)\s*(?:${CURRENCY})?\s*([-+]?)\s*([\d.,' ]*\d[.,]?)(?:e([-+]?\d{1,3}))?\s*(百[万萬]|千[万萬]|[万萬]|[亿億]|千|(?:k|mn?|mio|million|thousand|bn|billion)\b\.?)?\s*(?:${CURRENCY})?\s*(%)?\s*(-?)$`,
  'iu',
)
const UNIT_POWER: Readonly<Record<string, number>> = {
  ...{ 千: 3, 万: 4, 萬: 4, 百万: 6, 百萬: 6, 千万: 7, 千萬: 7, 亿: 8, 億: 8 },
  ...{ k: 3, thousand: 3, m: 6, mn: 6, mio: 6, million: 6, bn: 9, billion: 9 },
}

const WITH_POINT = /^(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d?(?:,\d{2})+,\d{3}|[1-9]\d{0,2}(?:[ ']\d{3})+|\d+)?(?:\.\d*)?$/
const WITH_COMMA = /^(?:[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:[ ']\d{3})+|\d+)(?:,\d+)?$/
/** By which a number was made a text: an apostrophe before it, or ="1234". */
const TEXT_MARK = /^'|^="|"$/g
const APOSTROPHES = /[\u2018\u2019´`]/g
/** A dash in the place of the cents, 3.- or 3,--, and the stroke behind whole rupees, 500/-. */
const NO_CENTS = /(?<=\d)(?:[.,]-{1,2}|\/-)(?=\D*$)/
/** A comma that can be nothing but a decimal comma, even beside "1,234": 1.234,5 · 1.234.567 · 20565,62 · 0,5. */
const SURELY_COMMA = /\..*,|\..*\.|[ '\d]\d{3},|^0,/
/** Three digits after the only mark: a thousand in one country, a fraction in another. */
const COMMA_AND_THREE = /^\d{1,3},\d{3}$/
const POINT_AND_THREE = /^[1-9]\d{0,2}\.\d{3}$/

interface Parts {
  body: string
  negative: boolean
  power: number
  /** The text names its own unit, as 1.2万 does. */
  hasUnit: boolean
}

/** Takes sign, currency and unit away from a text; undefined when what is left cannot be a number. */
function partsOf(written: string): Parts | undefined {
  const text = written.replace(TEXT_MARK, '').replace(APOSTROPHES, "'").replace(NO_CENTS, '')
  const bracketed = /^\((.*)\)$/.exec(text)
  const match = SHAPE.exec(bracketed === null ? text : bracketed[1].trim())
  if (match === null) return undefined
  const [, before, inside, body, exponent, unit, percent, after] = match
  const signs = before + inside + after
  if (signs.length > (bracketed === null ? 1 : 0)) return undefined
  const power =
    Number(exponent ?? 0) + (unit === undefined ? 0 : UNIT_POWER[unit.toLowerCase().replace('.', '')]) - (percent === undefined ? 0 : 2)
  return { body: body.trim(), negative: bracketed !== null || signs === '-', power, hasUnit: unit !== undefined }
}

/** How a column of texts is written. */
export interface DecimalStyle {
  mark: DecimalMark
  /** A number that may be a thousand or a fraction, 1.234, where nothing in the column tells. */
  open?: string
}

/**
 * The decimal mark that columns of texts are written with: a comma only where nothing else can be meant.
 * @param likely the mark taken where every number with a mark is like 1.234.
 */
export const decimalStyleOf = (values: Iterable<Scalar | undefined>, likely?: DecimalMark): DecimalStyle =>
  atOnce(decimalStyleSteps(values, likely))

/** The same in steps, of an unknown number. */
export function* decimalStyleSteps(values: Iterable<Scalar | undefined>, likely: DecimalMark = '.'): Steps<DecimalStyle> {
  let looked = 0
  let sure = false
  let comma = false
  let either = false
  let open: string | undefined
  for (const value of values) {
    if (++looked % ROWS_A_STEP === 0) yield 0
    if (typeof value !== 'string' || !/[.,]/.test(value)) continue
    const body = partsOf(plainText(value))?.body
    if (body === undefined) continue
    const [fitsPoint, fitsComma] = [WITH_POINT.test(body), WITH_COMMA.test(body)]
    if (fitsPoint && !fitsComma) return { mark: '.' }
    if (fitsComma && !fitsPoint) {
      if (SURELY_COMMA.test(body)) sure = true
      else comma = true
    } else if (COMMA_AND_THREE.test(body)) either = true
    else if (POINT_AND_THREE.test(body)) open ??= value.trim()
  }
  if (sure || (comma && !either)) return { mark: ',' }
  return open === undefined || either ? { mark: '.' } : { mark: likely, open }
}

function parse(text: string, mark: DecimalMark, power: number): number | null {
  if (isNoData(text)) return null
  const parts = partsOf(text)
  if (parts === undefined || !(mark === ',' ? WITH_COMMA : WITH_POINT).test(parts.body)) return NaN
  const digits = mark === ',' ? parts.body.replace(/[. ']/g, '').replace(',', '.') : parts.body.replace(/[, ']/g, '')
  const size = Number(`${digits}e${parts.power + (parts.hasUnit ? 0 : power)}`)
  if (!Number.isFinite(size)) return NaN
  return parts.negative && size !== 0 ? -size : size
}

/** In decimal digits, so that 1.1 with power 4 is 11000 and not 11000.000000000002. */
function timesPower(value: number, power: number): number {
  const digits = String(value)
  return digits.includes('e') ? value * 10 ** power : Number(`${digits}e${power}`)
}

/**
 * A reader for the amounts of one column. The column as a whole tells whether "1.234" is a thousand or a fraction.
 * @param power the power of ten that the column is in, 4 for 万元; a cell that names its own unit means that one.
 * @param mark where it is known from more than the column.
 */
export function numberReader(values: Iterable<Scalar | undefined>, power = 0, mark = decimalStyleOf(values).mark): NumberReader {
  return (value) => {
    if (value === null || value === undefined) return null
    if (typeof value === 'number') return power === 0 ? value : timesPower(value, power)
    if (typeof value === 'boolean') return NaN
    if (mark === '.' && power === 0 && PLAIN.test(value)) {
      const plain = Number(value)
      return Number.isFinite(plain) ? plain + 0 : NaN
    }
    return parse(plainText(value), mark, power)
  }
}

/** The currency that is written into an amount, the signs and words of one as one sign; '' for none. */
export const currencyIn = (value: Scalar | undefined): string =>
  typeof value !== 'string' || PLAIN.test(value) ? '' : currencyInText(plainText(value))

/** Reads one number on its own, such as a target that a person types. */
export const readNumber = (value: Scalar): number | null => numberReader([value])(value)
