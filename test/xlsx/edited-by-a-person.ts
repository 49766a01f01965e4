// The sample as it comes back from a person: own sheets, formulas, chart, comments, table, columns, links, pivot source.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { createFileHost } from '../../xlsx/file-host'
import { samplePatch } from './sample-patch'

/** The parts of a file as text, by path. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))

export const zipParts = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])))

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Path of the plan's own part, of the user's sheet and of a second one that has nothing to do with the plan. */
export const PLAN_PART = 'xl/worksheets/sheet2.xml'
export const NOTES_PART = 'xl/worksheets/sheet9.xml'
export const ALONE_PART = 'xl/worksheets/sheet10.xml'

export async function editedByAPerson(): Promise<Uint8Array> {
  const host = createFileHost()
  await host.apply(samplePatch())
  const parts = partsOf(host.toBytes())
  const replace = (path: string, find: string | RegExp, by: string) => {
    const before = parts[path]
    parts[path] = before.replace(find, by)
    if (parts[path] === before) throw new Error(`${path} has no ${String(find)}`)
  }

  // In the plan: a column of the user's own (G) with shared formulas, a comment, a merge, a link and a filter.
  replace(PLAN_PART, /(<row r="3"[^>]*>)(.*?)(<\/row>)/, '$1$2<c r="G3"><f t="shared" ref="G3:G5" si="0">C3*2</f><v>600</v></c>$3')
  replace(PLAN_PART, /(<row r="4"[^>]*>)(.*?)(<\/row>)/, '$1$2<c r="G4"><f t="shared" si="0"/><v>1000</v></c>$3')
  replace(PLAN_PART, /(<row r="5"[^>]*>)(.*?)(<\/row>)/, '$1$2<c r="G5"><f t="shared" si="0"/><v>400</v></c>$3')
  replace(PLAN_PART, /(<sheetProtection[^>]*\/>)/, '$1<autoFilter ref="A2:D5"/><mergeCells count="1"><mergeCell ref="H8:I9"/></mergeCells>')
  replace(PLAN_PART, '<pageMargins', `<hyperlinks><hyperlink ref="A5" location="Notes!A1"/></hyperlinks><pageMargins`)
  replace(PLAN_PART, /<drawing r:id="([^"]*)"\/>/, '<drawing r:id="$1"/><legacyDrawing r:id="rId8"/>')
  replace(
    'xl/worksheets/_rels/sheet2.xml.rels',
    '</Relationships>',
    `<Relationship Id="rId8" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rId9" Type="${OFFICE}/comments" Target="../comments1.xml"/></Relationships>`,
  )
  parts['xl/comments1.xml'] =
    `${HEAD}<comments xmlns="${MAIN}"><authors><author>Ann</author></authors><commentList><comment ref="C4" authorId="0"><text><t>Agreed in May</t></text></comment><comment ref="C5" authorId="0"><text><t>New</t></text></comment></commentList></comments>`
  parts['xl/drawings/vmlDrawing1.vml'] = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
