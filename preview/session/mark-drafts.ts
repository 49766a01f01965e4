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

  isDraft(id: string): boolean { return this.drafts.has(id) }

  drop(id: string): void { this.drafts.delete(id) }

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
