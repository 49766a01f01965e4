// A neutral style in the words of the file writer.

import type { CellStyle as FileStyle } from './hucre'
import type { CellStyle } from '../../shared/workbook/style'
import { rgb } from '../colors'

/** Equal styles give the same object, so that the writer stores each once. */
export function styleBook(): (style: CellStyle) => FileStyle {
  const byContent = new Map<string, FileStyle>()
  const byObject = new Map<CellStyle, FileStyle>()
  return (style) => {
    let found = byObject.get(style)
    if (found) return found
    const key = JSON.stringify(style, Object.keys(style).sort())
    found = byContent.get(key) ?? fileStyle(style)
    byContent.set(key, found)
    byObject.set(style, found)
    return found
  }
}

function fileStyle(style: CellStyle): FileStyle {
  const looks: FileStyle = {}
  const { bold, italic, size, color } = style
  if (bold || italic || size !== undefined || color !== undefined) {
    looks.font = { name: 'Calibri', size: size ?? 11, bold, italic, color: color === undefined ? undefined : { rgb: rgb(color) } }
  }
  if (style.fill !== undefined) looks.fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: rgb(style.fill) } }
  if (style.underline !== undefined) looks.border = { bottom: { style: 'thin', color: { rgb: rgb(style.underline) } } }
  // In a row that one cell makes taller, all stand at the same height.
  looks.alignment = { horizontal: style.align, vertical: 'center', wrapText: style.wrap }
  if (style.numberFormat !== undefined && style.numberFormat !== 'General') looks.numFmt = style.numberFormat
  if (style.locked !== undefined) looks.protection = { locked: style.locked }
  return looks
}

/** The looks of a conditional mark: in them a solid fill is the background colour (ECMA-376 part 1, 18.8.14). */
export function markLooks(style: Pick<CellStyle, 'bold' | 'italic' | 'color' | 'fill'>): FileStyle {
  const looks: FileStyle = {}
  if (style.bold || style.italic || style.color !== undefined) {
    looks.font = {
      bold: style.bold,
      italic: style.italic,
      color: style.color === undefined ? undefined : { rgb: rgb(style.color) },
    }
  }
  if (style.fill !== undefined) {
    looks.fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: rgb(style.fill) }, bgColor: { rgb: rgb(style.fill) } }
  }
  return looks
}
