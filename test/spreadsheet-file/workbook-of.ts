// Small workbooks for tests, as programs of all kinds write them: the sheets' XML is given, the rest is made around it.

import { strToU8, zipSync } from 'fflate'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export interface SheetText {
  name: string
  /** The rows, inside sheetData. */
  rows: string
  /** Before and after sheetData. */
  before?: string
  after?: string
  state?: 'hidden' | 'veryHidden'
}

export interface WorkbookText {
  sheets: SheetText[]
  /** The `<si>` of the shared strings. */
  strings?: string
  /** Codes of the cell formats 1, 2 … ; a number is one of those that need no code. Format 0 is General. */
  formats?: (string | number)[]
  countsFrom1904?: boolean
}

export function partsOfWorkbook({ sheets, strings, formats, countsFrom1904 }: WorkbookText): Record<string, string> {
  const list = sheets.map(
    ({ name, state }, i) => `<sheet name="${name}" sheetId="${i + 1}" ${state ? `state="${state}" ` : ''}r:id="rId${i + 1}"/>`,
  )
  const relations = sheets.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="/xl/worksheets/sheet${i + 1}.xml"/>`,
  )
  if (strings !== undefined) relations.push(`<Relationship Id="rIdS" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>`)
  if (formats) relations.push(`<Relationship Id="rIdT" Type="${OFFICE}/styles" Target="styles.xml"/>`)
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types/>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${countsFrom1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`,
  }
  sheets.forEach(({ rows, before = '', after = '' }, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `${HEAD}<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`
  })
  if (strings !== undefined) parts['xl/sharedStrings.xml'] = `${HEAD}<sst xmlns="${MAIN}">${strings}</sst>`
  if (formats) {
    const codes = formats.map((format, i) => (typeof format === 'string' ? `<numFmt numFmtId="${164 + i}" formatCode="${format}"/>` : ''))
    const cells = formats.map((format, i) => `<xf numFmtId="${typeof format === 'string' ? 164 + i : format}"/>`)
    parts['xl/styles.xml'] =
      `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${cells.join('')}</cellXfs></styleSheet>`
  }
  return parts
}

export const zipOf = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])))

export const workbookOf = (workbook: WorkbookText): Uint8Array => zipOf(partsOfWorkbook(workbook))
