// Excel.CommentCollection: one text a cell, which the grid keeps as a note.

import type { GridSheet } from '../../grid/grid'
import { asCells, asText } from '../arguments'
import type { Host } from '../host'
import { refuse } from '../host-error'
import type { HostObject } from '../host-object'
import { rangeOf } from './range'

/** @param home the sheet whose comments these are; none for the workbook's. */
export function commentsObject(host: Host, home?: GridSheet): HostObject {
  const at = (address: unknown) => {
    const { sheet, rect } = asCells(host.grid, home, address, 'the cell of a comment')
    if (rect.rows !== 1 || rect.columns !== 1) refuse('InvalidArgument', 'a comment belongs to one cell')
    return { sheet, row: rect.row, column: rect.column }
  }
  const byId = (id: unknown) => {
    const [sheetId, row, column] = JSON.parse(asText(id, 'the id of a comment')) as [string, number, number]
    const sheet = host.grid.sheet(sheetId)
    return sheet && sheet.note(row, column) !== null ? commentObject(host, sheet, row, column) : null
  }
  return {
    type: 'CommentCollection',
    item: (id: unknown) => byId(id) ?? refuse('ItemNotFound', 'the comment is gone'),
    call: {
      Add: (cell: unknown, content: unknown) => {
        const { sheet, row, column } = at(cell)
        if (sheet.note(row, column) !== null) refuse('ItemAlreadyExists', 'the cell has a comment')
        sheet.setNote(row, column, asText(content, 'the comment'))
        return commentObject(host, sheet, row, column)
      },
      GetItemByCell: (cell: unknown) => {
        const { sheet, row, column } = at(cell)
        return sheet.note(row, column) === null
          ? refuse('ItemNotFound', 'the cell has no comment')
          : commentObject(host, sheet, row, column)
      },
      GetItemOrNullObject: byId,
    },
  }
}

function commentObject(host: Host, sheet: GridSheet, row: number, column: number): HostObject {
  const id = JSON.stringify([sheet.id, row, column])
  return {
    type: 'Comment',
    id,
    get: { Id: () => id, Content: () => sheet.note(row, column), ContentType: () => 'Plain' },
    set: { Content: (text: unknown) => sheet.setNote(row, column, asText(text, 'the comment')) },
    call: {
      Delete: () => sheet.setNote(row, column, null),
      GetLocation: () => rangeOf(host, sheet, { row, column, rows: 1, columns: 1 }),
    },
  }
}
