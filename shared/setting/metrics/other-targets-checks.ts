// The line of Check that holds the targets of other metrics against their totals.

import type { Bilingual } from '../../i18n/messages'
import { f, joined } from '../../workbook/formula'
import type { ExtraCheck } from '../sheets/sheet-checks'
import type { SheetContext } from '../sheets/sheet-context'
import { rowId } from '../sheets/sheet-context'
import { metricCell, TOTAL_ROW } from './metric-cells'

const texts = {
  title: { en: 'Other metrics meet their totals', zh: '其他指标达到总目标' },
  detail: {
    en: "Differences between what the people's targets come to and the totals in Metrics, of all sums and ratios together.",
    zh: '各人目标汇总与“指标”中总目标的差额合计（合计类与比率类）。',
  },
} satisfies Record<string, Bilingual>

/** Decimals to which ratios are held against their total. */
const RATIO_PLACES = 9

export function otherTargetsChecks({ plan }: SheetContext): ExtraCheck[] {
  const parts = (plan.otherTargets ?? [])
    .filter(({ kind }) => kind !== 'level')
    .map((metric) => {
      const [reached, asked] = [metricCell(metric, rowId(plan.nodes[metric.owner])), metricCell(metric, TOTAL_ROW)]
      return f`ABS(ROUND(${reached}-${asked},${metric.kind === 'sum' ? metric.places : RATIO_PLACES}))`
    })
  return parts.length === 0 ? [] : [{ id: 'otherTargets', ...texts, gap: 0, formula: f`=${joined(parts, '+')}` }]
}
