// The plan as the open page holds it: its sheets, its exactness, and a person's way through the pane.

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Locale } from '../../shared/i18n/messages'
import { SHEETS, type PlanSheetKey } from '../../shared/setting/sheets/sheet-keys'
import { say, type Params } from '../../shared/i18n/messages'
import { words, type Word } from '../../shared/ui/words'
import { parseAddress } from '../../shared/workbook/address'
import { isErrorText, type Scalar } from '../../shared/workbook/cell'
import type { GridCell } from '../../preview/grid/grid'
import { keyedSheet, type KeyedSheet } from '../support/keyed-values'
import { readCells, type } from './support'

/** How long a person waits for a step of the pane before it counts as broken. */
const PATIENCE = 120_000

export class PlanInPage {
  constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {}

  word(key: Word, params?: Params): string {
    return say(words[key], this.locale, params)
  }
  sheetName(key: PlanSheetKey): string {
    return SHEETS[key][this.locale === 'zh-CN' ? 'zh' : 'en']
  }
  get pane() {
    return this.page.locator('aside.pane')
  }

  /** Presses a button of the pane by its name. */
  async press(key: Word): Promise<void> {
    await this.pane.getByRole('button', { name: this.word(key), exact: true }).click({ timeout: PATIENCE })
  }
  /** Waits until the pane has come to the step with this heading. */
  async step(key: Word): Promise<void> {
    await this.pane.getByRole('heading', { level: 1, name: this.word(key), exact: true }).waitFor({ timeout: PATIENCE })
  }
  /** Drops files on the first screen, and waits until each is named there. */
  async dropFiles(files: readonly { name: string; text: string }[]): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle((list) => {
      const transfer = new DataTransfer()
      for (const { name, text } of list) transfer.items.add(new File([text], name, { type: 'text/csv' }))
      return transfer
    }, files)
    await this.pane.getByText(this.word('drop')).dispatchEvent('drop', { dataTransfer })
    for (const { name } of files) await this.pane.getByText(name).waitFor()
  }
  /** Drops files that came back on the panel of agreement. */
  async dropAnswers(files: readonly { name: string; content: Uint8Array }[]): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle(
      (list) => {
        const transfer = new DataTransfer()
        for (const { name, bytes } of list) transfer.items.add(new File([Uint8Array.from(bytes)], name))
        return transfer
      },
      files.map(({ name, content }) => ({ name, bytes: [...content] })),
    )
    await this.pane.getByText(this.word('agreeDrop')).dispatchEvent('drop', { dataTransfer })
  }
  /** From the preview to the result. */
  async write(button: 'doBuild' | 'doRebuildNow'): Promise<void> {
    await this.press(button)
    await this.step('resultTitle')
  }

  /** Names of the visible sheets, in the order of the tabs. */
  visibleSheets(): Promise<string[]> {
    return this.page.evaluate(() =>
      window
        .salesTargetsPreview!.grid.sheets()
        .filter(({ visibility }) => visibility === 'visible')
        .map(({ name }) => name),
    )
  }

  /** Every sheet's cells by name, or one sheet's, once everything is calculated. */
  async cells(only?: string): Promise<Map<string, GridCell[][]>> {
    const found = await this.page.evaluate(async (wanted) => {
      const { grid } = window.salesTargetsPreview!
      await grid.settled()
      return grid
        .sheets()
        .filter(({ name }) => wanted === undefined || name === wanted)
        .map((sheet) => {
          const used = sheet.usedRect()
          return [sheet.name, used ? sheet.read(used) : []] as const
        })
    }, only)
    return new Map(found)
  }

  /** Every sheet's values by name, or one sheet's, none of them an error. */
  async values(only?: string): Promise<Map<string, Scalar[][]>> {
    const cells = await this.cells(only)
    const values = new Map([...cells].map(([name, rows]) => [name, rows.map((row) => row.map(({ value }) => value))]))
    for (const [name, rows] of values) expect({ name, errors: rows.flat().filter(isErrorText) }).toEqual({ name, errors: [] })
    return values
  }

  async sheet(key: PlanSheetKey): Promise<KeyedSheet> {
    return keyedSheet(await this.values(this.sheetName(key)), key)
  }

  /** Brings a sheet to the front. */
  async show(key: PlanSheetKey): Promise<void> {
    await this.page.evaluate((name) => {
      const { grid } = window.salesTargetsPreview!
      grid.activate(grid.sheetByName(name)!.id)
    }, this.sheetName(key))
  }

  /** Types where the spreadsheet may refuse, and gives up. */
  async tryToType(key: PlanSheetKey, row: string, column: string, text: string): Promise<void> {
    const sheet = await this.sheet(key)
    await this.page.evaluate(
      ({ name, place }) => {
        const { grid } = window.salesTargetsPreview!
        grid.select(grid.sheetByName(name)!.id, place)
      },
      { name: sheet.name, place: parseAddress(sheet.address(row, column))! },
    )
    await this.page.keyboard.type(text, { delay: 20 })
    await this.page.keyboard.press('Enter')
    // A refusal is nothing that could be waited for.
    await this.page.waitForTimeout(500)
    await this.page.keyboard.press('Escape')
  }

  /** Types into a cell of ours with the keyboard, and waits until the sheets have recalculated. */
  async typeInto(key: PlanSheetKey, row: string, column: string, text: string): Promise<void> {
    const sheet = await this.sheet(key)
    const place = parseAddress(sheet.address(row, column))!
    await type(this.page, sheet.name, place.row, place.column, text)
    await readCells(this.page, sheet.name, place.row, place.column)
  }
}

