// A file that the grid shows, and what a later change of the file must know: where each sheet came from and what has moved since.

import { openFile } from '../../xlsx/read/open-file'
import type { NotShown } from '../../xlsx/content/not-shown'
import { workbookContent } from '../../xlsx/content/workbook-content'
import type { Package } from '../../xlsx/package/package'
import type { Grid } from '../grid/grid'
import type { Move } from '../grid/moving'
import { fillGrid } from './fill-grid'

export interface OpenedFile {
  name: string
  /** As it was opened; never changed. */
  bytes: Uint8Array
  file: Package
  /** The grid's sheets by the path of their part. */
  sheets: ReadonlyMap<string, string>
  /** Rows and columns that were inserted or deleted since, in order. */
  moves: { path: string; move: Move }[]
  /** What the file holds beside what the grid shows. */
  notShown: NotShown
  /** To be called when the grid shows something else. */
  forget: () => void
}

/** @throws {FileRefused} in words when it is no workbook that can be opened; then the grid is as it was. */
export function openInGrid(grid: Grid, name: string, bytes: Uint8Array): OpenedFile {
  const file = openFile(bytes)
  const content = workbookContent(file)
  const sheets = fillGrid(grid, content)
  const moves: OpenedFile['moves'] = []
  const paths = new Map([...sheets].map(([path, id]) => [id, path]))
  const forget = grid.onMove((id, move) => {
    const path = paths.get(id)
    if (path !== undefined) moves.push({ path, move })
  })
  return { name, bytes, file, sheets, moves, notShown: content.notShown, forget }
}

/** Where a sheet of the grid stands in the file, undefined for one that was added since. */
export const pathOf = ({ sheets }: OpenedFile, id: string): string | undefined => [...sheets].find(([, known]) => known === id)?.[0]
