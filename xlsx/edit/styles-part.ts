// The file's table of styles: ours are added behind those that are there, so no number that a cell already bears changes.

import { isTrue } from '../../shared/spreadsheet-file/workbook-sheets'
import type { CellStyle } from '../../shared/workbook/style'
import { argb } from '../colors'
import type { Package } from '../package/package'
import { relationshipsOf } from '../package/relationships'
import { child, children, create, fingerprint, placeBefore, type Element } from '../package/xml'
import { workbookPath } from '../read/sheets'
import { BUILT_IN_FORMATS } from './built-in-formats'

/** What must follow an element of `<styleSheet>`, in order (ECMA-376 part 1, 18.8.39). */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst']
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
]
const FIRST_OWN_FORMAT = 164

export class StylesPart {
  readonly path: string
  /** Ways already gone: style number and looks → style number. */
  private readonly known = new Map<string, number>()
  private readonly wrapping = new Map<number, boolean>()
  /** Entries of each list by their text, so that equal ones are stored once. */
  private readonly entries = new Map<string, Map<string, number>>()

  constructor(private readonly file: Package) {
    const found = relationshipsOf(file, workbookPath(file)).find(({ type }) => type === 'styles')
    if (!found) throw new Error('The file has no styles.')
    this.path = found.target
  }

  /** The number of the style that looks like number `from` with the given looks over it. */
  merge(from: number, style: CellStyle): number {
    const key = `${from} ${JSON.stringify(style, Object.keys(style).sort())}`
    let number = this.known.get(key)
    if (number === undefined) this.known.set(key, (number = this.add(from, style)))
    return number
  }

  /** Whether cells of a style wrap their text. */
  wraps(number: number): boolean {
    let known = this.wrapping.get(number)
    if (known === undefined) {
      const list = child(this.file.view(this.path).documentElement!, 'cellXfs')
      const alignment = list && children(list)[number] && child(children(list)[number], 'alignment')
      this.wrapping.set(number, (known = isTrue(alignment?.getAttribute('wrapText'))))
    }
    return known
  }

  /** The number of a set of conditional looks. */
  conditional(style: Pick<CellStyle, 'bold' | 'italic' | 'color' | 'fill'>): number {
    const list = this.list('dxfs')
    const looks = create(list, 'dxf')
    if (style.bold || style.italic || style.color !== undefined) {
      looks.appendChild(fontWith(create(list, 'font'), style))
    }
    if (style.fill !== undefined) looks.appendChild(solidFill(list, style.fill, true))
    return this.entry('dxfs', looks)
  }

  /** Adds an entry made elsewhere, as it is. @returns its number in the list. */
  entry(list: string, element: Element): number {
    const parent = this.list(list)
    const known = this.knownOf(list)
    const text = fingerprint(element)
    const found = known.get(text)
    if (found !== undefined) return found
    const number = children(parent).length
    parent.appendChild(element)
    parent.setAttribute('count', String(number + 1))
    known.set(text, number)
    return number
  }

  /** Takes over an entry of another file. */
  adopt(list: string, element: Element): number {
    return this.entry(list, this.file.edit(this.path).importNode(element, true))
  }

