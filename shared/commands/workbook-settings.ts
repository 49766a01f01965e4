// The settings of a plan that stands in a workbook: small, since every opening of the pane asks for them.

import type { PlanSettings } from '../setting/plan-settings'
import { DEFAULT_SHARE_MONTHS } from '../setting/plan-settings'
import type { SettingId } from '../setting/settings-sheet'
import { tidy } from '../setting/split-in-units'
import type { Scalar } from '../workbook/cell'
import type { SheetLayout } from '../workbook/layout'
import { layoutsOf, sheetOf } from '../workbook/layouts-of'
import type { SheetSnapshot, Snapshot } from '../workbook/port'

/** Settings of the plan in the workbook; undefined when there is none. */
export function settingsOf(snapshot: Snapshot): PlanSettings | undefined {
  const sheet = sheetOf(snapshot, 'settings')
  const layout = layoutsOf(snapshot).get('settings')
  if (sheet === undefined || layout === undefined) return undefined
  const value = (id: SettingId): Scalar => cellByKey(sheet, layout, id, 'value')
  const money = Number(value('money')) || 1
  const locale = value('locale') === 'zh-CN' ? 'zh-CN' : 'en-US'
  return {
    target: tidy(Number(value('target')) * money),
    unit: tidy(Number(value('unit')) * money),
    year: Number(value('year')),
    fiscalStart: Number(value('fiscalStart')),
    metric: String(value('metric') ?? ''),
    shareMonths: Number(value('shareMonths')) || DEFAULT_SHARE_MONTHS,
    currency: String(value('currency') ?? ''),
    money,
    locale,
  }
}

/** A cell by row and column key; null where either is not there. */
export const cellByKey = (sheet: SheetSnapshot, layout: SheetLayout, row: string, column: string): Scalar => {
  const [at, place] = [layout.rows.get(row), layout.columns.get(column)]
  return at === undefined || place === undefined ? null : (sheet.values[at]?.[place] ?? null)
}
