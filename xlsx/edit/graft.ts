// Moves the sheets of a freshly written workbook into a file that exists: styles renumbered, parts under free names.

import { contentTypeOf, setContentType } from '../package/content-types'
import type { Package } from '../package/package'
import { relate, related } from '../package/relationships'
import { child, children, create, type Element } from '../package/xml'
import { sheetsOf, workbookPath, type SheetEntry } from '../read/sheets'
import { forgetSheetTitles } from './properties'
import type { StylesPart } from './styles-part'
import { setName } from './workbook-part'

/**
 * @param written its strings must stand in the cells themselves.
 * @returns the paths of the sheets in the file, in their order.
 */
export function graftSheets(file: Package, written: Package, styles: StylesPart): string[] {
  const numbers = styleNumbers(written, styles)
  const before = sheetsOf(file).length
  const sheets = sheetsOf(written)
  const paths = sheets.map((sheet) => graftSheet(file, written, sheet, numbers))
  const names = child(written.view(workbookPath(written)).documentElement!, 'definedNames')
  for (const name of names ? children(names) : []) {
    setName(file, name.getAttribute('name')!, name.textContent ?? '', before + Number(name.getAttribute('localSheetId')))
  }
  forgetSheetTitles(file)
  return paths
}

function graftSheet(file: Package, written: Package, sheet: SheetEntry, { cells, marks }: StyleNumbers): string {
  const path = freePath(file, 'xl/worksheets/sheet', '.xml')
  const renumbered = written
    .text(sheet.path)
    .replace(/(<c [^>]*?\bs=")(\d+)"/g, (_, start: string, number: string) => `${start}${cells[+number]}"`)
    .replace(/\bdxfId="(\d+)"/g, (_, number: string) => `dxfId="${marks[+number]}"`)
  file.set(path, renumbered)
  setContentType(file, path, contentTypeOf(written, sheet.path)!)
  for (const drawing of related(written, sheet.path, 'drawing')) {
    const id = relate(file, path, 'drawing', graftDrawing(file, written, drawing))
    file.set(path, renumbered.replace(/<drawing r:id="[^"]*"/, `<drawing r:id="${id}"`))
  }
  listSheet(file, path, sheet)
  return path
}

function graftDrawing(file: Package, written: Package, drawing: string): string {
  const path = freePath(file, 'xl/drawings/drawing', '.xml')
  file.set(path, written.text(drawing))
  setContentType(file, path, contentTypeOf(written, drawing)!)
  for (const chart of related(written, drawing, 'chart')) relate(file, path, 'chart', graftChart(file, written, chart))
  return path
}

/** @returns the chart's path in the file. */
export function graftChart(file: Package, written: Package, chart: string): string {
  const path = freePath(file, 'xl/charts/chart', '.xml')
  file.set(path, written.text(chart))
  setContentType(file, path, contentTypeOf(written, chart)!)
  return path
}

function listSheet(file: Package, path: string, { name, hidden }: SheetEntry): void {
  const workbook = workbookPath(file)
  const id = relate(file, workbook, 'worksheet', path)
  const root = file.edit(workbook).documentElement!
  const list = child(root, 'sheets')!
  const sheetId = Math.max(0, ...children(list).map((element) => Number(element.getAttribute('sheetId')))) + 1
  const element = create(list, 'sheet', { name, sheetId, ...(hidden ? { state: 'hidden' } : {}) })
  element.setAttributeNS(RELATIONSHIPS, `${root.lookupPrefix(RELATIONSHIPS) ?? 'r'}:id`, id)
  list.appendChild(element)
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** New numbers by old ones. */
interface StyleNumbers {
  cells: number[]
  marks: number[]
}

function styleNumbers(written: Package, styles: StylesPart): StyleNumbers {
  const root = written.view('xl/styles.xml').documentElement!
  const list = (name: string) => {
    const found = child(root, name)
    return found ? children(found) : []
  }
  // The first entries are the defaults of each file, so that our sheets take the look of the workbook they come to.
  const moved = (name: string, kept: number) => list(name).map((element, i) => (i < kept ? i : styles.adopt(name, element)))
  const [fonts, fills, borders] = [moved('fonts', 1), moved('fills', 2), moved('borders', 1)]
  const formats = new Map(list('numFmts').map((f) => [f.getAttribute('numFmtId'), styles.format(f.getAttribute('formatCode')!)]))
  const cells = list('cellXfs').map((looks, i) => {
    if (i === 0) return 0
    const copy = looks.cloneNode(true) as Element
    const renumber = (attribute: string, number: number) => copy.setAttribute(attribute, String(number))
    renumber('fontId', fonts[Number(looks.getAttribute('fontId'))])
    renumber('fillId', fills[Number(looks.getAttribute('fillId'))])
    renumber('borderId', borders[Number(looks.getAttribute('borderId'))])
    renumber('numFmtId', formats.get(looks.getAttribute('numFmtId')) ?? 0)
    return styles.adopt('cellXfs', copy)
  })
  return { cells, marks: list('dxfs').map((looks) => styles.adopt('dxfs', looks)) }
}

function freePath(file: Package, start: string, end: string): string {
  let number = 1
  while (file.has(`${start}${number}${end}`)) number++
  return `${start}${number}${end}`
}
