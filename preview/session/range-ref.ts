// A range that a request has in hand: like Excel's own, it follows when rows and columns move.

import { rectAddress, quoteSheet } from '../../shared/workbook/address'
import type { Rect } from '../../shared/workbook/cell'
import type { Grid, GridSheet } from '../grid/grid'
import { movedRect, type Move } from '../grid/moving'
import { refuse } from './host-error'

export interface RangeRef {
  sheetId: string
  /** undefined after its cells were deleted. */
  rect: Rect | undefined
}

/** @throws {SessionError} InvalidReference when the cells are gone, ItemNotFound when the sheet is. */
export function cellsOf(grid: Grid, ref: RangeRef): { sheet: GridSheet; rect: Rect } {
  const sheet = grid.sheet(ref.sheetId) ?? refuse('ItemNotFound', 'the sheet of the range is gone')
  return { sheet, rect: ref.rect ?? refuse('InvalidReference', 'the cells of the range were deleted') }
}

/** 'Team!A1:B2', as Range.address says it. */
export const fullAddress = (sheet: GridSheet, rect: Rect): string => `${quoteSheet(sheet.name)}!${rectAddress(rect)}`

/** "Team!$A$1:$B$2", as a name refers to it. */
export const absoluteReference = (sheet: GridSheet, rect: Rect): string => `${quoteSheet(sheet.name)}!${rectAddress(rect, true)}`

/** The ranges in hand of the current batch, and those that the library asked to keep for later ones. */
export class RangesInHand {
  private inBatch = new Set<RangeRef>()
  private kept = new Map<string, RangeRef>()
  private ids = new Map<RangeRef, string>()
  private count = 0

  add(ref: RangeRef): RangeRef {
    this.inBatch.add(ref)
    return ref
  }

  endBatch(): void {
    this.inBatch.clear()
  }

  keep(ref: RangeRef): string {
    const known = this.ids.get(ref)
    if (known !== undefined) return known
    const id = `range-${++this.count}`
    this.kept.set(id, ref)
    this.ids.set(ref, id)
    return id
  }

  byId(id: string): RangeRef | undefined {
    return this.kept.get(id)
  }

  forget(id: string): void {
    const ref = this.kept.get(id)
    if (ref) this.ids.delete(ref)
    this.kept.delete(id)
  }

  move(sheetId: string, move: Move): void {
    for (const ref of new Set([...this.inBatch, ...this.kept.values()])) {
      if (ref.sheetId === sheetId && ref.rect) ref.rect = movedRect(ref.rect, move)
    }
  }
}
