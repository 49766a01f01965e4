// The settings of a plan that stands in a workbook: small, since every opening of the pane asks for them.

import type { Bilingual } from '../i18n/messages'
import type { Place, Problem } from '../import/problem'
import { RefusedError } from '../import/problem'
import type { PlanOptions } from '../setting/options/options'
import { OPTION_KEYS } from '../setting/options/options'
import { readOption } from '../setting/options/read-option'
import type { LevelRate, PlanSettings } from '../setting/plan-settings'
import { DEFAULT_SHARE_MONTHS } from '../setting/plan-settings'
import { levelOfOverRow } from '../setting/over-assignment/over-columns'
import { tidy } from '../setting/amounts'
import { cellAddress } from '../workbook/address'
import type { Scalar } from '../workbook/cell'
import type { SheetLayout } from '../workbook/layout'
import { layoutsOf, sheetOf } from '../workbook/layouts-of'
import type { SheetSnapshot, Snapshot } from '../workbook/port'

const texts = {
  settingText: {
    en: '"{text}" is not a number. Type digits only, for example 50000000.',
    zh: '“{text}”不是数字。请只用数字填写，例如 50000000。',
  },
  settingEmpty: { en: 'This setting is empty. Type a number.', zh: '此参数为空。请填写数字。' },
} satisfies Record<string, Bilingual>

/**
 * Settings of the plan in the workbook; undefined when there is none.
 * @throws {RefusedError} with the place of every number that cannot be read: a guess would be a wrong plan.
 */
export function settingsOf(snapshot: Snapshot): PlanSettings | undefined {
  const read = readSettings(snapshot)
  if (read !== undefined && read.problems.length > 0) throw new RefusedError(read.problems)
  return read?.settings
}

/** The same, with a problem for every number that cannot be read; it is NaN in the settings. */
export function readSettings(snapshot: Snapshot): { settings: PlanSettings; problems: Problem[] } | undefined {
  const sheet = sheetOf(snapshot, 'settings')
  const layout = layoutsOf(snapshot).get('settings')
  if (sheet === undefined || layout === undefined) return undefined
  const problems: Problem[] = []
  const value = (id: string): Scalar => cellByKey(sheet, layout, id, 'value')
  const number = (id: string, missing?: number): number => {
    const found = value(id)
    if (typeof found === 'number' && Number.isFinite(found)) return found
    const isEmpty = found === null || found === ''
    if (isEmpty && missing !== undefined) return missing
    const code = isEmpty ? 'settingEmpty' : 'settingText'
    problems.push({
      code,
      severity: 'error',
      place: placeOf(sheet, layout, id),
      text: texts[code],
      params: isEmpty ? {} : { text: String(found) },
    })
    return Number.NaN
  }
  const money = number('money')
  const overAssignment = readOver(layout, number)
  const settings: PlanSettings = {
    target: tidy(number('target') * money),
    unit: tidy(number('unit') * money),
    year: number('year'),
    fiscalStart: number('fiscalStart'),
    metric: String(value('metric') ?? ''),
    shareMonths: number('shareMonths', DEFAULT_SHARE_MONTHS),
    currency: String(value('currency') ?? ''),
    money,
    locale: value('locale') === 'zh-CN' ? 'zh-CN' : 'en-US',
    ...(overAssignment === undefined ? {} : { overAssignment }),
  }
  const options: PlanOptions = {}
  for (const key of OPTION_KEYS)
    problems.push(...readOption(options, key, cellByKey(sheet, layout, key, 'value'), placeOf(sheet, layout, key)))
  if (Object.keys(options).length > 0) settings.options = options
  return { settings, problems }
}

/** Percentages by level, where the sheet has any; an emptied cell is none. */
function readOver(layout: SheetLayout, number: (id: string, missing?: number) => number): LevelRate[] | undefined {
  const rates = [...layout.rows.keys()].flatMap((id) => {
    const level = levelOfOverRow(id)
    return level === undefined ? [] : [{ level, rate: number(id, 0) }]
  })
  return rates.length === 0 ? undefined : rates
}

/** The cell of a setting as people find it; the sheet alone where its row or column is gone. */
function placeOf(sheet: SheetSnapshot, layout: SheetLayout, id: string): Place {
  const [row, column] = [layout.rows.get(id), layout.columns.get('value')]
  if (row === undefined || column === undefined) return { sheet: sheet.name }
  return { sheet: sheet.name, row: row + 1, column: headerOf(sheet, layout, 'value'), address: cellAddress(row, column) }
}

/** The header that people see over a column, in one line. */
export const headerOf = (sheet: SheetSnapshot, layout: SheetLayout, column: string): string =>
  String(sheet.values[layout.headerRow]?.[layout.columns.get(column) ?? -1] ?? column).replaceAll('\n', ' ')

/** A cell by row and column key; null where either is not there. */
export const cellByKey = (sheet: SheetSnapshot, layout: SheetLayout, row: string, column: string): Scalar => {
  const [at, place] = [layout.rows.get(row), layout.columns.get(column)]
  return at === undefined || place === undefined ? null : (sheet.values[at]?.[place] ?? null)
}
