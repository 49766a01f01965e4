// Which cells a program has unlocked, sheet by sheet: protecting the sheet hands the list to the grid.

import type { Rect } from '../../shared/workbook/cell'
import { movedFormat, without, type Move } from '../grid/moving'

export class Locks {
  private free = new Map<string, Rect[]>()

  set(sheetId: string, rect: Rect, locked: boolean): void {
    const rest = this.unlocked(sheetId).flatMap((known) => without(known, rect))
    this.free.set(sheetId, locked ? rest : [...rest, rect])
  }

  unlocked(sheetId: string): Rect[] {
    return this.free.get(sheetId) ?? []
  }

  /** Remembers what the grid itself knew, when its protection is lifted. */
  remember(sheetId: string, rects: Rect[]): void {
    for (const rect of rects) this.set(sheetId, rect, false)
  }

  move(sheetId: string, move: Move): void {
    this.free.set(
      sheetId,
      this.unlocked(sheetId).flatMap((rect) => movedFormat(rect, move) ?? []),
    )
  }
}
