// The line of Check by which it is seen that shares and months no longer follow from the tables that they were weighed by.

import type { Bilingual } from '../../i18n/messages'
import type { InputColumns, InputRow, InputTable } from '../../import/input-table/input-table'
import { f, joined } from '../../workbook/formula'
import { ABSENCES } from '../inputs/absences'
import type { InputKey, PlanInputs } from '../inputs/inputs'
import { MARKET } from '../inputs/market'
import { PIPELINE } from '../inputs/pipeline'
import { RAMPS } from '../inputs/ramps'
import { SEASONS } from '../inputs/seasons'
import type { ExtraCheck } from './sheet-checks'
import { movedColumns } from './inputs-moved'
import type { SheetContext } from './sheet-context'

const texts = {
  title: { en: 'Shares and months are made from the tables as they stand', zh: '占比和月度目标与各数据表一致' },
  detail: {
    en: 'Columns of Market, Pipeline, Ramps, Absences and Seasons that have changed since the build: rebuild the plan.',
    zh: '自上次生成后“市场”“商机”“爬坡”“缺勤”“淡旺季”中有变化的列数：请重新生成。',
  },
} satisfies Record<string, Bilingual>

const TABLES = [MARKET, PIPELINE, RAMPS, ABSENCES, SEASONS] as const

/** None in a plan without rows of these tables; the pipeline of activities has a line of its own. */
export function weightInputsChecks(context: SheetContext, inputs: PlanInputs): ExtraCheck[] {
  const parts = TABLES.flatMap((table) => {
    const rows: readonly object[] = inputs[table.key as InputKey] ?? []
    if (rows.length === 0 || (table === PIPELINE && context.plan.activities !== undefined)) return []
    return [movedColumns(context, table as InputTable, rows as readonly InputRow<InputColumns>[])]
  })
  return parts.length === 0 ? [] : [{ id: 'weightInputs', ...texts, gap: 0, formula: f`=${joined(parts, '+')}` }]
}
