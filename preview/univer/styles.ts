// Cell styles in Univer's terms and back.

import { BooleanNumber, BorderStyleTypes, HorizontalAlign, WrapStrategy, type IStyleData, type Nullable } from '@univerjs/core'
import type { CellStyle } from '../../shared/workbook/style'

export const GENERAL = 'General'

/** Only the given fields; `locked` is kept in the cell's own data (univer-sheet.ts), since Univer's styles have no such thing. */
export function toUniverStyle(style: CellStyle): IStyleData {
  const result: IStyleData = {}
  if (style.bold !== undefined) result.bl = flag(style.bold)
  if (style.italic !== undefined) result.it = flag(style.italic)
  if (style.size !== undefined) result.fs = style.size
  if (style.color !== undefined) result.cl = { rgb: style.color }
  if (style.fill !== undefined) result.bg = { rgb: style.fill }
  if (style.align !== undefined) result.ht = ALIGN[style.align]
  if (style.wrap !== undefined) result.tb = style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW
  if (style.numberFormat !== undefined) {
    result.n = { pattern: style.numberFormat }
    result.pd = indentOf(style.numberFormat)
  }
  if (style.underline !== undefined) result.bd = { b: { s: BorderStyleTypes.THIN, cl: { rgb: style.underline } } }
  return result
}

export function fromUniverStyle(style: Nullable<IStyleData>): CellStyle {
  const result: CellStyle = {}
  if (!style) return result
  if (style.bl !== undefined) result.bold = style.bl === BooleanNumber.TRUE
  if (style.it !== undefined) result.italic = style.it === BooleanNumber.TRUE
  if (style.fs !== undefined) result.size = style.fs
  if (style.cl?.rgb) result.color = hexColor(style.cl.rgb)
  if (style.bg?.rgb) result.fill = hexColor(style.bg.rgb)
  const align = (Object.keys(ALIGN) as (keyof typeof ALIGN)[]).find((key) => ALIGN[key] === style.ht)
  if (align) result.align = align
  if (style.tb) result.wrap = style.tb === WrapStrategy.WRAP
  if (style.n?.pattern) result.numberFormat = fromPattern(style.n.pattern)
  if (style.bd?.b?.cl?.rgb) result.underline = hexColor(style.bd.b.cl.rgb)
  return result
}

/** Pixels that Univer leaves beside text, and that stand for one space of an indented text. */
const PADDING = 2
const SPACE = 4

/** Univer shows no text format: spaces before the text, as in '"   "@', become padding. null takes an earlier one away. */
function indentOf(numberFormat: string): IStyleData['pd'] {
  const spaces = /^"( +)"@$/.exec(numberFormat)?.[1].length
  return spaces === undefined ? null : { l: PADDING + spaces * SPACE }
}

/** Univer's own menu writes the text format as '@@@'. */
export const fromPattern = (pattern: string | undefined): string => (!pattern ? GENERAL : pattern === '@@@' ? '@' : pattern)

const ALIGN = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT }

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE)

/** Univer's colour picker writes 'rgb(1,2,3)'. */
function hexColor(color: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color)
  return parts
    ? `#${parts
        .slice(1, 4)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')}`
    : color.toLowerCase()
}
