// A person's whole way, by mouse and keyboard: sample, preview, build, override, another target, rebuild, file to take home.

import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '../../shared/i18n/messages'
import { type PlanSheetKey } from '../../shared/setting/sheets/sheet-keys'
import type { Scalar } from '../../shared/workbook/cell'
import { createFileHost } from '../../xlsx/file-host'
import { LISTS_NAME } from '../../xlsx/new/lists'
import { schemaErrors } from '../support/ooxml-schemas'
import type { GridCell } from '../../preview/grid/grid'
import { exactNodes, PlanInPage, type ShownNode } from './plan-in-page'
import { screenshot, startPreview, type Preview } from './support'

let preview: Preview
beforeAll(async () => {
  preview = await startPreview()
})
afterAll(() => preview?.close())

const SHOWN: PlanSheetKey[] = [
  'settings',
  'team',
  'metrics',
  'history',
  'calendar',
  'cascade',
  'monthly',
  'months',
  'check',
  'rollup',
  'log',
]

/** Each host and each language; further.test.ts builds and rebuilds in English sheets, open-file.test.ts in a Chinese Excel. */
const CASES: readonly { host: 'excel' | 'sheets'; lang: Locale; theme: string; pane: string }[] = [
  // The narrowest that each host shows.
  { host: 'excel', lang: 'en-US', theme: 'light', pane: '320' },
  { host: 'sheets', lang: 'zh-CN', theme: 'dark', pane: '300' },
]

/** A person with at least one colleague beside them. */
function someRep(nodes: ShownNode[]): ShownNode {
  const isRep = (node: ShownNode) => !nodes.some(({ parent }) => parent === node.no)
  const found = nodes.find((node) => isRep(node) && node.target > 0 && siblings(nodes, node).some(({ target }) => target > 0))
  if (!found) throw new Error('Nobody has a colleague.')
  return found
}
const siblings = (nodes: ShownNode[], node: ShownNode) => nodes.filter(({ parent, row }) => parent === node.parent && row !== node.row)
const targets = (nodes: ShownNode[]) => Object.fromEntries(nodes.map(({ row, target }) => [row, target]))

describe('the whole way', () => {
  it.each(CASES)('in $lang, with the pane of $host', async ({ host, lang, ...look }) => {
    const { page, faults, strangers } = await preview.open({ host, lang, ...look })
    const plan = new PlanInPage(page, lang)
    const before = await plan.values()
    const name = `flow-${host}-${lang}`

    await plan.press('doSample')
    await plan.step('previewTitle')
    await plan.pane.getByText(plan.word('nothingWritten')).waitFor()
    await plan.pane.getByRole('img').first().waitFor()
    expect(await plan.pane.locator('svg[role="img"] rect').count()).toBeGreaterThanOrEqual(24)
    await plan.pane
      .getByText(lang === 'zh-CN' ? '3,650' : '36,500,000')
      .first()
      .waitFor()
    await screenshot(page, `${name}-1-preview`)
    expect(await plan.values()).toEqual(before)

    await plan.write('doBuild')
    await screenshot(page, `${name}-2-built`)
    expect(await plan.visibleSheets()).toEqual(expect.arrayContaining(SHOWN.map((key) => plan.sheetName(key))))
    const built = exactNodes(await plan.values(), lang)

    // An override with its reason: the colleagues take the difference, at every level and in every month.
    const rep = someRep(built)
    const override = lang === 'zh-CN' ? Math.round(rep.target * 1.1) : Math.round((rep.target * 1.1) / 1000) * 1000
    const reason = lang === 'zh-CN' ? '新客户' : 'two new accounts'
    expect(override).not.toBe(rep.target)
    await plan.typeInto('cascade', rep.row, 'override', String(override))
    await plan.typeInto('cascade', rep.row, 'reason', reason)
    await screenshot(page, `${name}-3-override`)
    const overridden = exactNodes(await plan.values(), lang)
    const after = overridden.find(({ row }) => row === rep.row)!
    expect(after.target).toBe(override)
    expect(after.months).not.toEqual(rep.months)
    const sumOf = (nodes: ShownNode[]) => nodes.reduce((sum, { target }) => sum + target, 0)
    expect(sumOf(siblings(overridden, after))).toBeCloseTo(sumOf(siblings(built, rep)) - (override - rep.target), 6)
    expect(overridden[0].target).toBe(built[0].target)

    // Excel's protection keeps a person out of a cell that is locked; the warning of Google Sheets does not.
    if (host === 'excel') {
      await plan.tryToType('cascade', rep.row, 'target', '1')
      await screenshot(page, `${name}-refused`)
      expect(exactNodes(await plan.values(), lang)).toEqual(overridden)
    }

    // Another annual target, typed into Settings.
    const target = Math.round(built[0].target * 1.04)
    await plan.typeInto('settings', 'target', 'value', String(target))
    const raised = exactNodes(await plan.values(), lang)
    expect(raised[0].target).toBe(target)
    expect(raised.find(({ row }) => row === rep.row)!.target).toBe(override)

    await plan.press('done')
    await plan.press('doRebuild')
    await plan.step('previewTitle')
    await plan.write('doRebuildNow')
    await screenshot(page, `${name}-4-rebuilt`)
    const values = await plan.values()
    const rebuilt = exactNodes(values, lang)
    const cascade = await plan.sheet('cascade')
    expect(cascade.value(rep.row, 'override')).toBe(override)
    expect(cascade.value(rep.row, 'reason')).toBe(reason)
    expect(rebuilt[0].target).toBe(target)
    expect(targets(rebuilt)).toEqual(targets(raised))

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^(Download|下载) / }).click()])
    await expectSameCells(new Uint8Array(await readFile(await download.path())), await plan.cells())
    if (lang === 'en-US') await expectRefused(plan, rep, target)

    expect(strangers).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })
})