/** A node of the company as the sheets show it. */
export interface ShownNode {
  row: string
  no: number
  parent: number | null
  name: Scalar
  target: number
  months: number[]
}

/**
 * Reads Cascade and Monthly and holds every sum of them exactly: children in their parent, months, quarters and half-years in
 * the year, children's months in their parent's, the company in the annual target, and every line of Check.
 * @param open lines of Check that wait for people, and only these.
 */
export function exactNodes(values: ReadonlyMap<string, Scalar[][]>, locale: Locale, open: readonly string[] = []): ShownNode[] {
  const [cascade, monthly, settings, check] = (['cascade', 'monthly', 'settings', 'check'] as const).map((key) => keyedSheet(values, key))
  const number = (sheet: KeyedSheet, row: string, column: string): number => {
    const value = sheet.value(row, column)
    if (typeof value !== 'number')
      throw new Error(`${sheet.name}!${sheet.address(row, column)} holds ${JSON.stringify(value)}, not a number.`)
    return value
  }
  const nodes = cascade.rows.map((row): ShownNode => {
    const parent = cascade.value(row, 'parent')
    return {
      row,
      no: number(cascade, row, 'no'),
      parent: typeof parent === 'number' ? parent : null,
      name: cascade.value(row, 'name'),
      target: number(cascade, row, 'target'),
      months: MONTHS.map((month) => number(monthly, row, month)),
    }
  })
  const misses: string[] = []
  const same = (what: string, actual: number, wanted: number): void => {
    if (round(actual) !== round(wanted)) misses.push(`${what}: ${actual}, not ${wanted}`)
  }
  same('company', nodes[0].target, number(settings, 'target', 'value'))
  for (const node of nodes) {
    const { row } = node
    same(`year of ${row}`, number(monthly, row, 'year'), node.target)
    same(`months of ${row}`, sum(node.months), node.target)
    for (const q of [0, 1, 2, 3])
      same(`quarter ${q + 1} of ${row}`, sum(node.months.slice(q * 3, q * 3 + 3)), number(monthly, row, `q${q + 1}`))
    for (const h of [0, 1]) same(`half ${h + 1} of ${row}`, sum(node.months.slice(h * 6, h * 6 + 6)), number(monthly, row, `h${h + 1}`))
    const children = nodes.filter(({ parent }) => parent === node.no)
    if (children.length === 0) continue
    same(`parts of ${row}`, sum(children.map(({ target }) => target)), node.target)
    MONTHS.forEach((month, m) => same(`${month} below ${row}`, sum(children.map(({ months }) => months[m])), node.months[m]))
  }
  expect(misses).toEqual([])
  const [ok, look] = locale === 'zh-CN' ? ['通过', '请检查'] : ['OK', 'Look here']
  expect(check.value('all', 'state')).toBe(open.length === 0 ? ok : look)
  const lines = values
    .get(check.name)!
    .slice(1)
    .map(([key]) => key)
    .filter((key): key is string => typeof key === 'string' && /^\w/.test(key))
  const gaps = lines.map((line) => [line, check.value(line, 'gap')]).filter(([, gap]) => gap !== null)
  expect(gaps.length).toBeGreaterThanOrEqual(9)
  expect(gaps.filter(([line, gap]) => gap !== 0 && line !== 'all').map(([line]) => line)).toEqual(open)
  return nodes
}

const MONTHS = Array.from({ length: 12 }, (_, month) => `m${month + 1}`)
/** Amounts have at most four decimals; sums of them carry the noise of binary fractions far below. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
