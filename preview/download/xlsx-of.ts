// The grid as it stands, as an .xlsx file: cells with their results, looks, marks, validations, charts, names, protection.

import { keyOfMarker } from '../../shared/workbook/port'
import { activateSheet, setName } from '../../xlsx/edit/workbook-part'
import { DraftSheet } from '../../xlsx/new/draft-sheet'
import { LISTS_KEY, LISTS_NAME, Lists, listsMarker } from '../../xlsx/new/lists'
import { writeNew } from '../../xlsx/new/write-new'
import { sheetsOf } from '../../xlsx/read/sheets'
import type { Grid, GridSheet } from '../grid/grid'
import { draftOf } from './draft-of'

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 }

/** @returns the bytes, and how many notes the file could not take: the writer knows none. */
export async function xlsxOf(grid: Grid): Promise<{ bytes: Uint8Array; notesLeftOut: number }> {
  await grid.settled()
  // The file gets a list sheet of its own.
  const sheets = grid.sheets().filter((sheet) => keyOfMarker(sheet.read(FIRST_CELL)[0][0].value) !== LISTS_KEY)
  const drafts = sheets.map(draftOf)
  const lists = new Lists(LISTS_NAME)
  const listSheet = listsDraft(drafts, lists)
  const all = listSheet ? [...drafts, listSheet] : drafts
  const file = await writeNew({
    drafts: all,
    nameOf: (id) => all.find(({ key }) => key === id)!.name,
    listRange: (items) => lists.rangeOf(items),
    strings: 'shared',
  })
  for (const { name, reference } of grid.names()) setName(file, name, reference)
  activateSheet(
    file,
    sheetsOf(file),
    sheets.findIndex(({ id }) => id === grid.activeSheet().id),
  )
  return { bytes: file.zip(), notesLeftOut: sheets.reduce((sum, sheet) => sum + notesOn(sheet), 0) }
}

/** undefined when no sheet has a list to choose from. */
function listsDraft(drafts: DraftSheet[], lists: Lists): DraftSheet | undefined {
  for (const { validation } of drafts.flatMap((draft) => draft.validations)) {
    if (validation.kind === 'list') lists.rangeOf(validation.items)
  }
  const news = lists.news()
  if (!news) return undefined
  const draft = new DraftSheet(LISTS_KEY, LISTS_NAME, true)
  draft.carryOut({ op: 'write', sheet: LISTS_KEY, row: 0, column: 0, values: listsMarker() })
  draft.carryOut({ op: 'write', sheet: LISTS_KEY, row: 1, column: news.column, values: news.values })
  return draft
}

function notesOn(sheet: GridSheet): number {
  const used = sheet.usedRect() ?? FIRST_CELL
  let count = 0
  for (let row = 0; row < used.rows; row++) {
    for (let column = 0; column < used.columns; column++) if (sheet.note(row, column) !== null) count++
  }
  return count
}
