import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { markerOf } from '../../shared/workbook/marker'
import { createFileHost } from '../../xlsx/file-host'
import { schemaErrors } from '../support/ooxml-schemas'
import { schemasOf } from '../support/schemas'
import { INPUTS, PLAN, samplePatch } from './sample-patch'

describe('a new file', () => {
  let bytes: Uint8Array
  let parts: Record<string, string>
  beforeAll(async () => {
    const host = createFileHost()
    await host.apply(samplePatch())
    bytes = host.toBytes()
    parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))
  })

  it('is valid against the schemas in every part', async () => {
    expect(await schemaErrors(bytes)).toEqual([])
  })

  it.runIf(schemasOf('ooxml'))('would not be valid with something foreign in any of its parts', async () => {
    // Before the end of each root element; in one that ends where it begins, an attribute.
    const spoilt = (text: string) => text.replace(/<\/[^<]*$/, '<wrong/>$&').replace(/\/>\s*$/, ' wrong=""/>')
    const wrong = Object.entries(parts).map(([path, text]) => [path, strToU8(spoilt(text))] as const)
    const errors = (await schemaErrors(zipSync(Object.fromEntries(wrong)))).join('\n')
    for (const [path] of wrong) expect(errors).toContain(`${path.replaceAll(/[[\]]/g, '').replaceAll('/', '_')}:`)
  })

  it('sets every cell in the middle of its row, as it does a text of several lines', () => {
    const looks = parts['xl/styles.xml'].match(/<cellXfs.*<\/cellXfs>/s)?.[0].match(/<xf .*?(?:\/>(?=<xf|<\/cellXfs)|<\/xf>)/gs) ?? []
    expect(looks.length).toBeGreaterThan(5)
    // The first is for cells that nobody has styled.
    expect(looks.slice(1).filter((look) => !look.includes('vertical="center"'))).toEqual([])
  })

  it('has the same bytes for the same patch', async () => {
    const again = createFileHost()
    await again.apply(samplePatch())
    expect(again.toBytes()).toEqual(bytes)
  })

  it('reads back its sheets, values and formulas', async () => {
    const snapshot = await createFileHost(bytes).read({ keys: [PLAN] })
    expect(snapshot.names).toEqual(['Plan 计划', "Jo's inputs", '_memory', '_sales_targets_lists'])
    expect(snapshot.sheets).toHaveLength(1)
    const [plan] = snapshot.sheets
    expect(plan).toMatchObject({ key: PLAN, name: 'Plan 计划', hidden: false, isProtected: true })
    expect(plan.values[0]).toEqual([markerOf(PLAN), 'share', 'target', 'override'])
    expect(plan.values.slice(2, 6).map((row) => row.slice(0, 5))).toEqual([
      ['north', 3, 300, null, 'share of inputs'],
      ['south', 5, 500, null, 0.3],
      ['007', 2, 200, null, true],
      ['#end', 10, 1000, null, '#DIV/0!'],
    ])
    expect(plan.formulas[2][2]).toBe('=IF(D3="",ROUND(total*B3/B$6,0),D3)')
    expect(plan.formulas[3][4]).toBe("=C3/'Jo''s inputs'!C3")
  })

  it('keeps text as text, whatever it looks like', async () => {
    const { sheets } = await createFileHost(bytes).read({ keys: ['memory'] })
    expect(sheets[0].values[1][0]).toBe('x & <y> "z"')
    expect(sheets[0].hidden).toBe(true)
  })

  it('asks for no recalculation, since its results are right, and names no other maker', () => {
    expect(parts['xl/workbook.xml']).toContain('<calcPr calcId="191029"/>')
    expect(parts['docProps/app.xml']).toContain('<Application>Sales Targets</Application>')
    expect(parts['docProps/core.xml']).not.toContain('dcterms:modified')
  })

  it('stores a formula that fails as an error, not as text', () => {
    expect(parts['xl/worksheets/sheet2.xml']).toMatch(/<c r="E6" t="e"><f>1\/0<\/f><v>#DIV\/0!<\/v>/)
  })

  it('keeps lists of choices in a range, commas and all', () => {
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<formula1>_sales_targets_lists!$B$2:$B$4</formula1>')
  })

  it('protects without a password and leaves filters, sorting and formats to people', () => {
    const protection = /<sheetProtection [^>]*>/.exec(parts['xl/worksheets/sheet2.xml'])![0]
    expect(protection).toContain('sheet="1"')
    for (const allowed of ['formatCells', 'formatColumns', 'formatRows', 'sort', 'autoFilter'])
      expect(protection).toContain(`${allowed}="0"`)
    expect(protection).not.toContain('password')
  })

  it('prints the repeated rows and columns and the area of the sheet by its final name', () => {
    expect(parts['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Plan 计划'!$A:$B,'Plan 计划'!$2:$2</definedName>`,
    )
    expect(parts['xl/workbook.xml']).toContain(`<definedName name="total">'Jo&#39;s inputs'!$C$3</definedName>`.replace('&#39;', "''"))
  })

  it('draws a chart of the asked size over the asked cells', () => {
    expect(parts['xl/charts/chart1.xml']).toContain("<c:f>'Plan 计划'!$C$3:$C$5</c:f>")
    expect(parts['xl/drawings/drawing2.xml']).toContain('<xdr:ext cx="4572000" cy="2743200"/>')
  })

  it('refuses names that Excel refuses', async () => {
    const host = createFileHost()
    const patch = samplePatch()
    patch.operations.push({ op: 'renameSheet', sheet: INPUTS, name: 'plan 计划' })
    await expect(host.apply(patch)).rejects.toMatchObject({ name: 'HostError', code: 'unknown' })
    expect(() => host.toBytes()).toThrow()
  })
})
