// One look for many ranges by one call of a range list.

import type { SheetKey } from '../../shared/workbook/patch'
import type { CellStyle } from '../../shared/workbook/style'
import type { Step } from '../server/step'
import { calls, sheetOf, app } from './record'

/** One field of a style; `underline` takes a colour. `locked` is not here: protection lists its ranges itself. */
export type StyleProperty = Exclude<keyof CellStyle, 'locked'>

/** @param ranges as addresses such as 'B2:C9'. */
export function setStyle(sheet: SheetKey, property: StyleProperty, value: string | number | boolean, ranges: string[]): Step {
  const list = sheetOf(sheet).getRangeList(ranges)
  switch (property) {
    case 'bold':
      return calls(list.setFontWeight(value ? 'bold' : 'normal'))
    case 'italic':
      return calls(list.setFontStyle(value ? 'italic' : 'normal'))
    case 'size':
      return calls(list.setFontSize(value as number))
    case 'color':
      return calls(list.setFontColor(value as string))
    case 'fill':
      return calls(list.setBackground(value as string))
    case 'align':
      return calls(list.setHorizontalAlignment(value as 'left' | 'center' | 'right'))
    case 'wrap':
      return calls(list.setWrap(value as boolean))
    case 'numberFormat':
      return calls(list.setNumberFormat(value as string))
    // The line below each cell: the outer bottom and the lines between rows.
    case 'underline':
      return calls(list.setBorder(null, null, true, null, null, true, value as string, app.BorderStyle.SOLID))
  }
}
