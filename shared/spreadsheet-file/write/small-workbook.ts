// Writes small workbooks anywhere JavaScript runs: literal cells, looks, choices and paper, and nothing that was not asked for.

import { strToU8, zipSync } from 'fflate'
import { cellAddress, rectAddress } from '../../workbook/address'
import type { Rect, Scalar } from '../../workbook/cell'
import { type SmallStyle, StyleTable } from './style-table'
import { cellXmlText, escaped } from './xml-text'

export interface SmallCell {
  value: Scalar
  style?: SmallStyle
}

export interface SmallSheet {
  name: string
  isHidden?: boolean
  /** Widths of the columns in characters; 0 hides one. */
  widths: number[]
  /** Cells by row; null leaves one out. */
  rows: (SmallCell | null)[][]
  /** Heights of rows in points by row; 0 hides one. Others are as high as their content. */
  heights?: Readonly<Record<number, number>>
  merges?: Rect[]
  /** Choices of single cells. */
  lists?: { rect: Rect; items: string[] }[]
  landscape?: boolean
  /** Cells that are not `locked: false` cannot be typed over; without a password. */
  isProtected?: boolean
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
/** A4, and the day that zip begins with: equal content gives equal bytes. */
const A4 = 9
const NO_DATE = new Date(1980, 0, 1)

/** The bytes of an .xlsx file; equal sheets give equal bytes. Names of sheets must be different and allowed in a workbook. */
export function smallWorkbook(sheets: readonly SmallSheet[]): Uint8Array {
  const styles = new StyleTable()
  const parts: Record<string, string> = {}
  sheets.forEach((sheet, at) => (parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet, styles)))
  parts['xl/styles.xml'] = styles.xml()
  parts['xl/workbook.xml'] = workbookXml(sheets)
  parts['xl/_rels/workbook.xml.rels'] = relations([
    ...sheets.map((_, at) => ({ type: 'worksheet', target: `worksheets/sheet${at + 1}.xml` })),
    { type: 'styles', target: 'styles.xml' },
  ])
  parts['_rels/.rels'] = relations([{ type: 'officeDocument', target: 'xl/workbook.xml' }])
  parts['[Content_Types].xml'] = contentTypes(sheets.length)
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)] as const)
  // The list of types comes first: some readers look no further.
  return zipSync(Object.fromEntries(files.reverse()), { mtime: NO_DATE, level: 6 })
}

function sheetXml(sheet: SmallSheet, styles: StyleTable): string {
  const { rows, widths, heights = {}, merges = [], lists = [], landscape = false } = sheet
  const columns = widths
    .map(
      (width, at) =>
        `<col min="${at + 1}" max="${at + 1}" width="${width === 0 ? 9 : width}" customWidth="1"${width === 0 ? ' hidden="1"' : ''}/>`,
    )
    .join('')
  const height = (row: number): string => {
    const points = heights[row]
    if (points === undefined) return ''
    return points === 0 ? ' hidden="1"' : ` ht="${points}" customHeight="1"`
  }
  const data = rows
    .map((cells, row) => {
      const inside = cells.map((cell, column) => (cell === null ? '' : cellXml(cell, cellAddress(row, column), styles))).join('')
      return inside === '' && heights[row] === undefined ? '' : `<row r="${row + 1}"${height(row)}>${inside}</row>`
    })
    .join('')
  const merged = merges.map((rect) => `<mergeCell ref="${rectAddress(rect)}"/>`).join('')
  const choices = lists
    .map(
      ({ rect, items }) =>
        `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${rectAddress(rect)}"><formula1>${escaped(`"${items.join(',')}"`)}</formula1></dataValidation>`,
    )
    .join('')
  return (
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    (columns === '' ? '' : `<cols>${columns}</cols>`) +
    `<sheetData>${data}</sheetData>` +
    (sheet.isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>' : '') +
    (merged === '' ? '' : `<mergeCells count="${merges.length}">${merged}</mergeCells>`) +
    (choices === '' ? '' : `<dataValidations count="${lists.length}">${choices}</dataValidations>`) +
    '<pageMargins left="0.6" right="0.6" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${A4}" orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="1"/>` +
    '</worksheet>'
  )
}

function cellXml({ value, style }: SmallCell, address: string, styles: StyleTable): string {
  const look = style === undefined ? '' : ` s="${styles.indexOf(style)}"`
  if (value === null || value === '') return look === '' ? '' : `<c r="${address}"${look}/>`
  if (typeof value === 'number') return `<c r="${address}"${look}><v>${value}</v></c>`
  if (typeof value === 'boolean') return `<c r="${address}"${look} t="b"><v>${value ? 1 : 0}</v></c>`
  return `<c r="${address}"${look} t="inlineStr"><is><t>${escaped(cellXmlText(value.trim()))}</t></is></c>`
}

const workbookXml = (sheets: readonly SmallSheet[]): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>` +
  sheets
    .map(
      ({ name, isHidden }, at) =>
        `<sheet name="${escaped(name)}" sheetId="${at + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
    )
    .join('') +
  '</sheets></workbook>'

const relations = (list: { type: string; target: string }[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">` +
  list.map(({ type, target }, at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`).join('') +
  '</Relationships>'

function contentTypes(sheets: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const part = (path: string, kind: string): string => `<Override PartName="/${path}" ContentType="${type}.${kind}+xml"/>`
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part('xl/workbook.xml', 'sheet.main') +
    part('xl/styles.xml', 'styles') +
    Array.from({ length: sheets }, (_, at) => part(`xl/worksheets/sheet${at + 1}.xml`, 'worksheet')).join('') +
    '</Types>'
  )
}
