// Whether a plan that is to be split by product line has lines at all, told with everything else that is wrong with a request.

import type { Problem } from '../../import/problem'
import { optionOf } from '../options/options'
import type { PlanRequest } from '../plan/plan-request'
import { lineNames } from './line-sales'
import { withoutLines } from './line-totals'

/** Goals give lines their totals, but only beside those of the history. */
export const checkLines = (
  { settings, sales, lineTotals }: Pick<PlanRequest, 'settings' | 'sales' | 'lineTotals'>,
  yearStart: number,
): Problem[] =>
  optionOf(settings.options, 'lines') === 'yes' ? withoutLines(lineNames(sales, settings.metric, yearStart), lineTotals ?? new Map()) : []
