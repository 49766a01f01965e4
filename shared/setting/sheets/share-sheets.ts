// The sheets about how shares are made, where somebody has said anything about it.

import type { SheetSpec } from '../../workbook/spec'
import { comparesShares } from '../sources/blend'
import { backtestSheet } from './backtest-sheet'
import type { SheetContext } from './sheet-context'
import { sharesSheet } from './shares-sheet'

export function shareSheets(context: SheetContext): (() => SheetSpec)[] {
  const { backtest, settings } = context.plan
  if (!comparesShares(settings.options)) return []
  return [() => sharesSheet(context), ...(backtest === undefined ? [] : [() => backtestSheet(context, backtest)])]
}
