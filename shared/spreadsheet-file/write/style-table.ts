// The looks of a small workbook as its styles part: each font, fill and look once.

import type { CellStyle } from '../../workbook/style'
import { escaped } from './xml-text'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
/** Formats below are the program's own. */
const FIRST_FORMAT = 164
const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`

/** A list that holds each text once. */
class Once {
  readonly list: string[]
  private readonly places: Map<string, number>

  constructor(...first: string[]) {
    this.list = first
    this.places = new Map(first.map((text, at) => [text, at]))
  }

  indexOf(text: string): number {
    let at = this.places.get(text)
    if (at === undefined) {
      this.places.set(text, (at = this.list.length))
      this.list.push(text)
    }
    return at
  }
}

export interface SmallStyle extends CellStyle {
  /** Where a text stands in a row that is higher; wrapped ones at the top, others in the middle, where left out. */
  vertical?: 'top' | 'center' | 'bottom'
}

export class StyleTable {
  private readonly formats = new Once()
  private readonly fonts = new Once('<font><sz val="11"/><name val="Calibri"/></font>')
  // The first two are taken by the format of the file itself.
  private readonly fills = new Once('<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>')
  private readonly borders = new Once('<border><left/><right/><top/><bottom/><diagonal/></border>')
  private readonly looks = new Once('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>')

  /** The place of a look in the styles part. */
  indexOf(style: SmallStyle): number {
    const { bold, italic, size = 11, color, fill, align, wrap, numberFormat, underline, locked, vertical = wrap ? 'top' : 'center' } = style
    const font = this.fonts.indexOf(
      `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${size}"/>${color ? `<color rgb="${argb(color)}"/>` : ''}<name val="Calibri"/></font>`,
    )
    const filled =
      fill === undefined
        ? 0
        : this.fills.indexOf(
            `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`,
          )
    const border =
      underline === undefined
        ? 0
        : this.borders.indexOf(
            `<border><left/><right/><top/><bottom style="thin"><color rgb="${argb(underline)}"/></bottom><diagonal/></border>`,
          )
    const format = numberFormat === undefined || numberFormat === 'General' ? 0 : FIRST_FORMAT + this.formats.indexOf(numberFormat)
    const alignment = `<alignment${align ? ` horizontal="${align}"` : ''} vertical="${vertical}"${wrap ? ' wrapText="1"' : ''}/>`
    const protection = locked === false ? '<protection locked="0"/>' : ''
    return this.looks.indexOf(
      `<xf numFmtId="${format}" fontId="${font}" fillId="${filled}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">${alignment}${protection}</xf>`,
    )
  }

  xml(): string {
    const many = (name: string, list: readonly string[]): string => `<${name} count="${list.length}">${list.join('')}</${name}>`
    const formats = this.formats.list.map((code, at) => `<numFmt numFmtId="${FIRST_FORMAT + at}" formatCode="${escaped(code)}"/>`)
    return (
      `<styleSheet xmlns="${MAIN}">` +
      (formats.length > 0 ? many('numFmts', formats) : '') +
      many('fonts', this.fonts.list) +
      many('fills', this.fills.list) +
      many('borders', this.borders.list) +
      many('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      many('cellXfs', this.looks.list) +
      many('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
      '</styleSheet>'
    )
  }
}
