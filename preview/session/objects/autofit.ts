// Column widths after their texts, roughly: the embedded grid draws on a canvas that cannot be measured from here.

import type { Rect } from '../../../shared/workbook/cell'
import type { GridSheet } from '../../grid/grid'
import { intersection } from '../../grid/moving'

const CHARACTER = 7
const PADDING = 12

/** Characters that take two widths: Chinese, Japanese, Korean and full-width forms. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu

export function autofitColumns(sheet: GridSheet, rect: Rect): void {
  const used = sheet.usedRect()
  const filled = used && intersection(used, rect)
  if (!filled) return
  const cells = sheet.read(filled)
  for (let column = 0; column < filled.columns; column++) {
    const texts = cells.map((line) => String(line[column].value ?? ''))
    const longest = Math.max(...texts.map((text) => text.length + (text.match(WIDE)?.length ?? 0)))
    if (longest > 0) sheet.setColumnWidth(filled.column + column, 1, longest * CHARACTER + PADDING)
  }
}
