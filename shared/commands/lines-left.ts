// Sheets by product line of an earlier build, where the plan is not split by line any more: they stand, and nothing follows them.

import type { Bilingual } from '../i18n/messages'
import type { Problem } from '../import/problem'
import type { Plan } from '../setting/plan/plan'
import { LINE_MONTHS } from '../setting/sheets/line-months-sheet'
import { LINES } from '../setting/sheets/lines-sheet'
import { sheetOf } from '../workbook/layouts-of'
import type { Snapshot } from '../workbook/port'

const texts = {
  linesLeft: {
    en: 'This plan is not split by product line any more. The sheet stays as it was last built, and its amounts by line no longer follow the plan. Delete it if you do not need it.',
    zh: '此计划不再按产品线分解。该工作表保持上次生成时的内容，其中的产品线金额不再随计划变化。如不需要，可将其删除。',
  },
} satisfies Record<string, Bilingual>

/** A warning for each. */
export function linesLeft(snapshot: Snapshot, plan: Plan): Problem[] {
  if (plan.lines !== undefined) return []
  return [LINES, LINE_MONTHS].flatMap((key): Problem[] => {
    const sheet = sheetOf(snapshot, key)
    return sheet === undefined
      ? []
      : [{ code: 'linesLeft', severity: 'warning', place: { sheet: sheet.name }, text: texts.linesLeft, params: {} }]
  })
}
