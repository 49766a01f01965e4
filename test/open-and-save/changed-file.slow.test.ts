import { beforeEach, describe, expect, it } from 'vitest'
import { bytesOf } from '../../preview/download/download'
import type { Grid, GridSheet } from '../../preview/grid/grid'
import { MemoryGrid } from '../../preview/grid/memory-grid'
import { openInGrid, type OpenedFile } from '../../preview/open/opened-file'
import { parseAddress } from '../../shared/workbook/address'
import { schemaErrors } from '../support/ooxml-schemas'
import { editedByAPerson, NOTES_PART, partsOf, zipParts } from '../xlsx/edited-by-a-person'
import { gridPicture } from './grid-picture'

const at = (address: string) => parseAddress(address)!
const newGrid = () => new MemoryGrid({ host: 'sheets' })
const PLAN = 'Plan 计划'

let bytes: Uint8Array
let grid: Grid
let opened: OpenedFile
const sheet = (name: string): GridSheet => grid.sheetByName(name)!

beforeEach(async () => {
  bytes = await editedByAPerson()
  grid = newGrid()
  opened = openInGrid(grid, 'plan.xlsx', bytes)
})

/** Saves, and opens what was saved in another grid. */
async function saved(): Promise<{ parts: Record<string, string>; again: Grid; bytes: Uint8Array }> {
  const saved = await bytesOf(grid, opened)
  const again = newGrid()
  openInGrid(again, 'again.xlsx', saved)
  return { parts: partsOf(saved), again, bytes: saved }
}

it('a function that came after 2007 is saved under the name by which Excel knows it', async () => {
  sheet('Notes').write(at('H1'), [[{ formula: '=XLOOKUP(1,A:A,B:B)' }]])
  const { parts, again } = await saved()
  expect(parts[NOTES_PART]).toContain('<f>_xlfn.XLOOKUP(1,A:A,B:B)</f>')
  expect(again.sheetByName('Notes')!.read(at('H1'))[0][0].formula).toBe('=XLOOKUP(1,A:A,B:B)')
})

it('a file that nobody changed is saved byte for byte', async () => {
  grid.activate(sheet('Alone').id)
  expect(await bytesOf(grid, opened)).toBe(bytes)
})