describe('what cannot be', () => {
  it('in two files is told all at once with file and row, and nothing is written', async () => {
    const { page, faults } = await preview.open({ host: 'sheets', lang: 'en-US', theme: 'light', pane: '300' })
    const plan = new PlanInPage(page, 'en-US')
    const before = await plan.values()
    await plan.pane.getByRole('radio', { name: plan.word('fromFiles') }).check()
    await plan.dropFiles([
      { name: 'team.csv', text: 'id,name,level,parent\nC,Company,Company,\nT,Team,Team,X\nA,Ann,Rep,B\nB,Bob,Rep,A\n' },
      { name: 'history.csv', text: 'date,owner,value\n2013-01-31,A,100\n2013-02-30,A,100\n2013-03-31,Z,100\n2013-04-30,B,many\n' },
    ])
    await plan.press('continue')
    await plan.step('settingsTitle')
    await plan.pane.getByRole('textbox', { name: plan.word('target') }).fill('1000000')
    await plan.press('doPreview')
    await plan.pane.getByText(/things? to fix/).waitFor()
    await screenshot(page, 'flow-refused-files')
    const told = await plan.pane.innerText()
    const [ofTeam, ofHistory] = told.split('history.csv').map((text) => [...text.matchAll(/Row (\d+)/g)].map(([, row]) => Number(row)))
    expect(told.indexOf('team.csv')).toBeLessThan(told.indexOf('history.csv'))
    expect(ofTeam).toEqual(expect.arrayContaining([3, 4]))
    expect(ofHistory).toEqual(expect.arrayContaining([3, 5]))
    // The unknown owner stands in a list of its own, from which all can be added.
    expect(told).toMatch(/^Z\s+1\s+100\s/m)
    expect(told).toContain('Nothing was written')
    expect(await plan.values()).toEqual(before)
    expect(faults).toEqual([])
    await page.context().close()
  })
})

/** An override that cannot be turns Check red, and a rebuild is refused with who and by how much. */
async function expectRefused(plan: PlanInPage, rep: ShownNode, target: number): Promise<void> {
  await plan.typeInto('cascade', rep.row, 'override', String(target * 2))
  const check = await plan.sheet('check')
  expect(check.value('all', 'state')).toBe('Look here')
  expect(check.value('negative', 'gap')).toBeGreaterThan(0)
  await plan.show('check')
  await screenshot(plan.page, 'flow-impossible-check')

  await plan.press('done')
  const before = await plan.values()
  await plan.press('doRebuild')
  await plan.pane.getByText(plan.word('refusedTitle', { n: 1 })).waitFor()
  const told = await plan.pane.innerText()
  const amounts = [target * 2, target].map((amount) => amount.toLocaleString('en-US'))
  expect(told).toContain(`add up to ${amounts[0]}, ${amounts[1]} more than its target`)
  const company = (await plan.sheet('cascade')).value('n:AW', 'name')
  expect(told).toContain(String(company))
  await screenshot(plan.page, 'flow-impossible-rebuild')
  expect(await plan.values()).toEqual(before)
}

/** The file to take home is valid, and holds the sheets, values and formulas of the grid. */
async function expectSameCells(bytes: Uint8Array, grid: ReadonlyMap<string, GridCell[][]>): Promise<void> {
  expect(await schemaErrors(bytes)).toEqual([])
  const { names, sheets } = await createFileHost(bytes).read({ keys: '*', names: [...grid.keys()] })
  // Long lists of choices get a hidden sheet of their own in a file.
  const isOfFile = (name: string) => name.startsWith(LISTS_NAME)
  expect(names.filter((name) => !isOfFile(name))).toEqual([...grid.keys()].filter((name) => !isOfFile(name)))
  for (const [name, cells] of grid) {
    const { values, formulas } = sheets.find((sheet) => sheet.name === name)!
    expect({ name, values: trimmed(values), formulas: trimmed(formulas) }).toEqual({
      name,
      values: trimmed(cells.map((row) => row.map(({ value }) => value))),
      formulas: trimmed(cells.map((row) => row.map(({ formula }) => formula))),
    })
  }
}

/** Without the empty cells at the end of rows and the empty rows at the end, which say nothing. */
function trimmed(values: readonly Scalar[][]): Scalar[][] {
  const empty = (value: Scalar) => value === null || value === ''
  const rows = values.map((row) => {
    const last = lastIndex(row, (value) => !empty(value))
    return row.slice(0, last + 1).map((value) => (empty(value) ? null : value))
  })
  return rows.slice(0, lastIndex(rows, (row) => row.length > 0) + 1)
}

function lastIndex<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let index = list.length - 1
  while (index >= 0 && !holds(list[index])) index--
  return index
}
