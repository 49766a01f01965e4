// Charts being built step by step, as Excel's interface does; the grid gets each whole, at the end of the batch.

import type { ChartSpec } from '../../shared/workbook/patch'
import type { Grid, GridSheet } from '../grid/grid'
import { refuse } from './host-error'

/** A chart in the grid bears Excel's name as its id; the wire needs an id that a new name does not change. */
export class ChartDrafts {
  private changed = new Map<string, { sheetId: string; stored: string | undefined; chart: ChartSpec | undefined }>()
  private wireIds = new Map<string, string>()
  private count = 0

  constructor(private readonly grid: Grid) {}

  /** Wire id and current state of each chart of a sheet. */
  list(sheet: GridSheet): { id: string; chart: ChartSpec }[] {
    const here = [...this.changed].filter(([, draft]) => draft.sheetId === sheet.id)
    const untouched = sheet.charts().filter((chart) => !here.some(([, draft]) => draft.stored === chart.id))
    return [
      ...untouched.map((chart) => ({ id: this.wireId(sheet.id, chart.id), chart })),
      ...here.flatMap(([id, { chart }]) => (chart ? [{ id, chart }] : [])),
    ]
  }

  add(sheet: GridSheet, chart: ChartSpec): string {
    const id = this.wireId(sheet.id, chart.id)
    this.changed.set(id, { sheetId: sheet.id, stored: undefined, chart })
    return id
  }

  get(sheet: GridSheet, id: string): ChartSpec {
    return this.list(sheet).find((entry) => entry.id === id)?.chart ?? refuse('ItemNotFound', 'the chart is gone')
  }

  /** @throws {SessionError} ItemAlreadyExists when the chart would bear another's name. */
  update(sheet: GridSheet, id: string, change: Partial<ChartSpec>): void {
    const before = this.get(sheet, id)
    const known = this.changed.get(id)
    if (change.id !== undefined && change.id !== before.id) {
      if (this.list(sheet).some(({ chart }) => chart.id === change.id)) refuse('ItemAlreadyExists', `chart "${change.id}"`)
      this.wireIds.delete(key(sheet.id, before.id))
      this.wireIds.set(key(sheet.id, change.id), id)
    }
    this.changed.set(id, { sheetId: sheet.id, stored: known ? known.stored : before.id, chart: { ...before, ...change } })
  }

  remove(sheet: GridSheet, id: string): void {
    const before = this.get(sheet, id)
    const known = this.changed.get(id)
    this.wireIds.delete(key(sheet.id, before.id))
    this.changed.set(id, { sheetId: sheet.id, stored: known ? known.stored : before.id, chart: undefined })
  }

  flush(): void {
    const changed = [...this.changed.values()]
    this.changed.clear()
    for (const { sheetId, stored, chart } of changed) {
      // A sheet that went in the same batch took its charts along.
      const sheet = this.grid.sheet(sheetId)
      if (stored !== undefined) sheet?.removeChart(stored)
      if (chart) sheet?.addChart(chart)
    }
  }

  private wireId(sheetId: string, name: string): string {
    const known = this.wireIds.get(key(sheetId, name))
    if (known !== undefined) return known
    const id = `{chart-${++this.count}}`
    this.wireIds.set(key(sheetId, name), id)
    return id
  }
}

const key = (sheetId: string, name: string): string => JSON.stringify([sheetId, name])