<v:shape id="_x0000_s1025" type="#_x0000_t202"><v:textbox><div>Ann<br></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:Anchor>3, 15, 2, 10, 5, 31, 6, 1</x:Anchor><x:Row>3</x:Row><x:Column>2</x:Column></x:ClientData></v:shape>
<v:shape id="_x0000_s1026" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Anchor>3, 15, 4, 10, 5, 31, 8, 1</x:Anchor><x:Row>4</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>`

  // A sheet of the user's: formulas on the plan, plain, shared and array, a chart, a table, a mark, a validation, rich text.
  const plan = "'Plan 计划'"
  parts[NOTES_PART] =
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:D8"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData><row r="1" spans="1:3"><c r="A1" t="inlineStr"><is><t>Mine</t></is></c><c r="B1"><f>${plan}!C4</f><v>500</v></c><c r="C1"><f>SUMIFS(${plan}!C3:C5,${plan}!A3:A5,"007")</f><v>200</v></c></row><row r="2"><c r="A2"><f>B1*2</f><v>1000</v></c><c r="B2"><f t="array" ref="B2">SUM(${plan}!B3:B5*1)</f><v>10</v></c><c r="C2"><f>total/2</f><v>500</v></c><c r="D2"><f>1+1</f><v>2</v></c></row><row r="3"><c r="A3" t="str"><f>${plan}!A5</f><v>007</v></c><c r="B3"><f>SUM(${plan}!C:C)</f><v>2000</v></c></row><row r="5"><c r="A5" t="inlineStr"><is><t>Name</t></is></c><c r="B5" t="inlineStr"><is><t>Amount</t></is></c></row><row r="6"><c r="A6" t="inlineStr"><is><r><t>So</t></r><r><rPr><b/></rPr><t>uth_x0020_</t></r></is></c><c r="B6"><f>${plan}!C4</f><v>500</v></c></row></sheetData><conditionalFormatting sqref="B1"><cfRule type="expression" dxfId="0" priority="1"><formula>${plan}!$C$4&gt;1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="C6"><formula1>${plan}!$A$3:$A$5</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts></worksheet>`
  parts['xl/worksheets/_rels/sheet9.xml.rels'] =
    `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/drawing" Target="../drawings/drawing9.xml"/><Relationship Id="rId2" Type="${OFFICE}/table" Target="../tables/table1.xml"/></Relationships>`
  parts['xl/tables/table1.xml'] =
    `${HEAD}<table xmlns="${MAIN}" id="1" name="Mine" displayName="Mine" ref="A5:B6" totalsRowShown="0"><autoFilter ref="A5:B6"/><tableColumns count="2"><tableColumn id="1" name="Name"/><tableColumn id="2" name="Amount"><calculatedColumnFormula>${plan}!C4</calculatedColumnFormula></tableColumn></tableColumns></table>`
  parts['xl/drawings/drawing9.xml'] = parts['xl/drawings/drawing2.xml'].replace('name="targets"', 'name="Mine"')
  parts['xl/drawings/_rels/drawing9.xml.rels'] =
    `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/chart" Target="../charts/chart9.xml"/></Relationships>`
  parts['xl/charts/chart9.xml'] = parts['xl/charts/chart1.xml']
  parts[ALONE_PART] =
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c></row></sheetData></worksheet>`
  parts['xl/pivotCache/pivotCacheDefinition1.xml'] =
    `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" saveData="0" refreshOnLoad="1"><cacheSource type="worksheet"><worksheetSource ref="A2:C5" sheet="Plan 计划"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`
  parts['xl/calcChain.xml'] = `${HEAD}<calcChain xmlns="${MAIN}"><c r="C3" i="2"/></calcChain>`

  const type = 'application/vnd.openxmlformats-officedocument.'
  const override = (path: string, kind: string) => `<Override PartName="/${path}" ContentType="${type}${kind}+xml"/>`
  replace(
    '[Content_Types].xml',
    '</Types>',
    `<Default Extension="vml" ContentType="${type}vmlDrawing"/>${[
      override(NOTES_PART, 'spreadsheetml.worksheet'),
      override(ALONE_PART, 'spreadsheetml.worksheet'),
      override('xl/comments1.xml', 'spreadsheetml.comments'),
      override('xl/tables/table1.xml', 'spreadsheetml.table'),
      override('xl/drawings/drawing9.xml', 'drawing'),
      override('xl/charts/chart9.xml', 'drawingml.chart'),
      override('xl/calcChain.xml', 'spreadsheetml.calcChain'),
      override('xl/pivotCache/pivotCacheDefinition1.xml', 'spreadsheetml.pivotCacheDefinition'),
    ].join('')}</Types>`,
  )
  replace(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `<Relationship Id="rId91" Type="${OFFICE}/worksheet" Target="worksheets/sheet9.xml"/><Relationship Id="rId92" Type="${OFFICE}/worksheet" Target="/xl/worksheets/sheet10.xml"/><Relationship Id="rId93" Type="${OFFICE}/calcChain" Target="calcChain.xml"/><Relationship Id="rId94" Type="${OFFICE}/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/></Relationships>`,
  )
  // The user's sheet stands between ours, and has names of its own.
  replace(
    'xl/workbook.xml',
    /(<sheet name="Plan[^>]*>)/,
    '$1<sheet name="Notes" sheetId="21" r:id="rId91"/><sheet name="Alone" sheetId="22" r:id="rId92"/>',
  )
  replace(
    'xl/workbook.xml',
    '<definedNames>',
    `<definedNames><definedName name="best" localSheetId="1">${plan}!$C$4</definedName><definedName name="mine">OFFSET(${plan}!$A$5,0,0)</definedName>`,
  )
  replace('xl/workbook.xml', '</workbook>', '<pivotCaches><pivotCache cacheId="1" r:id="rId94"/></pivotCaches></workbook>')
  return zipParts(parts)
}
