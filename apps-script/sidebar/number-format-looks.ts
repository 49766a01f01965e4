// A matrix of number formats as looks of ranges, where a few ranges say the same.

import type { Rect } from '../../shared/workbook/cell'
import { merged, type Look } from './group-styles'

/** More ranges than this are better set as one matrix. */
const MOST_RANGES = 300

/** @returns undefined when the formats are too mixed. */
export function numberFormatLooks({ row, column }: Rect, formats: string[][]): Look[] | undefined {
  const rectsOf = new Map<string, Rect[]>()
  for (let c = 0; c < (formats[0]?.length ?? 0); c++) {
    for (let from = 0, to = 1; from < formats.length; from = to++) {
      while (to < formats.length && formats[to][c] === formats[from][c]) to++
      const rects = rectsOf.get(formats[from][c]) ?? []
      rectsOf.set(formats[from][c], [...rects, { row: row + from, column: column + c, rows: to - from, columns: 1 }])
      if (rects.length > MOST_RANGES) return undefined
    }
  }
  return [...rectsOf].flatMap(([value, rects]) => merged(rects).map((rect): Look => ({ property: 'numberFormat', value, rect })))
}
