// Notes on the cells of a sheet, which a file keeps in a part of their own.

import { readText } from '../../shared/spreadsheet-file/cell-value'
import { parseAddress } from '../../shared/workbook/address'
import type { Package } from '../package/package'
import { related } from '../package/relationships'
import { child, children, descendants, type Element } from '../package/xml'

export interface Note {
  row: number
  column: number
  text: string
}

export interface FoundNote extends Note {
  /** The `<comment>` and the part that it stands in. */
  element: Element
  part: string
}

/** Conversations of several people are no notes, though files keep a copy of them as such. */
export function notesOf(file: Package, sheetPath: string): FoundNote[] {
  const conversations = new Set(
    related(file, sheetPath, 'threadedComment').flatMap((part) =>
      children(file.view(part).documentElement!).map((each) => each.getAttribute('ref')),
    ),
  )
  return related(file, sheetPath, 'comments').flatMap((part) => {
    const list = child(file.view(part).documentElement!, 'commentList')
    return (list ? children(list, 'comment') : []).flatMap((element): FoundNote[] => {
      const ref = element.getAttribute('ref') ?? ''
      const at = parseAddress(ref)
      return at && !conversations.has(ref) ? [{ row: at.row, column: at.column, text: textOf(element), element, part }] : []
    })
  })
}

const textOf = (comment: Element): string =>
  readText(
    [...descendants(comment, ({ localName }) => localName === 'rPh')]
      .filter(({ localName }) => localName === 't')
      .map((text) => text.textContent ?? '')
      .join(''),
  )
