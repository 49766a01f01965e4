// What a cell of a file holds.

import type { Scalar } from '../workbook/cell'
import type { ScannedCell } from './scan-cells'

/** The value as stored, a formula's result included; null for an empty cell. */
export function cellValue({ type, value: text }: Pick<ScannedCell, 'type' | 'value'>, sharedStrings: string[]): Scalar {
  if (text === undefined) return null
  switch (type) {
    case 's':
      return sharedStrings[+text] ?? null
    case 'b':
      return text.trim() === '1' || text.trim() === 'true'
    case 'str':
    case 'inlineStr':
      return readText(text)
    case 'e':
      return text
    case 'd':
      return serialOf(text)
    default:
      return text.trim() === '' ? null : Number(text)
  }
}

/** An ISO date, which strict files may hold, as a serial day. */
function serialOf(iso: string): number {
  const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(iso) ? iso : `${iso}${iso.includes('T') ? '' : 'T00:00:00'}Z`)
  return time / 86_400_000 + 25_569
}

/** `_x000D_` in a text stands for a character that XML cannot hold. */
export const readText = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text
