// EmbeddedChart and its builder.

import type { ChartSpec } from '../../shared/workbook/patch'
import type { Environment } from './environment'
import { Range } from './range'
import { original } from './strict'

const KINDS: Record<string, ChartSpec['kind']> = { COLUMN: 'column', LINE: 'line', BAR: 'bar' }
const POINTS_PER_PIXEL = 3 / 4

export class EmbeddedChart {
  constructor(readonly spec: ChartSpec) {}
}

export class EmbeddedChartBuilder {
  private kind: ChartSpec['kind'] | undefined
  private ranges: Range[] = []
  private options: Record<string, unknown> = {}
  private position: { row: number; column: number } | undefined
  private turned = false

  constructor(
    private readonly environment: Environment,
    private readonly id: string,
  ) {}

  setChartType(type: string): this {
    if (!KINDS[type]) throw new Error(`setChartType(${type}): the grid does not draw this kind`)
    return this.#set(() => (this.kind = KINDS[type]))
  }
  addRange(range: unknown): this {
    return this.#set(() => this.ranges.push(original(Range, range, 'EmbeddedChartBuilder.addRange')))
  }
  setMergeStrategy(strategy: string): this {
    return this.#set(() => (this.turned = strategy === 'MERGE_ROWS'))
  }
  setTransposeRowsAndColumns(transpose: boolean): this {
    if (transpose !== this.turned) throw new Error('setTransposeRowsAndColumns: ranges in rows need MERGE_ROWS, others MERGE_COLUMNS')
    return this
  }
  setNumHeaders(headers: number): this {
    if (headers !== 0) throw new Error('setNumHeaders: the stand-in takes names from the option "series"')
    return this
  }
  setOption(option: string, value: unknown): this {
    return this.#set(() => (this.options[option] = structuredClone(value)))
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    if (row < 1 || column < 1 || offsetX < 0 || offsetY < 0) throw new Error('Chart position is outside the sheet.')
    return this.#set(() => (this.position = { row: row - 1, column: column - 1 }))
  }
  build(): EmbeddedChart {
    const [categories, ...rest] = this.ranges
    if (!this.kind || !categories || rest.length === 0 || !this.position) throw new Error('The chart lacks its type, ranges or position.')
    const looks = (this.options.series ?? {}) as Record<number, { labelInLegend?: string; color?: string }>
    const spec: ChartSpec = {
      id: this.id,
      kind: this.kind,
      title: String(this.options.title ?? ''),
      categories: { sheet: categories.sheetId, rect: categories.rect },
      series: rest.map((range, index) => ({
        name: looks[index]?.labelInLegend ?? '',
        sheet: range.sheetId,
        rect: range.rect,
        color: looks[index]?.color ?? '#4285f4',
      })),
      numberFormat: String(this.options['vAxis.format'] ?? this.options['hAxis.format'] ?? 'General'),
      anchor: {
        ...this.position,
        width: Number(this.options.width ?? 600) * POINTS_PER_PIXEL,
        height: Number(this.options.height ?? 371) * POINTS_PER_PIXEL,
      },
    }
    return this.environment.wrap('EmbeddedChart', new EmbeddedChart(spec))
  }

  #set(change: () => void): this {
    change()
    return this
  }
}
