// RangeList: one look for many ranges at once.

import type { Rect } from '../../shared/workbook/cell'
import type { CellStyle } from '../../shared/workbook/style'
import { asHost, type Environment } from './environment'
import { LOOK_METHODS } from './range'

type LookMethods = typeof LOOK_METHODS

export class RangeList {
  constructor(
    private readonly environment: Environment,
    private readonly sheetId: string,
    private readonly rects: Rect[],
  ) {}

  setBackground(...args: Parameters<LookMethods['setBackground']>): this {
    return this.#look(LOOK_METHODS.setBackground(...args))
  }
  setFontColor(...args: Parameters<LookMethods['setFontColor']>): this {
    return this.#look(LOOK_METHODS.setFontColor(...args))
  }
  setFontWeight(...args: Parameters<LookMethods['setFontWeight']>): this {
    return this.#look(LOOK_METHODS.setFontWeight(...args))
  }
  setFontStyle(...args: Parameters<LookMethods['setFontStyle']>): this {
    return this.#look(LOOK_METHODS.setFontStyle(...args))
  }
  setFontSize(...args: Parameters<LookMethods['setFontSize']>): this {
    return this.#look(LOOK_METHODS.setFontSize(...args))
  }
  setWrap(...args: Parameters<LookMethods['setWrap']>): this {
    return this.#look(LOOK_METHODS.setWrap(...args))
  }
  setNumberFormat(...args: Parameters<LookMethods['setNumberFormat']>): this {
    return this.#look(LOOK_METHODS.setNumberFormat(...args))
  }
  setHorizontalAlignment(...args: Parameters<LookMethods['setHorizontalAlignment']>): this {
    return this.#look(LOOK_METHODS.setHorizontalAlignment(...args))
  }

  /** Only the lines below each cell are drawn here: bottom and horizontal true, the other sides null. */
  setBorder(
    ...[top, left, bottom, right, vertical, horizontal, color]: [unknown, unknown, unknown, unknown, unknown, unknown, string, unknown]
  ): this {
    const below = bottom === true && horizontal === true && [top, left, right, vertical].every((side) => side === null)
    if (!below) throw new Error('RangeList.setBorder: the stand-in draws lines below cells only')
    return this.#look({ underline: color })
  }

  #look(style: CellStyle): this {
    const sheet = this.environment.sheet(this.sheetId)
    for (const rect of this.rects) asHost(() => sheet.setStyle(rect, style))
    return this
  }
}
