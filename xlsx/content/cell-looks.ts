// How the cells of a file look, by the style number that they bear, in words that every host knows.

import { isTrue } from '../../shared/spreadsheet-file/workbook-sheets'
import type { CellStyle } from '../../shared/workbook/style'
import type { Package } from '../package/package'
import { child, children, type Element } from '../package/xml'
import { relatedToWorkbook } from '../read/sheets'
import { colorReader, type ColorReader } from './file-colors'
import { numberFormatCodes } from './number-format-codes'

export interface Looks {
  /** By style number; only what differs from the workbook's normal look. */
  cells: CellStyle[]
  /** Looks of conditional marks, by their number. */
  marks: Pick<CellStyle, 'bold' | 'italic' | 'color' | 'fill'>[]
  /** For colours that stand elsewhere in the file. */
  color: ColorReader
}

export function looksOf(file: Package): Looks {
  const color = colorReader(file)
  const path = relatedToWorkbook(file, 'styles')
  if (path === undefined) return { cells: [], marks: [], color }
  const root = file.view(path).documentElement!
  const list = (name: string): Element[] => {
    const found = child(root, name)
    return found ? children(found) : []
  }
  const parts = { fonts: list('fonts'), fills: list('fills'), borders: list('borders'), code: numberFormatCodes(file, path), color }
  const all = list('cellXfs').map((looks) => readLooks(looks, parts))
  return { cells: all.map((looks) => beyondNormal(looks, all[0])), marks: list('dxfs').map((looks) => markLooks(looks, color)), color }
}

interface StyleParts {
  fonts: Element[]
  fills: Element[]
  borders: Element[]
  code: (id: number) => string | undefined
  color: ColorReader
}

function readLooks(looks: Element, { fonts, fills, borders, code, color }: StyleParts): CellStyle {
  const number = (attribute: string) => Number(looks.getAttribute(attribute) ?? 0)
  const style: CellStyle = fonts[number('fontId')] ? fontLooks(fonts[number('fontId')], color) : {}
  const size = fonts[number('fontId')] && child(fonts[number('fontId')], 'sz')?.getAttribute('val')
  if (size) style.size = Number(size)
  style.fill = fills[number('fillId')] && solidColor(fills[number('fillId')], 'fgColor', color)
  const line = borders[number('borderId')] && child(borders[number('borderId')], 'bottom')
  if (line?.hasAttribute('style')) style.underline = color(child(line, 'color')) ?? BLACK
  style.numberFormat = code(number('numFmtId'))
  const alignment = child(looks, 'alignment')
  const align = alignment?.getAttribute('horizontal')
  if (align === 'left' || align === 'center' || align === 'right') style.align = align
  if (isTrue(alignment?.getAttribute('wrapText'))) style.wrap = true
  const locked = child(looks, 'protection')?.getAttribute('locked') ?? null
  if (locked !== null && !isTrue(locked)) style.locked = false
  return style
}

const BLACK = '#000000'

function fontLooks(font: Element, color: ColorReader): CellStyle {
  const on = (name: string): true | undefined => {
    const element = child(font, name)
    return element && isTrue(element.getAttribute('val') ?? '1') ? true : undefined
  }
  return { bold: on('b'), italic: on('i'), color: color(child(font, 'color')) }
}

/** Patterns are taken for the colour that they are mostly made of: none. */
function solidColor(fill: Element, part: 'fgColor' | 'bgColor', color: ColorReader): string | undefined {
  const pattern = child(fill, 'patternFill')
  const isSolid = (pattern?.getAttribute('patternType') ?? 'solid') === 'solid'
  return pattern && isSolid ? color(child(pattern, part)) : undefined
}

/** In conditional looks a solid fill is the background colour (ECMA-376 part 1, 18.8.14). */
function markLooks(looks: Element, color: ColorReader): Looks['marks'][number] {
  const [font, fill] = [child(looks, 'font'), child(looks, 'fill')]
  return given({ ...(font ? fontLooks(font, color) : {}), fill: fill && solidColor(fill, 'bgColor', color) })
}

function beyondNormal(looks: CellStyle, normal: CellStyle): CellStyle {
  const own: CellStyle = { ...looks }
  if (own.size === normal.size) delete own.size
  if (own.color === normal.color) delete own.color
  return given(own)
}

/** Without the fields that say nothing. */
const given = <T extends object>(style: T): T => Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined)) as T
