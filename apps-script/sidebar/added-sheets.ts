// New sheets in the order in which their tabs shall stand, so that none needs to be moved afterwards.

import type { Operation, SheetKey } from '../../shared/workbook/patch'
import { hideSheet, NEW_COLUMNS, NEW_ROWS, sizeColumns, sizeRows } from '../calls/sheet'
import type { Step } from '../server/step'
import type { Extent } from './extents'
import { frameAfter, framed, frameSteps, NEW_FRAME, type Frame, type FrameOperation } from './frame'

type OrderSheets = Extract<Operation, { op: 'orderSheets' }>
type AddSheet = Extract<Operation, { op: 'addSheet' }>

/** All additions at the place of the first, in tab order; a deletion between them keeps everything as it is. */
export function addsInOrder(operations: Operation[]): Operation[] {
  const first = operations.findIndex(({ op }) => op === 'addSheet')
  const order = operations.filter((operation): operation is OrderSheets => operation.op === 'orderSheets').at(-1)
  if (first < 0 || operations.slice(first).some(({ op }) => op === 'deleteSheet')) return operations
  const place = (sheet: SheetKey): number => {
    const index = order ? order.sheets.indexOf(sheet) : -1
    return index < 0 ? Number.MAX_SAFE_INTEGER : index
  }
  const adds = operations
    .filter((operation): operation is AddSheet => operation.op === 'addSheet')
    .sort((a, b) => place(a.sheet) - place(b.sheet))
  const added = new Set(adds.map(({ sheet }) => sheet))
  const ordered = order?.sheets.every((sheet) => added.has(sheet))
  const rest = operations.slice(first).filter(({ op }) => op !== 'addSheet' && !(op === 'orderSheets' && ordered))
  return [...operations.slice(0, first), ...adds, ...rest]
}

/** What the frames of the new sheets are made of; empty for a patch that deletes sheets while it adds others. */
export interface AddedSheet {
  add: AddSheet
  frame: Frame
}

/** The frame of each new sheet as it is when all is done. */
export const addedSheets = (operations: Operation[]): AddedSheet[] =>
  operations.flatMap((add) => {
    if (add.op !== 'addSheet') return []
    const frame = operations
      .filter(
        (operation): operation is FrameOperation =>
          FRAME_OPERATIONS.has(operation.op) && 'sheet' in operation && operation.sheet === add.sheet,
      )
      .reduce(framed, { ...NEW_FRAME, tabColor: add.tabColor })
    return [{ add, frame }]
  })

const FRAME_OPERATIONS = new Set<Operation['op']>(['columnWidth', 'rowHeight', 'freeze'])

/**
 * The steps that add the sheets, each like the one before it that is nearest. Rows are cut or added when all frames stand,
 * so that each copy is small and of a known size.
 */
export function addSteps(sheets: AddedSheet[], extents: Map<SheetKey, Extent>): Step[] {
  const steps: Step[] = []
  const models: { sheet: SheetKey; frame: Frame }[] = []
  for (const {
    add: { sheet, temporaryName, hidden },
    frame,
  } of sheets) {
    const wanted = extents.get(sheet)!
    const tall = frame.rows.length > NEW_ROWS
    const costs = tall ? [] : models.map((model) => ({ model, steps: frameSteps(sheet, model.frame, frame) }))
    const alone = { model: undefined, steps: frameSteps(sheet, NEW_FRAME, frame) }
    const nearest = costs.reduce<(typeof costs)[number] | typeof alone>(
      (best, cost) => (cost.steps.length < best.steps.length ? cost : best),
      alone,
    )
    steps.push({ op: 'addSheet', sheet, temporaryName, ...(nearest.model && { like: nearest.model.sheet }) })
    if (wanted.columns > NEW_COLUMNS) steps.push(sizeColumns(sheet, wanted.columns))
    if (tall) steps.push(...sizeRows(sheet, wanted.rows))
    steps.push(...nearest.steps)
    if (hidden) steps.push(hideSheet(sheet))
    // A copy of a hidden sheet would be hidden.
    else if (!tall && wanted.columns <= NEW_COLUMNS) models.push({ sheet, frame: frameAfter(nearest.model?.frame ?? NEW_FRAME, frame) })
  }
  const low = sheets.filter(({ frame }) => frame.rows.length <= NEW_ROWS)
  return [...steps, ...low.flatMap(({ add: { sheet } }) => sizeRows(sheet, extents.get(sheet)!.rows))]
}
