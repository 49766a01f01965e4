// A plan of an earlier version is brought up to date, one of a newer version left alone, in every host.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Grid } from '../../preview/grid/grid'
import { buildPlan, openWorkbook, previewPlan, sampleSettings } from '../../shared/commands'
import { readMarker } from '../../shared/workbook/marker'
import { sampleHistoryCsv, sampleTeamCsv } from '../../shared/sample/sample'
import { main } from '../../xlsx/cli/main'
import { createFileHost } from '../../xlsx/file-host'
import { editFile } from '../judges/file-parts'
import { cellOnSheet, gridHosts, placeOnSheet, sheetNamed, typeInto } from '../support/grid-hosts'
import { planFile } from '../support/plan-file'
import { pictureOf } from '../support/sheets-code'

const A1 = { row: 0, column: 0 }
const SETTINGS = sampleSettings('en-US')
const OPTIONS = { now: '2014-01-06T09:00:00Z', declaredBy: 'Test' }

/** Sheets that only a host reads. */
const HOSTS_OWN = ['journal', 'lists']

const markers = (grid: Grid) =>
  grid.sheets().flatMap((sheet) => {
    const marker = readMarker(cellOnSheet(sheet, A1).value)
    return marker ? [{ sheet, ...marker }] : []
  })

/** As if another version had built the plan. */
function ofVersion(grid: Grid, schema: number): void {
  for (const { sheet, key } of markers(grid)) typeInto(sheet, A1, `sales-targets/${schema}/${key}`)
}

describe.each(gridHosts)('in $name', ({ open }) => {
  it('a rebuild says that it brings an earlier plan up to date, and keeps what was typed', async () => {
    const { port, grid } = await open()
    await buildPlan(port, { kind: 'sample' }, SETTINGS, OPTIONS)
    ofVersion(grid, 0)
    const cascade = sheetNamed(grid, 'Cascade')
    typeInto(cascade, placeOnSheet(cascade, 'n:NA', 'override'), 20_000_000)
    expect((await openWorkbook(port)).settings).toMatchObject({ target: SETTINGS.target })
    const { warnings, kept } = await previewPlan(port, { kind: 'workbook' }, SETTINGS)
    expect(warnings).toMatchObject([{ code: 'olderVersion', severity: 'warning' }])
    expect(kept).toMatchObject([{ kind: 'override', value: 20_000_000 }])
    await buildPlan(port, { kind: 'workbook' }, SETTINGS, OPTIONS)
    expect(new Set(markers(grid).flatMap(({ key, schema }) => (HOSTS_OWN.includes(key) ? [] : [schema])))).toEqual(new Set([1]))
    expect(cellOnSheet(cascade, placeOnSheet(cascade, 'n:NA', 'override')).value).toBe(20_000_000)
    expect(cascade.protection()).not.toBeNull()
    expect((await previewPlan(port, { kind: 'workbook' }, SETTINGS)).warnings).toEqual([])
  })

  it('nothing is touched in a plan of a newer version', async () => {
    const { port, grid } = await open()
    await buildPlan(port, { kind: 'sample' }, SETTINGS, OPTIONS)
    ofVersion(grid, 2)
    const before = pictureOf(grid)
    const refusal = { name: 'HostError', code: 'newerVersion', detail: expect.stringContaining('schema 2, this version knows 1') as string }
    await expect(openWorkbook(port)).rejects.toMatchObject(refusal)
    await expect(previewPlan(port, { kind: 'sample' }, SETTINGS)).rejects.toMatchObject(refusal)
    await expect(buildPlan(port, { kind: 'workbook' }, SETTINGS, OPTIONS)).rejects.toMatchObject(refusal)
    expect(pictureOf(grid)).toEqual(before)
  })
})

describe('on the command line', () => {
  async function rebuilt(schema: number) {
    const { bytes } = await planFile()
    const { sheets } = await createFileHost(bytes).read({ keys: '*' })
    const edited = editFile(
      bytes,
      sheets.map(({ name, key }) => ({ sheet: name, address: 'A1', value: `sales-targets/${schema}/${key}` })),
    )
    const folder = await mkdtemp(join(tmpdir(), 'sales-targets-'))
    const [team, history, out] = ['team.csv', 'history.csv', 'plan.xlsx'].map((name) => join(folder, name))
    await Promise.all([writeFile(team, sampleTeamCsv('en-US')), writeFile(history, sampleHistoryCsv('en-US')), writeFile(out, edited)])
    const said = { out: '', error: '' }
    const options = ['build', '--team', team, '--history', history, '--target', '36500000', '--year', '2014', '--out', out]
    const code = await main(
      options,
      { LANG: 'en_US.UTF-8' },
      {
        out: (text) => void (said.out += `${text}\n`),
        error: (text) => void (said.error += `${text}\n`),
      },
    )
    const after = new Uint8Array(await readFile(out))
    await rm(folder, { recursive: true })
    return { code, ...said, isUntouched: Buffer.from(after).equals(edited), after }
  }

  it('an earlier plan is brought up to date, with a note', async () => {
    const { code, error, after } = await rebuilt(0)
    expect({ code, error }).toEqual({ code: 0, error: expect.stringMatching(/^Note: This plan was made by an earlier version/) as string })
    const { sheets } = await createFileHost(after).read({ keys: '*' })
    expect(sheets.map(({ values }) => readMarker(values[0][0])?.schema)).not.toContain(0)
  })

  it('a newer plan is refused with the way out', async () => {
    const { code, error, isUntouched } = await rebuilt(2)
    expect({ code, isUntouched }).toEqual({ code: 2, isUntouched: true })
    expect(error).toContain('made by a newer version of Sales Targets')
    expect(error).toContain('Update Sales Targets, or write to another file with --out.')
  })
})
