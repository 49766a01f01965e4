// What all objects of the embedded Excel share: the grid, what a batch has in hand, and what it has begun to build.

import type { Rect } from '../../shared/workbook/cell'
import type { Grid } from '../grid/grid'
import type { Move } from '../grid/moving'
import { ChartDrafts } from './chart-drafts'
import { guardedGrid } from './guarded-grid'
import { Locks } from './locks'
import { MarkDrafts } from './mark-drafts'
import { RangesInHand } from './range-ref'
import type { SessionOptions } from './session-options'

export class Host {
  readonly ranges = new RangesInHand()
  readonly charts: ChartDrafts
  readonly marks: MarkDrafts
  readonly locks = new Locks()
  selection: { sheetId: string; rect: Rect } | undefined

  readonly grid: Grid

  constructor(
    grid: Grid,
    private readonly options: SessionOptions = {},
  ) {
    this.grid = guardedGrid(grid, options)
    this.charts = new ChartDrafts(this.grid)
    this.marks = new MarkDrafts(this.grid)
  }

  /** Of dates typed without a year. */
  year(): number {
    return (this.options.today?.() ?? new Date()).getFullYear()
  }

  get isReadOnly(): boolean {
    return this.options.isReadOnly?.() ?? false
  }
  get isStructureLocked(): boolean {
    return this.options.isStructureLocked?.() ?? false
  }

  /** How the sheet's rows are hidden by a filter, if they are. */
  filterOf(sheet: string): 'sheet' | 'table' | undefined {
    return this.options.filtered?.get(sheet)
  }
  showAllRows(sheet: string): void {
    this.options.filtered?.delete(sheet)
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
