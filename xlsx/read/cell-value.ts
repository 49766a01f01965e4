// What a cell of a file holds.

import type { Scalar } from '../../shared/workbook/cell'
import { child, children, readText, type Element } from '../package/xml'
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

/** The text of a shared string; runs of rich text are joined, furigana is left out. */
export function stringItemText(item: Element): string {
  const runs = children(item, 'r')
  const texts = runs.length > 0 ? runs.map((run) => child(run, 't')) : [child(item, 't')]
  return readText(texts.map((text) => text?.textContent ?? '').join(''))
}

/** An ISO date, which strict files may hold, as a serial day. */
function serialOf(iso: string): number {
  const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(iso) ? iso : `${iso}${iso.includes('T') ? '' : 'T00:00:00'}Z`)
  return time / 86_400_000 + 25_569
}