describe('what a person changes in the grid is in the file, and opens again as it was', () => {
  const changes: Record<string, () => void> = {
    contents: () => {
      sheet('Notes').write(at('A1:C1'), [[{ value: 'Yours' }, { formula: '=1+1' }, { value: null }]])
      sheet('Notes').write(at('Z40'), [[{ value: true }]])
      sheet(PLAN).unprotect()
      sheet(PLAN).write(at('G3'), [[{ value: 5 }]])
    },
    looks: () => {
      sheet('Notes').setStyle(at('A1:B2'), { bold: true, fill: '#ffee00', color: '#aa0000', numberFormat: '0.00', align: 'center' })
      sheet(PLAN).clearStyle(at('A2:D3'))
      sheet(PLAN).setStyle(at('A4'), { underline: '#112233', wrap: true, italic: true, size: 14 })
    },
    'rows and columns': () => {
      sheet('Notes').setColumnWidth(0, 2, 131)
      sheet('Notes').setColumnHidden(3, 1, true)
      sheet(PLAN).setRowHeight(2, 2, 40)
      sheet(PLAN).setRowHidden(1, 1, true)
      sheet('Notes').freeze(1, 1)
    },
    'marks and validations': () => {
      sheet(PLAN).removeMarks(at('A1:Z99'))
      sheet(PLAN).addMark(at('B3:B5'), { kind: 'formula', formula: '=B3>2', style: { bold: true, fill: '#c00000' } })
      sheet('Notes').setValidation(at('A8:A9'), { kind: 'list', items: ['one', 'two'], message: 'One of them.' })
      sheet("Jo's inputs").setValidation(at('C3'), { kind: 'number', min: 1, max: 5, whole: true, message: '1 to 5' })
    },
    notes: () => {
      sheet(PLAN).setNote(3, 2, 'Changed')
      sheet(PLAN).setNote(4, 2, null)
      sheet('Notes').setNote(0, 0, ' A first\none <&> ')
      sheet('Notes').setNote(5, 1, '第二条')
    },
    'inserted and deleted rows': () => {
      sheet(PLAN).unprotect()
      sheet(PLAN).insertRows(2, 2)
      sheet(PLAN).write(at('A3:B3'), [[{ value: 'new' }, { value: 1 }]])
      sheet('Notes').deleteRows(2, 1)
      sheet('Notes').insertRows(4, 1)
    },
    'inserted and deleted columns': () => {
      sheet(PLAN).unprotect()
      sheet(PLAN).insertColumns(2, 1)
      sheet('Notes').deleteColumns(2, 1)
      sheet('Notes').insertColumns(1, 2)
      // A table names its columns: without these it would give them names of its own.
      const header = sheet('Notes')
        .read(at('A1:A9'))
        .findIndex(([{ value }]) => value === 'Name')
      sheet('Notes').write({ row: header, column: 1, rows: 1, columns: 2 }, [[{ value: 'One' }, { value: 'Two' }]])
    },
    'sheets that came, went and changed their names': () => {
      grid.deleteSheet(sheet('Alone').id)
      const [one, two] = [sheet('Notes'), sheet("Jo's inputs")]
      grid.renameSheet(one.id, 'between')
      grid.renameSheet(two.id, 'Notes')
      grid.renameSheet(one.id, "Jo's inputs")
      const added = grid.addSheet('Alone', 0)
      added.write(at('A1:B1'), [[{ formula: "='Plan 计划'!C4" }, { value: 'x' }]])
      added.setNote(0, 1, 'On a new sheet')
      added.setColumnWidth(0, 1, 100)
      sheet(PLAN).unprotect()
      sheet(PLAN).write(at('H3'), [[{ formula: '=Alone!A1+Notes!C3' }]])
      grid.moveSheet(added.id, 2)
      grid.activate(added.id)
    },
    'names, tabs and protection': () => {
      grid.setName('mine_too', "'Plan 计划'!$B$3")
      grid.deleteName('mine')
      sheet('Notes').tabColor = '#00b050'
      sheet('Alone').visibility = 'hidden'
      sheet(PLAN).unprotect()
      sheet('Notes').setStyle(at('A8'), { locked: false })
      sheet('Notes').protect({ warningOnly: false, unlocked: [], allow: PROTECTED_ALLOW })
    },
  }

  it.each(Object.keys(changes))('%s', async (name) => {
    changes[name]()
    // Before saving: a chart of the grid may have lost its cells.
    const wanted = gridPicture(grid)
    const { again } = await saved()
    expect(gridPicture(again)).toEqual(wanted)
  })

  it('all at once, and the file is valid', async () => {
    for (const name of Object.keys(changes)) changes[name]()
    const wanted = gridPicture(grid)
    const { again, bytes: file } = await saved()
    expect(gridPicture(again)).toEqual(wanted)
    expect(await schemaErrors(file)).toEqual([])
  })
})

const PROTECTED_ALLOW = [
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowSort',
  'allowAutoFilter',
  'allowPivotTables',
]

describe('what the grid does not show', () => {
  it('is told', () => {
    expect(opened.notShown).toEqual({ tables: 1, mergedCells: 1, filters: 1, links: 1, validations: 1 })
  })

  it('stays in the file', async () => {
    const parts = partsOf(bytes)
    const more: Record<string, string> = {
      ...parts,
      'xl/vbaProject.bin': 'macros',
      'xl/media/image1.png': 'picture',
      'customXml/item1.xml': '<x/>',
      'xl/workbook.xml': parts['xl/workbook.xml'].replace('<bookViews>', '<fileSharing userName="Ann"/><bookViews>'),
    }
    grid = newGrid()
    opened = openInGrid(grid, 'plan.xlsm', zipParts(more))
    sheet('Notes').write(at('A1'), [[{ value: 'Yours' }]])
    const { parts: after } = await saved()
    for (const path of ['xl/vbaProject.bin', 'xl/media/image1.png', 'customXml/item1.xml', 'xl/drawings/drawing9.xml']) {
      expect(after[path], path).toBe(more[path])
    }
    expect(after[NOTES_PART]).toContain('<rPr><b/></rPr><t>uth_x0020_</t>')
    expect(after[NOTES_PART]).toContain('tableParts')
    expect(Object.keys(after)).toEqual(expect.arrayContaining(Object.keys(more).filter((path) => path !== 'xl/calcChain.xml')))
  })

  it('moves with its cells', async () => {
    sheet(PLAN).unprotect()
    sheet(PLAN).insertRows(3, 2)
    sheet('Notes').insertColumns(0, 1)
    const { parts } = await saved()
    expect(parts['xl/tables/table1.xml']).toContain('ref="B5:C6"')
    expect(Object.values(parts).join('')).toContain('<mergeCell ref="H10:I11"')
  })

  it('a signature, which holds only for the file as it was, goes', async () => {
    const parts = partsOf(bytes)
    const types = parts['[Content_Types].xml'].replace(
      '</Types>',
      '<Override PartName="/_xmlsignatures/origin.sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/></Types>',
    )
    const relations = parts['_rels/.rels'].replace(
      '</Relationships>',
      '<Relationship Id="rIdSig" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
    )
    const signed = {
      ...parts,
      '[Content_Types].xml': types,
      '_rels/.rels': relations,
      '_xmlsignatures/origin.sigs': '',
      '_xmlsignatures/sig1.xml': '<Signature/>',
    }
    grid = newGrid()
    opened = openInGrid(grid, 'signed.xlsx', zipParts(signed))
    expect(opened.notShown.signature).toBe(1)
    sheet('Alone').write(at('A1'), [[{ value: 2 }]])
    const { parts: after } = await saved()
    expect(JSON.stringify(after)).not.toContain('xmlsignatures')
  })
})

