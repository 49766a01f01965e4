// Conditional formats being built step by step; the grid gets each whole, at the end of the batch.

import type { Rect } from '../../shared/workbook/cell'
import type { Mark } from '../../shared/workbook/style'
import type { Grid, GridSheet } from '../grid/grid'
import { refuse } from './host-error'

export interface MarkDraft {
  sheetId: string
  rect: Rect
  /** Excel's ConditionalFormatType. */
  type: 'Custom' | 'CellValue' | 'DataBar'
  formula: string
  style: Extract<Mark, { kind: 'formula' }>['style']
  barColor: string
}

/** Excel's own blue, for a bar whose colour nobody chose. */
const BAR_COLOR = '#638ec6'

export class MarkDrafts {
  private drafts = new Map<string, MarkDraft>()
  private storedIds = new Map<string, string>()
  private count = 0

  constructor(private readonly grid: Grid) {}

  begin(sheetId: string, rect: Rect, type: MarkDraft['type']): string {
    const id = `{format-${++this.count}}`
    this.drafts.set(id, { sheetId, rect, type, formula: '', style: {}, barColor: BAR_COLOR })
    return id
  }

  /** @throws {SessionError} NotImplemented for a format of an earlier batch: the grid keeps marks whole. */
  draft(id: string): MarkDraft {
    return this.drafts.get(id) ?? refuse('NotImplemented', 'the preview changes a conditional format only in the batch that adds it')
  }

  /** Those of the grid, which have no ids of their own: two that are alike share one, and either may answer to it. */
  stored(sheet: GridSheet): { id: string; rect: Rect; mark: Mark }[] {
    return sheet.marks().map((entry) => {
      const key = JSON.stringify([sheet.id, entry])
      const id = this.storedIds.get(key) ?? `{mark-${this.storedIds.size + 1}}`
      this.storedIds.set(key, id)
      return { id, ...entry }
    })
  }

  /** @throws {SessionError} ItemNotFound. */
  removeStored(sheet: GridSheet, id: string): void {
    const all = this.stored(sheet)
    const gone = all.find((entry) => entry.id === id) ?? refuse('ItemNotFound', 'the conditional format is gone')
    for (const { rect } of all) sheet.removeMarks(rect)
    for (const entry of all) if (entry !== gone) sheet.addMark(entry.rect, entry.mark)
  }

  drop(id: string): void {
    this.drafts.delete(id)
  }

  dropAll(sheetId: string, inside: (rect: Rect) => boolean): void {
    for (const [id, draft] of this.drafts) if (draft.sheetId === sheetId && inside(draft.rect)) this.drafts.delete(id)
  }

  of(sheetId: string): { id: string; draft: MarkDraft }[] {
    return [...this.drafts].flatMap(([id, draft]) => (draft.sheetId === sheetId ? [{ id, draft }] : []))
  }

  flush(): void {
    const drafts = [...this.drafts.values()]
    this.drafts.clear()
    for (const { sheetId, rect, type, formula, style, barColor } of drafts) {
      const sheet: GridSheet | undefined = this.grid.sheet(sheetId)
      if (type === 'DataBar') sheet?.addMark(rect, { kind: 'bar', color: barColor })
      else if (formula) sheet?.addMark(rect, { kind: 'formula', formula, style })
    }
  }
}
