// The line of Check by which it is seen that Activity targets no longer follows from its inputs.

import type { Bilingual } from '../../i18n/messages'
import { f, joined } from '../../workbook/formula'
import { FUNNEL } from '../inputs/funnel'
import type { PlanInputs } from '../inputs/inputs'
import { PIPELINE } from '../inputs/pipeline'
import type { ExtraCheck } from '../sheets/sheet-checks'
import { movedColumns } from '../sheets/inputs-moved'
import type { SheetContext } from '../sheets/sheet-context'

const texts = {
  title: { en: 'Activity targets are made from the funnel as it stands', zh: '过程目标与漏斗数据一致' },
  detail: {
    en: 'Columns of Funnel and Pipeline that have changed since the build: rebuild the plan.',
    zh: '自上次生成后“漏斗”“商机”中有变化的列数：请重新生成。',
  },
} satisfies Record<string, Bilingual>

export function activityChecks(context: SheetContext, { funnel, pipeline }: PlanInputs): ExtraCheck[] {
  if (context.plan.activities === undefined) return []
  const parts = [
    ...(funnel === undefined ? [] : [movedColumns(context, FUNNEL, funnel)]),
    ...(pipeline === undefined ? [] : [movedColumns(context, PIPELINE, pipeline)]),
  ]
  return [{ id: 'activityInputs', ...texts, gap: 0, formula: f`=${joined(parts, '+')}` }]
}