  /** The number of a number format; the built-in ones have no entry in the file. */
  format(code: string): number {
    const builtIn = BUILT_IN_FORMATS.get(code)
    if (builtIn !== undefined) return builtIn
    const list = this.list('numFmts')
    const formats = children(list)
    const same = formats.find((element) => element.getAttribute('formatCode') === code)
    if (same) return Number(same.getAttribute('numFmtId'))
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...formats.map((element) => Number(element.getAttribute('numFmtId')))) + 1
    list.appendChild(create(list, 'numFmt', { numFmtId: id, formatCode: code }))
    list.setAttribute('count', String(formats.length + 1))
    return id
  }

  private add(from: number, style: CellStyle): number {
    const list = this.list('cellXfs')
    const looks = children(list)[from].cloneNode(true) as Element
    const refer = (attribute: string, apply: string, number: number) => {
      looks.setAttribute(attribute, String(number))
      looks.setAttribute(apply, '1')
    }
    const copyOf = (of: string, attribute: string) =>
      children(this.list(of))[Number(looks.getAttribute(attribute) ?? 0)].cloneNode(true) as Element
    const { bold, italic, size, color, fill, underline, numberFormat } = style
    if (bold !== undefined || italic !== undefined || size !== undefined || color !== undefined) {
      refer('fontId', 'applyFont', this.entry('fonts', fontWith(copyOf('fonts', 'fontId'), style)))
    }
    if (fill !== undefined) refer('fillId', 'applyFill', this.entry('fills', solidFill(list, fill, false)))
    if (underline !== undefined) {
      refer('borderId', 'applyBorder', this.entry('borders', borderWith(copyOf('borders', 'borderId'), underline)))
    }
    if (numberFormat !== undefined) refer('numFmtId', 'applyNumberFormat', this.format(numberFormat))
    const alignment = this.inner(looks, 'alignment', ['protection', 'extLst'], 'applyAlignment')
    if (style.align !== undefined) alignment.setAttribute('horizontal', style.align)
    if (style.wrap !== undefined) alignment.setAttribute('wrapText', style.wrap ? '1' : '0')
    // As in a new file: in a row that one cell makes taller, all stand at the same height.
    if (!alignment.hasAttribute('vertical')) alignment.setAttribute('vertical', 'center')
    if (style.locked !== undefined) {
      this.inner(looks, 'protection', ['extLst'], 'applyProtection').setAttribute('locked', style.locked ? '1' : '0')
    }
    return this.entry('cellXfs', looks)
  }

  private inner(looks: Element, name: string, followers: string[], apply: string): Element {
    looks.setAttribute(apply, '1')
    const found = child(looks, name)
    if (found) return found
    const created = create(looks, name)
    placeBefore(looks, created, followers)
    return created
  }

  private list(name: string): Element {
    const root = this.file.edit(this.path).documentElement!
    const found = child(root, name)
    if (found) return found
    const created = create(root, name, { count: 0 })
    placeBefore(root, created, ORDER.slice(ORDER.indexOf(name) + 1))
    return created
  }

  private knownOf(list: string): Map<string, number> {
    let known = this.entries.get(list)
    if (!known) {
      known = new Map()
      for (const [number, element] of children(this.list(list)).entries()) {
        const text = fingerprint(element)
        if (!known.has(text)) known.set(text, number)
      }
      this.entries.set(list, known)
    }
    return known
  }
}

/** Changes weight, slant, size and colour; typeface and the rest stay. */
function fontWith(font: Element, { bold, italic, size, color }: CellStyle): Element {
  const put = (name: string, attributes: Record<string, string | number> | undefined) => {
    const old = child(font, name)
    if (old) font.removeChild(old)
    if (attributes) placeBefore(font, create(font, name, attributes), FONT_ORDER.slice(FONT_ORDER.indexOf(name) + 1))
  }
  if (bold !== undefined) put('b', bold ? {} : undefined)
  if (italic !== undefined) put('i', italic ? {} : undefined)
  if (size !== undefined) put('sz', { val: size })
  if (color !== undefined) put('color', { rgb: argb(color) })
  return font
}

function solidFill(parent: Element, color: string, conditional: boolean): Element {
  const fill = create(parent, 'fill')
  const pattern = create(parent, 'patternFill', { patternType: 'solid' })
  pattern.appendChild(create(parent, 'fgColor', { rgb: argb(color) }))
  if (conditional) pattern.appendChild(create(parent, 'bgColor', { rgb: argb(color) }))
  fill.appendChild(pattern)
  return fill
}

function borderWith(border: Element, color: string): Element {
  const old = child(border, 'bottom')
  if (old) border.removeChild(old)
  const bottom = create(border, 'bottom', { style: 'thin' })
  bottom.appendChild(create(border, 'color', { rgb: argb(color) }))
  placeBefore(border, bottom, ['diagonal', 'vertical', 'horizontal'])
  return border
}
