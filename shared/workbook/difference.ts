// From the workbook as it stands and the workbook as it should be to the patch between them.

import { appendedRows } from './appended-rows'
import { keyLookup } from './canonical'
import type { Scalar } from './cell'
import type { SheetChange } from './changed-sheet'
import { changedSheet } from './changed-sheet'
import type { Edit } from './edits'
import { editsOf } from './edits'
import { layoutWithInput, syncedInput } from './input-sync'
import type { RowInsert } from './inserted-rows'
import { insertRows } from './inserted-rows'
import type { Layout, SheetLayout } from './layout'
import { layoutOfSpec } from './layout'
import { layoutsOf, sheetOf } from './layouts-of'
import { withColumns } from './missing-columns'
import { addSheetOperation, newSheetOperations } from './new-sheet'
import type { Operation, Patch, PatchSize } from './patch'
import { patchSize } from './patch-size'
import type { SheetSnapshot, Snapshot } from './port'
import { markerOf } from './marker'
import type { SheetSpec, WorkbookSpec } from './spec'
import { updatedMarkers } from './updated-markers'
import type { Steps } from './steps'
import { atOnce, within } from './steps'
import { readWritten, WRITTEN_KEY, WrittenSheet } from './written'

export interface DifferenceOptions {
  /** New sheets bear a temporary name until the end; hosts that write in one go need none. */
  temporaryNames: boolean
  /** Hosts that calculate nothing (files) keep the results that are written. */
  storesResults?: boolean
  /** Input sheets whose content a newly chosen source replaces. */
  replaceInputs: ReadonlySet<string>
}

export interface Difference {
  patch: Patch
  size: PatchSize
  layout: Layout
  /** Final names of the sheets, by key. */
  names: Map<string, string>
}

/** Cells of ours that people changed, as the workbook stands. */
export const findEdits = (snapshot: Snapshot): Edit[] => atOnce(editSteps(snapshot))

/** The same in steps between which the caller may rest. */
export function* editSteps(snapshot: Snapshot): Steps<Edit[]> {
  const layouts = layoutsOf(snapshot)
  const lookup = keyLookup(layouts)
  const written = readWritten(sheetOf(snapshot, WRITTEN_KEY))
  const edits: Edit[] = []
  let done = 0
  for (const [key, layout] of layouts) {
    const found = editsOf(sheetOf(snapshot, key) as SheetSnapshot, layout, lookup, written)
    edits.push(...(yield* within(done / layouts.size, (done + 1) / layouts.size, found)))
    done++
  }
  return edits
}

/**
 * The patch that turns the workbook into what the spec describes.
 * New sheets are added whole; generated sheets that stand are changed cell by cell with rows inserted for new keys; input
 * sheets that stand are left alone unless their source was chosen anew; sheets that only grow get their lines appended.
 */
export const difference = (snapshot: Snapshot, spec: WorkbookSpec, options: DifferenceOptions): Difference =>
  atOnce(differenceSteps(snapshot, spec, options))

