// What all objects of the embedded Excel share: the grid, what a batch has in hand, and what it has begun to build.

import type { Rect } from '../../shared/workbook/cell'
import type { Grid } from '../grid/grid'
import type { Move } from '../grid/moving'
import { ChartDrafts } from './chart-drafts'
import { Locks } from './locks'
import { MarkDrafts } from './mark-drafts'
import { RangesInHand } from './range-ref'

export class Host {
  readonly ranges = new RangesInHand()
  readonly charts: ChartDrafts
  readonly marks: MarkDrafts
  readonly locks = new Locks()
  selection: { sheetId: string; rect: Rect } | undefined

  constructor(
    readonly grid: Grid,
    private readonly today: () => Date,
  ) {
    this.charts = new ChartDrafts(grid)
    this.marks = new MarkDrafts(grid)
  }

  /** Of dates typed without a year. */
  year(): number {
    return this.today().getFullYear()
  }

  /** Gives the grid what was built piece by piece. */
  flush(): void {
    this.charts.flush()
    this.marks.flush()
  }

  /** Around an insert or delete: what is half built goes in first, what is in hand follows. */
  move(sheetId: string, move: Move, act: () => void): void {
    this.flush()
    act()
    this.ranges.move(sheetId, move)
    this.locks.move(sheetId, move)
  }
}
