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

/** More rows than a sheet needs, where they save a call. Beyond they are cut: a workbook may hold ten million cells. */
const SPARE_ROWS = 200

/** A new sheet that others may be made like. */
interface Model {
  sheet: SheetKey | undefined
  frame: Frame
  rows: number
}

/** What Google gives a new sheet. Columns are never cut, so that a person has room for their own. */
const EMPTY: Model = { sheet: undefined, frame: NEW_FRAME, rows: NEW_ROWS }

/** The steps that add the sheets, each like the one before it that is nearest. */
export function addSteps(sheets: AddedSheet[], extents: Map<SheetKey, Extent>): Step[] {
  const steps: Step[] = []
  const models: Model[] = []
  const heights = sheets.map(({ add }) => extents.get(add.sheet)!.rows)
  for (const { add, frame } of sheets) {
    const { sheet, temporaryName, hidden } = add
    const wanted = extents.get(sheet)!
    const isEnough = (rows: number): boolean => rows >= wanted.rows && rows <= wanted.rows + SPARE_ROWS
    // Where a call is needed anyway, it makes as many rows as serve the others too.
    const best = Math.max(...heights.filter(isEnough))
    const costs = [EMPTY, ...models].map((model) => {
      const rows = isEnough(model.rows) ? model.rows : best
      return { model, rows, steps: [...sizeRows(sheet, model.rows, rows), ...frameSteps(sheet, model.frame, frame)] }
    })
    const nearest = costs.reduce((least, cost) => (cost.steps.length < least.steps.length ? cost : least))
    steps.push({ op: 'addSheet', sheet, temporaryName, ...(nearest.model.sheet && { like: nearest.model.sheet }) })
    if (wanted.columns > NEW_COLUMNS) steps.push(sizeColumns(sheet, wanted.columns))
    steps.push(...nearest.steps)
    if (hidden) steps.push(hideSheet(sheet))
    // A copy of a hidden sheet would be hidden; that of a large one takes long.
    else if (nearest.rows <= NEW_ROWS && wanted.columns <= NEW_COLUMNS)
      models.push({ sheet, frame: frameAfter(nearest.model.frame, frame), rows: nearest.rows })
  }
  return steps
}
