// The hidden sheet that holds the items of list validations, one list a column.

import type { Scalar } from '../../shared/workbook/cell'
import { columnLetters, quoteSheet } from '../../shared/workbook/address'
import { markerOf } from '../../shared/workbook/marker'

export const LISTS_KEY = 'lists'
export const LISTS_NAME = '_sales_targets_lists'

/** Lists by column, from B on; A1 holds the marker of the sheet. Items start in row 2. */
export class Lists {
  private readonly columns: string[][] = []
  private known: number

  /** @param columns the lists that the file already holds. */
  constructor(
    private readonly sheetName: string,
    columns: string[][] = [],
  ) {
    this.columns = columns
    this.known = columns.length
  }

  /** "'_sales_targets_lists'!$B$2:$B$5", the same for the same items. */
  rangeOf(items: string[]): string {
    if (items.length === 0) throw new Error('A list validation needs items.')
    let index = this.columns.findIndex((list) => list.length === items.length && list.every((item, i) => item === items[i]))
    if (index < 0) index = this.columns.push(items) - 1
    const letter = columnLetters(index + 1)
    return `${quoteSheet(this.sheetName)}!$${letter}$2:$${letter}$${items.length + 1}`
  }

  /** What has to be written since the last time: a rectangle whose top left cell is row 1, `column`; undefined when nothing. */
  news(): { column: number; values: Scalar[][] } | undefined {
    const fresh = this.columns.slice(this.known)
    const column = this.known + 1
    this.known = this.columns.length
    if (fresh.length === 0) return undefined
    const height = Math.max(...fresh.map((list) => list.length))
    return { column, values: Array.from({ length: height }, (_, row) => fresh.map((list) => list[row] ?? null)) }
  }
}

/** The cell A1 of a new lists sheet. */
export const listsMarker = (): Scalar[][] => [[markerOf(LISTS_KEY)]]