/** The same in steps between which the caller may rest. */
export function* differenceSteps(snapshot: Snapshot, spec: WorkbookSpec, options: DifferenceOptions): Steps<Difference> {
  const before = layoutsOf(snapshot)
  const added = spec.sheets.filter((sheet) => !before.has(sheet.key))
  const names = finalNames(snapshot, spec.sheets, before)
  const layouts: Layout = new Map()
  const inserts = new Map<string, RowInsert[]>()
  for (const [index, sheet] of spec.sheets.entries()) {
    yield 0
    const stands = before.get(sheet.key)
    const name = stands?.name ?? (options.temporaryNames ? temporaryName(snapshot, index) : (names.get(sheet.key) as string))
    if (stands === undefined) layouts.set(sheet.key, layoutOfSpec(sheet, name))
    else if (sheet.kind === 'input' && sheet.keyedRows && options.replaceInputs.has(sheet.key)) {
      const cells = sheetOf(snapshot, sheet.key) as SheetSnapshot
      layouts.set(sheet.key, layoutWithInput(sheet, cells, withColumns(stands, sheet, cells)))
    } else if (sheet.kind === 'input' && options.replaceInputs.has(sheet.key)) {
      layouts.set(sheet.key, withColumns(stands, sheet, sheetOf(snapshot, sheet.key) as SheetSnapshot))
    } else if (sheet.kind !== 'generated') layouts.set(sheet.key, stands)
    else {
      const grown = insertRows(withColumns(stands, sheet, sheetOf(snapshot, sheet.key) as SheetSnapshot), sheet.rows)
      inserts.set(sheet.key, grown.inserts)
      layouts.set(sheet.key, grown.layout)
    }
  }
  const moved = [...inserts.values()].some((list) => list.length > 0) || added.length > 0
  const changes = new Map<string, SheetChange>()
  const made = new Map<string, Operation[]>()
  const lookup = keyLookup(layouts)
  const lines: Scalar[][] = []
  const weights = spec.sheets.map(({ rows, columns }) => rows.length * columns.length + 1)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let done = 0
  for (const [index, sheet] of spec.sheets.entries()) {
    const from = done / whole
    const to = (done += weights[index]) / whole
    const stands = before.get(sheet.key)
    const noted = sheet.kind === 'generated' ? new WrittenSheet(sheet, lookup) : undefined
    const cells = sheetOf(snapshot, sheet.key) as SheetSnapshot
    const { key } = sheet
    if (stands === undefined) made.set(key, yield* within(from, to, newSheetOperations(sheet, layouts, noted)))
    else if (sheet.kind === 'append') changes.set(key, appendedRows(sheet, cells, stands))
    else if (noted === undefined) {
      const synced = (): Steps<SheetChange> => syncedInput(sheet, cells, withColumns(stands, sheet, cells))
      if (options.replaceInputs.has(key)) changes.set(key, yield* within(from, to, synced()))
    } else {
      const layout = withColumns(stands, sheet, cells)
      const { storesResults = false } = options
      const change = changedSheet(sheet, cells, layout, layouts, inserts.get(key) ?? [], moved, storesResults, noted)
      changes.set(key, yield* within(from, to, change))
    }
    if (noted !== undefined) lines.push(...noted.lines)
  }
  const changing = [...changes.values()].flatMap(({ operations: list }) => list)
  const written = writtenChange(snapshot, lines)
  const markers = updatedMarkers(snapshot, spec.sheets, layouts)
  const isNew = (key: string): boolean => !before.has(key)
  const newNames = spec.names.filter(({ sheet }) => isNew(sheet))
  const operations: Operation[] = [
    ...added.map((sheet) => addSheetOperation(sheet, layouts.get(sheet.key) as SheetLayout)),
    ...written.add,
    // Names first: formulas that are written before a name exists would show #NAME? in some hosts.
    ...newNames.map(({ name, sheet, row, column }): Operation => {
      const layout = layouts.get(sheet) as SheetLayout
      return {
        op: 'name',
        name,
        sheet,
        rect: { row: layout.rows.get(row) as number, column: layout.columns.get(column) as number, rows: 1, columns: 1 },
      }
    }),
    ...rowsFirst(changing),
    ...added.flatMap(({ key }) => made.get(key) ?? []),
    ...written.write,
    ...markers.operations,
    ...(options.temporaryNames
      ? added.map((sheet): Operation => ({ op: 'renameSheet', sheet: sheet.key, name: names.get(sheet.key) as string }))
      : []),
    ...(added.length > 0
      ? [{ op: 'orderSheets', sheets: spec.sheets.filter(({ hidden }) => !hidden).map(({ key }) => key) } as const]
      : []),
    { op: 'activateSheet', sheet: spec.active },
  ]
  const undo: Operation[] = [
    ...markers.undo,
    ...rowsFirst([...changes.values()].flatMap(({ undo: list }) => list)),
    ...written.undo,
    ...newNames.map(({ name }): Operation => ({ op: 'deleteName', name })),
    ...[...added.map(({ key }) => key), ...(written.add.length > 0 ? [WRITTEN_KEY] : [])].map((sheet): Operation => ({
      op: 'deleteSheet',
      sheet,
    })),
  ]
  const touched = [
    ...new Set(
      [...changing, ...written.write, ...markers.operations].flatMap((operation) =>
        'sheet' in operation && !isNew(operation.sheet) ? [operation.sheet] : [],
      ),
    ),
  ]
  return {
    patch: { operations, undo, touched },
    size: patchSize(spec.sheets, (key) => before.has(key), changes, inserts),
    layout: layouts,
    names,
  }
}

/** Rows come and go on every sheet before any cell is written: a formula written earlier would be moved by another sheet's rows. */
const rowsFirst = (operations: Operation[]): Operation[] => {
  const moves = (each: Operation): boolean => each.op === 'unprotect' || each.op === 'insertRows' || each.op === 'undoInserts'
  return [...operations.filter(moves), ...operations.filter((each) => !moves(each))]
}

/** The hidden sheet of fingerprints: added, or rewritten. */
function writtenChange(snapshot: Snapshot, lines: Scalar[][]): { add: Operation[]; write: Operation[]; undo: Operation[] } {
  const old = sheetOf(snapshot, WRITTEN_KEY)
  const height = Math.max(lines.length, (old?.values.length ?? 1) - 1)
  const padded = (rows: Scalar[][]): Scalar[][] => Array.from({ length: height }, (_, row) => [rows[row]?.[0] ?? '', rows[row]?.[1] ?? ''])
  const write: Operation = { op: 'write', sheet: WRITTEN_KEY, row: 1, column: 0, values: padded(lines) }
  const text: Operation = {
    op: 'format',
    sheet: WRITTEN_KEY,
    rect: { row: 0, column: 0, rows: height + 1, columns: 2 },
    style: { numberFormat: '@' },
  }
  if (old) return { add: [], write: [text, write], undo: [{ ...write, values: padded(old.values.slice(1)) }] }
  const add: Operation = {
    op: 'addSheet',
    sheet: WRITTEN_KEY,
    temporaryName: '_sales_targets_written',
    rows: height + 10,
    columns: 4,
    hidden: true,
  }
  return { add: [add], write: [text, { ...write, row: 0, values: [[markerOf(WRITTEN_KEY), ''], ...padded(lines)] }], undo: [] }
}

/** The tab's text, with a number behind it where a sheet of the user's has that name already. */
function finalNames(snapshot: Snapshot, sheets: SheetSpec[], before: Layout): Map<string, string> {
  const taken = new Set(snapshot.names.map((name) => name.toLowerCase()))
  return new Map(
    sheets.map((sheet) => {
      const stands = before.get(sheet.key)
      if (stands) return [sheet.key, stands.name]
      let name = sheet.name
      for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${sheet.name} ${count}`
      taken.add(name.toLowerCase())
      return [sheet.key, name]
    }),
  )
}

function temporaryName(snapshot: Snapshot, index: number): string {
  let name = `new_sheet_${index + 1}`
  while (snapshot.names.some((taken) => taken.toLowerCase() === name)) name = `${name}_`
  return name
}
