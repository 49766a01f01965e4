// A plan by product line in every host: two more sheets, exact and live up the tree, changed in place by a rebuild.

import { describe, expect, it } from 'vitest'
import { buildPlan, previewPlan } from '../../shared/commands'
import type { BuildResult } from '../../shared/commands/contracts'
import type { PlanOptions } from '../../shared/setting/options/options'
import type { WorkbookPort } from '../../shared/workbook/port'
import { createFileHost } from '../../xlsx/file-host'
import { company, companySettings, type CompanyOptions } from '../support/company'
import { cellOnSheet, gridHosts, placeOnSheet, sheetNamed, typeInto } from '../support/grid-hosts'

/** One that spreadsheets would take for a formula, with signs that keys have a meaning for. */
const PRODUCTS = ['Bikes', '=Bike parts|5%', '服装']
const OPTIONS: CompanyOptions = { reps: 12, products: PRODUCTS }

const build = (port: WorkbookPort, company12 = OPTIONS, options: PlanOptions = { lines: 'yes' }): Promise<BuildResult> =>
  buildPlan(port, company(company12), { ...companySettings(), options }, { now: '2014-01-06T09:00:00Z', declaredBy: 'Test' })

for (const host of gridHosts) {
  describe(`a plan by product line in ${host.name}`, () => {
    it('has the engine’s numbers on both sheets, and keeps them through a rebuild with a newcomer', async () => {
      const { port, grid } = await host.open()
      const first = await build(port)
      expect(first.sheets.map(({ key }) => key)).toEqual(expect.arrayContaining(['lines', 'line-months']))
      const result = await build(port, { ...OPTIONS, extra: ['new,Newcomer,rep,t0,,'] })
      expect(result.kept).toEqual([])
      const { nodes, lines: made } = result.plan
      const { lines, targets, leaves, months } = made!
      expect(lines.map(({ name }) => name).sort()).toEqual([...PRODUCTS].sort())
      const [sheet, monthly] = [sheetNamed(grid, 'Lines'), sheetNamed(grid, 'Monthly by line')]
      nodes.forEach(({ key, children }, node) =>
        lines.forEach(({ name }, line) => {
          const cell = cellOnSheet(sheet, placeOnSheet(sheet, `n:${key}`, `t:${encodeURIComponent(name)}`))
          // The grid of this test calculates nothing.
          if (children.length > 0) expect(cell.formula).toContain('SUMIFS')
          else expect(cell.value).toBe(targets[node * lines.length + line])
        }),
      )
      const [position, line] = [leaves.length - 1, 0]
      const row = `n:${nodes[leaves[position]].key}|${encodeURIComponent(lines[line].name)}`
      expect(cellOnSheet(monthly, placeOnSheet(monthly, row, 'm7')).value).toBe(months[(position * 12 + 6) * lines.length + line])
      expect(placeOnSheet(sheet, 'n:new', 'name').row).toBeLessThan(placeOnSheet(sheet, 'n:t1', 'name').row)
      // Nothing more changes when it is built again.
      const again = await build(port, { ...OPTIONS, extra: ['new,Newcomer,rep,t0,,'] })
      expect(again.sheets.filter(({ key }) => key === 'lines' || key === 'line-months').map(({ cellsWritten }) => cellsWritten)).toEqual([
        0, 0,
      ])
    })

    it('has lines as far as targets are handed down, and writes nothing more where nobody hands down', async () => {
      const { port, grid } = await host.open()
      const levels: PlanOptions = { lines: 'yes', mode: 'levels' }
      await build(port, OPTIONS, levels)
      const cascade = sheetNamed(grid, 'Cascade')
      typeInto(cascade, placeOnSheet(cascade, 'n:c', 'handedOn'), 41_650)
      const { plan } = await build(port, OPTIONS, levels)
      const [sheet, made] = [sheetNamed(grid, 'Lines'), plan.lines!]
      const region = plan.nodes.findIndex(({ key }) => key === 'g0')
      const cell = (row: string, column: string) => cellOnSheet(sheet, placeOnSheet(sheet, row, column))
      expect(made.lines.map(({ name }) => cell('n:g0', `w:${encodeURIComponent(name)}`).value)).toEqual([
        ...made.targets.subarray(region * made.lines.length, (region + 1) * made.lines.length),
      ])
      expect(cell('n:g0', 't:Bikes').formula).toMatch(/^=IF\(/)
      const again = await build(port, OPTIONS, levels)
      const written = again.sheets.filter(({ key }) => key === 'lines' || key === 'line-months').map(({ cellsWritten }) => cellsWritten)
      expect(written).toEqual([0, 0])
    })

    it('sets back an amount that was typed over, and stays by line at a rebuild that does not say so', async () => {
      const { port, grid } = await host.open()
      await build(port)
      const sheet = sheetNamed(grid, 'Lines')
      typeInto(sheet, placeOnSheet(sheet, 'n:r5', 't:Bikes'), 1)
      const result = await build(port, OPTIONS, {})
      expect(result.kept).toMatchObject([{ kind: 'setBack', who: 'Rep 5', value: 1 }])
      expect(result.plan.lines?.lines).toHaveLength(3)
    })
  })
}

describe('a plan by product line in a file', () => {
  it('takes a line that comes into the plan as a new column, and empties one that goes', async () => {
    const host = createFileHost()
    await build(host)
    const file = createFileHost(host.toBytes())
    const { plan } = await build(file, { ...OPTIONS, products: ['Bikes', '=Bike parts|5%', 'Helmets'] })
    expect(plan.checks.filter(({ gap }) => gap !== 0)).toEqual([])
    const [sheet] = (await createFileHost(file.toBytes()).read({ keys: ['lines'] })).sheets
    const at = (key: string): number => sheet.values[0].indexOf(`t:${encodeURIComponent(key)}`)
    const company = sheet.values.find(([id]) => id === 'n:c')!
    expect(company[at('Helmets')]).toBe(plan.lines!.lines.find(({ name }) => name === 'Helmets')!.total)
    expect(company[at('服装')]).toBe(0)
  })

  it('leaves the sheets where the split is switched off, and says so', async () => {
    const host = createFileHost()
    await build(host)
    const { plan, warnings } = await build(createFileHost(host.toBytes()), OPTIONS, { lines: 'no' })
    expect(plan.lines).toBeUndefined()
    expect(warnings.filter(({ code }) => code === 'linesLeft').map(({ place }) => place.sheet)).toEqual(['Lines', 'Monthly by line'])
  })

  it('names the lines in the preview and says where to find what', async () => {
    const { plan, sheets } = await previewPlan(createFileHost(), company(OPTIONS), { ...companySettings(), options: { lines: 'yes' } })
    expect(plan.lines?.lines.map(({ source }) => source)).toEqual(['history', 'history', 'history'])
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Lines', 'Monthly by line']))
  })
})
