// Notes on the cells of a sheet that exists: their texts stand in one part, the boxes that show them in another.

import { cellAddress } from '../../shared/workbook/address'
import { notesOf, type Note } from '../content/notes'
import { setContentType, setDefaultType } from '../package/content-types'
import type { Package } from '../package/package'
import { relate, related } from '../package/relationships'
import { child, children, create, insert, placeBefore, remove, type Element } from '../package/xml'
import { noteShape, withoutNoteShape } from './note-shapes'
import { followersOf } from './sheet-order'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Afterwards the sheet has these notes and no others; those that it has already keep their looks. */
export function setNotes(file: Package, sheetPath: string, notes: Note[]): void {
  const old = notesOf(file, sheetPath)
  const same = (a: Note, b: Note) => a.row === b.row && a.column === b.column
  for (const note of old) {
    const wanted = notes.find((each) => same(each, note))
    if (wanted?.text === note.text) continue
    file.edit(note.part)
    if (wanted) setNoteText(note.element, wanted.text)
    else {
      remove(note.element)
      for (const part of related(file, sheetPath, 'vmlDrawing')) file.set(part, withoutNoteShape(file.text(part), note.row, note.column))
    }
  }
  const added = notes.filter((note) => !old.some((each) => same(each, note)))
  if (added.length > 0) addNotes(file, sheetPath, added)
}

function setNoteText(comment: Element, text: string): void {
  const item = child(comment, 'text')!
  for (const part of children(item)) remove(part)
  insert(item, create(item, 't', {}, text))
}

function addNotes(file: Package, sheetPath: string, notes: Note[]): void {
  const root = file.edit(related(file, sheetPath, 'comments')[0] ?? newComments(file, sheetPath)).documentElement!
  const authors = child(root, 'authors')!
  // The product cannot know who wrote them.
  const author = children(authors).findIndex((each) => each.textContent === '')
  if (author < 0) insert(authors, create(authors, 'author'))
  const list = child(root, 'commentList')!
  for (const { row, column, text } of notes) {
    const comment = create(list, 'comment', { ref: cellAddress(row, column), authorId: author < 0 ? children(authors).length - 1 : author })
    insert(comment, create(comment, 'text'))
    setNoteText(comment, text)
    list.appendChild(comment)
  }
  const boxes = boxesOf(file, sheetPath)
  const shapes = notes.map(({ row, column }, index) => noteShape(row, column, countShapes(file.text(boxes)) + index))
  file.set(boxes, file.text(boxes).replace(/<\/xml>\s*$/, `${shapes.join('')}</xml>`))
}

const countShapes = (text: string): number => (text.match(/<v:shape\b/g) ?? []).length

function newComments(file: Package, sheetPath: string): string {
  const path = freePath(file, 'xl/comments', '.xml')
  file.set(path, `${HEAD}<comments xmlns="${MAIN}"><authors/><commentList/></comments>`)
  setContentType(file, path, COMMENTS_TYPE)
  relate(file, sheetPath, 'comments', path)
  return path
}

/** The part with the boxes of the sheet's notes; form controls may stand in it too. */
function boxesOf(file: Package, sheetPath: string): string {
  const [found] = related(file, sheetPath, 'vmlDrawing')
  const sheet = file.edit(sheetPath).documentElement!
  if (found !== undefined && child(sheet, 'legacyDrawing')) return found
  const path = freePath(file, 'xl/drawings/vmlDrawing', '.vml')
  file.set(path, EMPTY_BOXES)
  setDefaultType(file, 'vml', VML_TYPE)
  const element = create(sheet, 'legacyDrawing')
  element.setAttributeNS(RELATIONSHIPS, `${sheet.lookupPrefix(RELATIONSHIPS) ?? 'r'}:id`, relate(file, sheetPath, 'vmlDrawing', path))
  placeBefore(sheet, element, followersOf('legacyDrawing'))
  return path
}

function freePath(file: Package, start: string, end: string): string {
  let number = 1
  while (file.has(`${start}${number}${end}`)) number++
  return `${start}${number}${end}`
}

/** What Excel writes before the first box. */
const EMPTY_BOXES =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>'
