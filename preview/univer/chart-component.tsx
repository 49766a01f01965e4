// A chart over the sheet, drawn anew whenever its cells change.

import { useEffect, useState, type ComponentType } from 'react'
import type { Grid } from '../grid/grid'
import { chartData } from './chart-data'
import { ChartView } from './chart-view'

export interface ChartSurroundings {
  grid: Grid
  isDark: () => boolean
  onTheme: (listener: () => void) => () => void
}

/** What Univer hands to the component: the `data` given when it was placed. */
interface Props {
  data?: { sheet: string; chart: string; width: number; height: number }
}

export function chartComponent({ grid, isDark, onTheme }: ChartSurroundings): ComponentType<Props> {
  return function Chart({ data }: Props) {
    const [, redraw] = useState(0)
    useEffect(() => {
      let frame = 0
      const soon = () => {
        cancelAnimationFrame(frame)
        frame = requestAnimationFrame(() => redraw((times) => times + 1))
      }
      const stops = [grid.onChange(soon), onTheme(soon)]
      return () => {
        cancelAnimationFrame(frame)
        for (const stop of stops) stop()
      }
    }, [])
    const spec =
      data &&
      grid
        .sheet(data.sheet)
        ?.charts()
        .find(({ id }) => id === data.chart)
    if (!spec) return null
    return <ChartView {...chartData(grid, spec)} dark={isDark()} width={data.width} height={data.height} />
  }
}
