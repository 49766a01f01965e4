// The file that the grid was opened from, changed in place to what the grid shows now: all that the grid does not show stays.

import { sameFormula } from '../../shared/workbook/same-formula'
import { sameName } from '../../shared/workbook/formula-references'
import { applyPatch, type FileOptions } from '../../xlsx/apply-patch'
import { workbookContent, type WorkbookContent } from '../../xlsx/content/workbook-content'
import { dropSignatures } from '../../xlsx/edit/signatures'
import { nameTableColumns } from '../../xlsx/edit/table-columns'
import { deleteName, setName } from '../../xlsx/edit/workbook-part'
import type { FileOperation } from '../../xlsx/file-operation'
import { LISTS_KEY } from '../../xlsx/new/lists'
import type { Package } from '../../xlsx/package/package'
import { sheetsOf } from '../../xlsx/read/sheets'
import type { Grid, GridSheet } from '../grid/grid'
import { onGrid } from '../open/fill-grid'
import type { OpenedFile } from '../open/opened-file'
import { cellChanges } from './cell-changes'
import { sheetChanges } from './sheet-changes'
import { additions, arrangement } from './sheet-operations'

/** @returns the bytes of the file, the very ones that were opened where nothing has changed. */
export async function changedFile(grid: Grid, opened: OpenedFile): Promise<Uint8Array> {
  await grid.settled()
  const keys = keysOf(opened)
  const options: FileOptions = { results: 'kept', keys }
  const moves = movesOf(grid, opened)
  const moved = moves.length > 0 ? await applyPatch(opened.file, { operations: moves }, options) : opened.file
  const content = workbookContent(moved)
  const operations = changes(grid, opened, content)
  const names = nameChanges(grid, content)
  if (moves.length + operations.length + names.length === 0) return opened.bytes
  const file = await applyPatch(moved, { operations: [...operations, ...arrangement(grid, grid.sheets())] }, options)
  for (const change of names) change(file)
  const sheets = sheetsOf(file)
  for (const sheet of sheets) if (sheet.hasCells) nameTableColumns(file, sheets, sheet)
  dropSignatures(file)
  return file.zip()
}

/** In the file each sheet is known by the grid's id, and the one with the items of lists by its own name. */
function keysOf({ file, sheets }: OpenedFile): Map<string, string> {
  const keys = new Map(sheets)
  for (const { path, key } of sheetsOf(file)) if (key === LISTS_KEY) keys.set(path, LISTS_KEY)
  return keys
}

function movesOf(grid: Grid, { sheets, moves }: OpenedFile): FileOperation[] {
  return moves.flatMap(({ path, move: { axis, at, count } }): FileOperation[] => {
    const sheet = sheets.get(path)!
    if (!grid.sheet(sheet)) return []
    const size = Math.abs(count)
    if (axis === 'row') return [{ op: count > 0 ? 'insertRows' : 'deleteRows', sheet, row: at, count: size }]
    return [{ op: count > 0 ? 'insertColumns' : 'deleteColumns', sheet, column: at, count: size }]
  })
}

function changes(grid: Grid, opened: OpenedFile, content: WorkbookContent): FileOperation[] {
  const idOf = (path: string) => opened.sheets.get(path)!
  const known = new Map(content.sheets.map(({ entry, content: sheet }) => [idOf(entry.path), sheet]))
  const sheets = grid.sheets()
  const sheetNamed = (name: string) => [...known].find(([, sheet]) => sameName(sheet.name, name))?.[0]
  const unsure: FileOperation[] = []
  const onKnown = (sheet: GridSheet): FileOperation[] => {
    const before = known.get(sheet.id)!
    const cells = cellChanges(sheet, before, content.looks.cells)
    unsure.push(...cells.unsure)
    const charts = before.charts.flatMap((chart) => onGrid(chart, sheetNamed) ?? [])
    return [...cells.operations, ...sheetChanges(sheet, before, charts)]
  }
  const operations = [
    // The names first: what is written later speaks of the sheets as they are called in the end.
    ...[...known.keys()].filter((id) => !grid.sheet(id)).map((id): FileOperation => ({ op: 'deleteSheet', sheet: id })),
    ...renamings(
      sheets.flatMap(({ id, name }) => {
        const from = known.get(id)?.name
        return from === undefined || from === name ? [] : [{ id, name }]
      }),
    ),
    ...additions(sheets.filter(({ id }) => !known.has(id))),
    ...sheets.filter(({ id }) => known.has(id)).flatMap(onKnown),
  ]
  return operations.length > 0 ? [...operations, ...unsure] : []
}

/** By way of names that nobody uses, since two sheets may have changed places. */
const renamings = (changed: { id: string; name: string }[]): FileOperation[] => [
  ...changed.map(({ id }, index): FileOperation => ({
    op: 'renameSheet',
    sheet: id,
    name: `~${index}~${id.slice(0, 8).replace(/[{}]/g, '')}`,
  })),
  ...changed.map(({ id, name }): FileOperation => ({ op: 'renameSheet', sheet: id, name })),
]

function nameChanges(grid: Grid, content: WorkbookContent): ((file: Package) => void)[] {
  const [now, before] = [grid.names(), content.names]
  const known = (list: typeof now, wanted: string) => list.find(({ name }) => sameName(name, wanted))
  return [
    ...before
      .filter(({ name }) => !known(now, name))
      .map(
        ({ name }) =>
          (file: Package) =>
            deleteName(file, name),
      ),
    ...now
      .filter(({ name, reference }) => !sameFormula(known(before, name)?.reference ?? '', reference))
      .map(
        ({ name, reference }) =>
          (file: Package) =>
            setName(file, name, reference),
      ),
  ]
}
