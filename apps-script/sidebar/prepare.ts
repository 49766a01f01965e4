// Turns a patch into the fewest steps for the server part; nothing here looks at the workbook.

import { overlaps } from '../../shared/workbook/address'
import type { Operation, Patch, SheetKey } from '../../shared/workbook/patch'
import type { Mark } from '../../shared/workbook/style'
import type { Rect } from '../../shared/workbook/cell'
import { insertChart } from '../calls/chart'
import { setMarks } from '../calls/marks'
import { protect } from '../calls/protect'
import { deleteRows, insertRows, renameSheet, setName, setNumberFormats } from '../calls/sheet'
import { setValidation } from '../calls/validation'
import type { Step } from '../server/step'
import { extentsOf, type Extent } from './extents'
import { groupStyles, looksOf, type Look } from './group-styles'
import { numberFormatLooks } from './number-format-looks'
import { packWrite } from './pack-write'
import { addedSheets, addsInOrder, addSteps, type AddedSheet } from './added-sheets'
import { framed, frameSteps, NEW_FRAME, type FrameOperation } from './frame'

export interface Prepared {
  steps: Step[]
  undo: Step[]
  temporaryNames: Record<SheetKey, string>
  /** What SpreadsheetApp cannot do and is left out: 'print'. */
  unsupported: string[]
}

export function prepare(patch: Patch): Prepared {
  const temporaryNames = Object.fromEntries(
    patch.operations.flatMap((operation) => (operation.op === 'addSheet' ? [[operation.sheet, operation.temporaryName]] : [])),
  )
  return {
    steps: new Preparation(temporaryNames, extentsOf(patch.operations), addedSheets(patch.operations)).run(addsInOrder(patch.operations)),
    // Nothing is larger than it was on the way back.
    undo: new Preparation(temporaryNames, new Map()).run(patch.undo),
    temporaryNames,
    // It has no page set-up: paper, orientation and repeated rows are chosen in Google's print dialog.
    unsupported: patch.operations.some(({ op }) => op === 'print') ? ['print'] : [],
  }
}

/** What of one sheet goes into one step, until its rows move. */
interface Gathered {
  looks: Look[]
  frame: FrameOperation[]
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
    /** Of the way forward; on the way back no sheet is new. */
    private readonly sheets?: AddedSheet[],
  ) {}

  run(operations: Operation[]): Step[] {
    operations.forEach((operation, index) => {
      if (operation.op !== 'addSheet') return this.take(operation)
      if (operations[index - 1]?.op === 'addSheet') return
      const end = operations.findIndex(({ op }, at) => at > index && op !== 'addSheet')
      this.add(operations.slice(index, end < 0 ? undefined : end))
    })
    return this.steps.flatMap((steps) => steps())
  }

  /** Sheets that are added one after the other. */
  private add(operations: Operation[]): void {
    const together =
      this.sheets?.filter(({ add }) => operations.some((operation) => operation.op === 'addSheet' && operation.sheet === add.sheet)) ?? []
    together.sort((a, b) => operations.indexOf(a.add) - operations.indexOf(b.add))
    this.put(...addSteps(together, this.extents))
  }

  private take(operation: Exclude<Operation, { op: 'addSheet' }>): void {
    switch (operation.op) {
      case 'deleteSheet':
        return this.put({ ...operation, ...(this.fresh(operation.sheet, true) && { temporaryName: this.added[operation.sheet] }) })
      case 'insertRows':
      case 'deleteRows':
        this.gathered.delete(operation.sheet)
        return this.put((operation.op === 'insertRows' ? insertRows : deleteRows)(operation.sheet, operation.row, operation.count))
      case 'undoInserts':
        this.gathered.delete(operation.sheet)
        return this.put(operation)
      case 'renameSheet':
        return this.put(renameSheet(operation.sheet, operation.name))
      case 'write':
        return this.putGrown(operation.sheet, ...packWrite(operation, this.untouched(operation)))
      case 'format':
        return void this.gather(operation.sheet).looks.push(...looksOf(operation.rect, operation.style))
      case 'numberFormats': {
        const looks = numberFormatLooks(operation.rect, operation.formats)
        if (looks) return void this.gather(operation.sheet).looks.push(...looks)
        this.gathered.delete(operation.sheet)
        return this.putGrown(operation.sheet, setNumberFormats(operation.sheet, operation.rect, operation.formats))
      }
      case 'columnWidth':
      case 'rowHeight':
      case 'freeze':
        // The frame of a new sheet came with the sheet.
        if (!this.fresh(operation.sheet)) this.gather(operation.sheet).frame.push(operation)
        return
      case 'mark':
        return void this.gather(operation.sheet).marks.push({ rect: operation.rect, mark: operation.mark })
      case 'validate':
        return this.putGrown(operation.sheet, setValidation(operation))
      case 'name':
        return this.put(setName(operation.name, operation.sheet, operation.rect))
      case 'chart':
        return this.put(insertChart(operation))
      case 'protect':
        return this.put(protect(operation, this.fresh(operation.sheet)))
      case 'print':
        return
      // A protection that only warns does not hinder a script.
      case 'unprotect':
        return
      default:
        return this.put(operation)
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
    const gathered: Gathered = { looks: [], frame: [], marks: [] }
    this.gathered.set(sheet, gathered)
    const fresh = this.fresh(sheet)
    this.steps.push(() => [
      ...groupStyles(sheet, gathered.looks),
      ...frameSteps(sheet, undefined, gathered.frame.reduce(framed, NEW_FRAME)),
      ...(gathered.marks.length > 0 ? [setMarks(sheet, gathered.marks, fresh)] : []),
    ])
    return gathered
  }

  /** Whether nothing can stand where a new sheet is written: it is new, and no earlier write overlaps. */
  private untouched({ sheet, row, column, values }: Extract<Operation, { op: 'write' }>): boolean {
    const rect = { row, column, rows: values.length, columns: values[0]?.length ?? 0 }
    const earlier = this.written.get(sheet) ?? []
    this.written.set(sheet, [...earlier, rect])
    return this.fresh(sheet) && !earlier.some((other) => overlaps(rect, other))
  }

  /** New in this patch. On the way back nothing is, but for finding it. */
  private fresh(sheet: SheetKey, alsoBack = false): boolean {
    return sheet in this.added && (alsoBack || this.sheets !== undefined)
  }
}
