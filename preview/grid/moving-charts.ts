// A chart after rows or columns moved, or after a sheet was deleted.

import type { Rect } from '../../shared/workbook/cell'
import type { ChartSpec } from '../../shared/workbook/patch'
import { movedIndex, movedRect, type Move } from './moving'

const GONE: Rect = { row: 0, column: 0, rows: 0, columns: 0 }

/**
 * @param onSheet id of the sheet that holds the chart: its anchor moves with the cells below it.
 * A series whose cells were all deleted is gone; categories that were have no rows and no columns left.
 */
export function movedChart(chart: ChartSpec, onSheet: string, movedSheet: string, move: Move): ChartSpec {
  const anchor =
    onSheet === movedSheet ? { ...chart.anchor, [move.axis]: movedIndex(chart.anchor[move.axis], move) ?? move.at } : chart.anchor
  const moved = (rect: Rect) => movedRect(rect, move)
  return { ...onRanges(chart, movedSheet, moved), anchor }
}

/** The chart without what it drew from a deleted sheet. */
export const chartWithoutSheet = (chart: ChartSpec, sheet: string): ChartSpec => onRanges(chart, sheet, () => undefined)

function onRanges(chart: ChartSpec, sheet: string, change: (rect: Rect) => Rect | undefined): ChartSpec {
  return {
    ...chart,
    categories: chart.categories.sheet === sheet ? { sheet, rect: change(chart.categories.rect) ?? GONE } : chart.categories,
    series: chart.series.flatMap((series) => {
      const rect = series.sheet === sheet ? change(series.rect) : series.rect
      return rect ? [{ ...series, rect }] : []
    }),
  }
}
