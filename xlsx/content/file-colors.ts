// Colours as files write them (by value, by the workbook's theme, by an old palette), as '#rrggbb'.

import type { Package } from '../package/package'
import { child, children, first, type Element } from '../package/xml'
import { relatedToWorkbook } from '../read/sheets'

/** Light and dark change places against the order in which a theme lists them (ECMA-376 part 1, 18.8.3). */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink']
/** The palette of programs before 2007 (18.8.27); its first eight stand twice. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ')

/** Reads a colour element; undefined for none, for the automatic colour and for one that the file does not explain. */
export type ColorReader = (color: Element | undefined) => string | undefined

export function colorReader(file: Package): ColorReader {
  const theme = themeColors(file)
  return (color) => {
    if (!color || color.getAttribute('auto') === '1') return undefined
    const base = baseOf(color, theme)
    return base && hex(tinted(base, Number(color.getAttribute('tint') ?? 0)))
  }
}

function baseOf(color: Element, theme: readonly string[]): string | undefined {
  const value = color.getAttribute('rgb')
  if (value !== null) return /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(value)?.[1]
  if (color.hasAttribute('theme')) return theme[Number(color.getAttribute('theme'))]
  return color.hasAttribute('indexed') ? PALETTE[Number(color.getAttribute('indexed'))] : undefined
}

function themeColors(file: Package): string[] {
  const path = relatedToWorkbook(file, 'theme')
  const scheme = path === undefined ? undefined : first(file.view(path).documentElement!, 'clrScheme')
  if (!scheme) return []
  return THEME_ORDER.map((name) => {
    const value = child(scheme, name)
    const color = value && children(value)[0]
    return color?.getAttribute('lastClr') ?? color?.getAttribute('val') ?? ''
  })
}

/** Lightens (tint > 0) or darkens: the lightness of the colour moves towards white or black by this share (18.8.19). */
function tinted(color: string, tint: number): [number, number, number] {
  const rgb = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [number, number, number]
  if (tint === 0) return rgb
  const [high, low] = [Math.max(...rgb), Math.min(...rgb)]
  const light = (high + low) / 2
  const wanted = tint < 0 ? light * (1 + tint) : light + (1 - light) * tint
  // With hue and saturation kept, the channels' distance from the lightness changes as the room that the lightness leaves.
  const room = (lightness: number) => 1 - Math.abs(2 * lightness - 1)
  const scale = room(light) === 0 ? 0 : room(wanted) / room(light)
  return rgb.map((channel) => wanted + (channel - light) * scale) as [number, number, number]
}

const hex = (rgb: readonly number[]): string =>
  `#${rgb
    .map((channel) =>
      Math.round(Math.min(1, Math.max(0, channel)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
