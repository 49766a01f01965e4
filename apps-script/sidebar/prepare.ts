// Turns a patch into the fewest steps for the server part; nothing here looks at the workbook.

import type { Operation, Patch, SheetKey } from '../../shared/workbook/patch'
import type { Mark } from '../../shared/workbook/style'
import type { Rect } from '../../shared/workbook/cell'
import type { Step } from '../server/step'
import { columnSteps, type ColumnWidth } from './column-widths'
import { extentsOf, type Extent } from './extents'
import { groupStyles, looksOf, overlap, type Look } from './group-styles'
import { numberFormatLooks } from './number-format-looks'
import { packWrite } from './pack-write'
import { addsInOrder } from './added-sheets'

const PIXELS_PER_POINT = 4 / 3
/** What Sheets gives a row of the default font. */
const ROW_PIXELS = 21

export interface Prepared {
  steps: Step[]
  undo: Step[]
  temporaryNames: Record<SheetKey, string>
}

export function prepare(patch: Patch): Prepared {
  const temporaryNames = Object.fromEntries(
    patch.operations.flatMap((operation) => (operation.op === 'addSheet' ? [[operation.sheet, operation.temporaryName]] : [])))
  return {
    steps: new Preparation(temporaryNames, extentsOf(patch.operations)).run(addsInOrder(patch.operations)),
    // Nothing is larger than it was on the way back.
    undo: new Preparation(temporaryNames, new Map(), true).run(patch.undo),
    temporaryNames,
  }
}

/** What of one sheet goes into one step, until its rows move. */
interface Gathered {
  looks: Look[]
  widths: ColumnWidth[]
  marks: { rect: Rect; mark: Mark }[]
}

class Preparation {
  /** Places are kept by functions, filled when all is known. */
  private steps: (() => Step[])[] = []
  private gathered = new Map<SheetKey, Gathered>()
  private grown = new Set<SheetKey>()
  private written = new Map<SheetKey, Rect[]>()

  constructor(
    private readonly added: Record<SheetKey, string>,
    private readonly extents: Map<SheetKey, Extent>,
    private readonly back = false,
  ) {}

  run(operations: Operation[]): Step[] {
    for (const operation of operations) this.take(operation)
    return this.steps.flatMap((steps) => steps())
  }

  private take(operation: Operation): void {
    switch (operation.op) {
      case 'addSheet': return this.put({ ...operation, ...this.extents.get(operation.sheet) })
      case 'deleteSheet': return this.put({ ...operation, ...(this.fresh(operation.sheet, true) && { temporaryName: this.added[operation.sheet] }) })
      case 'insertRows': case 'deleteRows': case 'undoInserts':
        this.gathered.delete(operation.sheet)
        return this.put(operation)
      case 'write': return this.putGrown(operation.sheet, ...packWrite(operation, this.untouched(operation)))
      case 'format': return void this.gather(operation.sheet).looks.push(...looksOf(operation.rect, operation.style))
      case 'numberFormats': {
        const looks = numberFormatLooks(operation.rect, operation.formats)
        if (looks) return void this.gather(operation.sheet).looks.push(...looks)
        this.gathered.delete(operation.sheet)
        return this.putGrown(operation.sheet, operation)
      }
      case 'columnWidth': return void this.gather(operation.sheet).widths.push(operation)
      case 'rowHeight': return this.rowHeight(operation)
      case 'freeze': return this.freeze(operation)
      case 'mark': return void this.gather(operation.sheet).marks.push({ rect: operation.rect, mark: operation.mark })
      case 'validate': return this.putGrown(operation.sheet, operation)
      case 'print': return this.put({ op: 'print', sheet: operation.sheet })
      // A protection that only warns does not hinder a script.
      case 'unprotect': return
      default: return this.put(operation)
    }
  }

  private put(...steps: Step[]): void {
    this.steps.push(() => steps)
  }

  private putGrown(sheet: SheetKey, ...steps: Step[]): void {
    this.grow(sheet)
    this.put(...steps)
  }

  /** Before the first thing that may lie outside of a sheet that was there before. */
  private grow(sheet: SheetKey): void {
    const extent = this.extents.get(sheet)
    if (this.fresh(sheet) || !extent || this.grown.has(sheet)) return
    this.grown.add(sheet)
    this.put({ op: 'grow', sheet, ...extent })
  }

  private gather(sheet: SheetKey): Gathered {
    const known = this.gathered.get(sheet)
    if (known) return known
    this.grow(sheet)
    const gathered: Gathered = { looks: [], widths: [], marks: [] }
    this.gathered.set(sheet, gathered)
    const fresh = this.fresh(sheet)
    this.steps.push(() => [
      ...groupStyles(sheet, gathered.looks),
      ...columnSteps(sheet, gathered.widths, fresh),
      ...(gathered.marks.length > 0 ? [{ op: 'marks' as const, sheet, fresh, marks: gathered.marks }] : []),
    ])
    return gathered
  }

  private rowHeight({ sheet, row, count, height, hidden }: Extract<Operation, { op: 'rowHeight' }>): void {
    if (height !== undefined && !hidden) this.put({ op: 'rowHeight', sheet, row, count, pixels: Math.round(height * PIXELS_PER_POINT) })
    if (height === undefined && hidden === undefined) this.put({ op: 'rowHeight', sheet, row, count, pixels: ROW_PIXELS })
    if (hidden === true || (hidden === false && !this.fresh(sheet))) this.put({ op: 'rowsHidden', sheet, row, count, hidden })
  }

  private freeze({ sheet, rows, columns }: Extract<Operation, { op: 'freeze' }>): void {
    if (rows > 0 || !this.fresh(sheet)) this.put({ op: 'freezeRows', sheet, count: rows })
    if (columns > 0 || !this.fresh(sheet)) this.put({ op: 'freezeColumns', sheet, count: columns })
  }

  /** Whether nothing can stand where a new sheet is written: it is new, and no earlier write overlaps. */
  private untouched({ sheet, row, column, values }: Extract<Operation, { op: 'write' }>): boolean {
    const rect = { row, column, rows: values.length, columns: values[0]?.length ?? 0 }
    const earlier = this.written.get(sheet) ?? []
    this.written.set(sheet, [...earlier, rect])
    return this.fresh(sheet) && !earlier.some((other) => overlap(rect, other))
  }

  /** New in this patch. On the way back nothing is, but for finding it. */
  private fresh(sheet: SheetKey, alsoBack = false): boolean {
    return sheet in this.added && (alsoBack || !this.back)
  }
}
