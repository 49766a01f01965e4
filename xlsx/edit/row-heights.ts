// Heights of rows whose wrapped texts a patch changes: found anew where a build gave the row its height, and not a person.

import { isTrue } from '../../shared/spreadsheet-file/workbook-sheets'
import { cellValue } from '../../shared/spreadsheet-file/cell-value'
import { child, children, type Element } from '../package/xml'
import { charactersOfStored } from '../rules'
import { USUAL_WIDTH, wrappedHeight } from '../wrapped-height'
import type { SheetCells } from './sheet-cells'

/** Points by which programs that save a file may round a height. */
const ROUNDED = 0.5

export class RowHeights {
  /** Rows that were looked at, and whether their height is the build's to set. */
  private readonly isOurs = new Map<number, boolean>()
  private shared: Parameters<typeof cellValue>[1] | undefined
  private widths: Map<number, { width: number; hidden: boolean }> | undefined

  /** @param wraps whether cells of a style wrap; @param strings the texts that cells share. */
  constructor(
    private readonly root: Element,
    private readonly cells: SheetCells,
    private readonly wraps: (style: number) => boolean,
    private readonly strings: () => Parameters<typeof cellValue>[1],
  ) {}

  /** To be called before a row's texts change: a person's height is one that is not what the texts as they stand need. */
  note(row: number): void {
    if (!this.isOurs.has(row)) this.isOurs.set(row, this.isAsBuilt(row))
  }

  /** A height that was asked for. */
  keep(row: number): void {
    this.isOurs.set(row, false)
  }

  /** To be called when all is written. */
  settle(): void {
    // Widths may have come since.
    this.widths = undefined
    for (const [row, isOurs] of this.isOurs) {
      if (!isOurs) continue
      const [element, height] = [this.cells.findRow(row), this.needed(row)]
      if (element === undefined) continue
      if (height === undefined) for (const name of ['ht', 'customHeight']) element.removeAttribute(name)
      else {
        element.setAttribute('ht', String(height))
        element.setAttribute('customHeight', '1')
      }
    }
    this.isOurs.clear()
  }

  private isAsBuilt(row: number): boolean {
    const element = this.cells.findRow(row)
    if (!isTrue(element?.getAttribute('customHeight'))) return true
    return Math.abs(Number(element?.getAttribute('ht')) - (this.needed(row) ?? NaN)) <= ROUNDED
  }

  private needed(row: number): number | undefined {
    const texts = [...this.cells.inRow(row)].flatMap(([column, cell]) => {
      if (!this.wraps(Number(cell.getAttribute('s') ?? 0))) return []
      const { width, hidden } = this.widthOf(column)
      const text = this.textOf(cell)
      return text === undefined || hidden ? [] : [{ text, width }]
    })
    return wrappedHeight(texts)
  }

  private textOf(cell: Element): string | undefined {
    const type = cell.getAttribute('t') ?? 'n'
    const value = type === 'inlineStr' ? child(cell, 'is')?.textContent : child(cell, 'v')?.textContent
    const strings = type === 's' ? (this.shared ??= this.strings()) : []
    const read = cellValue({ type, value: value ?? undefined }, strings)
    return typeof read === 'string' ? read : undefined
  }

  private widthOf(column: number): { width: number; hidden: boolean } {
    if (this.widths === undefined) {
      this.widths = new Map()
      const list = child(this.root, 'cols')
      for (const span of list ? children(list, 'col') : []) {
        const stored = span.getAttribute('width')
        const look = {
          width: stored === null ? USUAL_WIDTH : charactersOfStored(Number(stored)),
          hidden: isTrue(span.getAttribute('hidden')),
        }
        // The last span may reach to the end of the sheet.
        const last = Math.min(Number(span.getAttribute('max')), Number(span.getAttribute('min')) + MOST_COLUMNS)
        for (let at = Number(span.getAttribute('min')) - 1; at < last; at++) this.widths.set(at, look)
      }
    }
    return this.widths.get(column) ?? { width: USUAL_WIDTH, hidden: false }
  }
}

const MOST_COLUMNS = 1000