describe('tables of the user', () => {
  it('are called as their headers say, in formulas too', async () => {
    sheet('Notes').write(at('D1'), [[{ formula: '=SUM(Mine[Amount])' }]])
    sheet('Notes').write(at('B5'), [[{ value: 'Turnover' }]])
    const { parts } = await saved()
    expect(parts['xl/tables/table1.xml']).toContain('name="Turnover"')
    expect(parts[NOTES_PART]).toContain('SUM(Mine[Turnover])')
  })

  it('get a header where a column is inserted, and lose one with its column', async () => {
    sheet('Notes').insertColumns(1, 1)
    const { parts, again } = await saved()
    expect(parts['xl/tables/table1.xml']).toMatch(/ref="A5:C6"[\s\S]*<tableColumns count="3">/)
    expect(again.sheetByName('Notes')!.read(at('B5'))[0][0].value).toBe('Column3')
    sheet('Notes').deleteColumns(1, 2)
    expect((await saved()).parts['xl/tables/table1.xml']).toMatch(/ref="A5:A6"[\s\S]*<tableColumns count="1">/)
  })
})

describe('a sheet with a password', () => {
  it('stays protected', async () => {
    const parts = partsOf(bytes)
    const path = Object.keys(parts).find((each) => parts[each].includes('<sheetProtection'))!
    parts[path] = parts[path].replace('<sheetProtection', '<sheetProtection password="CC1A"')
    grid = newGrid()
    opened = openInGrid(grid, 'plan.xlsx', zipParts(parts))
    expect(() => sheet(PLAN).unprotect()).toThrow(/protected/)
    sheet('Alone').write(at('A1'), [[{ value: 2 }]])
    expect((await saved()).parts[path]).toContain('password="CC1A"')
  })
})

it('a grid of which no sheet is left of the file is saved as a new one', async () => {
  const fresh = grid.addSheet('Fresh')
  fresh.write(at('A1'), [[{ value: 'x' }]])
  for (const each of grid.sheets()) if (each.id !== fresh.id) grid.deleteSheet(each.id)
  for (const { name } of grid.names()) grid.deleteName(name)
  const { again, bytes: file } = await saved()
  expect(gridPicture(again).sheets.map(({ name, cells }) => [name, cells])).toEqual([['Fresh', [['x']]]])
  expect(await schemaErrors(file)).toEqual([])
})

it('a file that cannot be opened leaves the grid as it was', () => {
  const before = gridPicture(grid)
  expect(() => openInGrid(grid, 'x.xlsx', new TextEncoder().encode('id,name\n'))).toThrow(/plain text/)
  // A sheet whose name the grid refuses, as other programs allow it.
  const parts = partsOf(bytes)
  parts['xl/workbook.xml'] = parts['xl/workbook.xml'].replace('name="Alone"', 'name="History"')
  expect(() => openInGrid(grid, 'x.xlsx', zipParts(parts))).toThrow(/History/)
  expect(gridPicture(grid)).toEqual(before)
})
