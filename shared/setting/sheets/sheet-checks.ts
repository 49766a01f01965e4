// What must hold on the sheets of a plan, each with its live formula: the sheet Check, the pane and the command line tell these.

import type { Formula } from '../../workbook/formula'
import { f, named, on } from '../../workbook/formula'
import type { PlanCheck } from '../plan/plan'
import { OVER_CHECK, overCheckFormula } from '../over-assignment/over-checks'
import type { HeldCheckId } from '../held-months/held-checks'
import { heldCheckFormulas } from '../held-months/held-checks'
import type { LineCheckId } from '../lines/line-checks'
import { canBeOutside, OUTSIDE_CHECK } from '../plan/outside-bounds'
import type { CheckId } from '../plan/plan-checks'
import { LINE_MONTHS, monthLinesGap } from './line-months-sheet'
import { LINES } from './lines-sheet'
import { splitColumn, stageCell } from '../levels/stage-columns'
import { hasStages, isComplete } from '../levels/stages'
import type { SheetContext } from './sheet-context'
import { rowId, TOTAL_NAME } from './sheet-context'
import type { ToldCheck } from './told-check'

/** A check of a sheet that not every plan has. */
export interface ExtraCheck extends PlanCheck {
  formula: Formula
}

/** A line of Check as the sheet has it. */
export interface SheetCheck extends ToldCheck {
  formula: Formula
}

/** Sum of absolute values over a column that also holds empty cells and texts. */
const absolute = (sheet: string, column: string): Formula =>
  f`SUMIF(${on(sheet).column(column)},">0")-SUMIF(${on(sheet).column(column)},"<0")`

const lineGaps = (context: SheetContext): Record<LineCheckId, Formula> => ({
  lines: f`=ROUND(${absolute(LINES, 'gap')},${context.places.amount})`,
  lineMonths: f`=ROUND(${absolute(LINE_MONTHS, 'gap')},${context.places.amount})`,
  monthLines: monthLinesGap(context),
})

/**
 * @param levels checks of handing down level by level. @param more checks behind those of every plan; while something has still to be
 * handed down they say nothing, since they look at everybody's target.
 */
export function sheetChecks(context: SheetContext, levels: ExtraCheck[] = [], more: ExtraCheck[] = []): SheetCheck[] {
  const { plan } = context
  const company = rowId(plan.nodes[0])
  const places = context.places.amount
  const [override, reason] = [on('cascade').column('override'), on('cascade').column('reason')]
  const gaps: Record<CheckId, Formula> & Partial<Record<LineCheckId | HeldCheckId | typeof OUTSIDE_CHECK, Formula>> = {
    company: f`=ROUND(${on('cascade').cell(company, splitColumn(plan))}-${named(TOTAL_NAME)},${places})`,
    levels: f`=ROUND(${absolute('cascade', 'gap')},${places})`,
    months: f`=ROUND(${absolute('monthly', 'gap')},${places})`,
    companyMonths: f`=ROUND(SUM(${on('months').column('target')})-${named(TOTAL_NAME)},${places})`,
    bounds: f`=ROUND(${absolute('workings', 'bound')},${places})`,
    ...(plan.nodes.some(canBeOutside) ? { [OUTSIDE_CHECK]: f`=ROUND(SUM(${on('workings').column('outside')}),${places})` } : {}),
    negative: f`=COUNTIF(${on('cascade').column(splitColumn(plan))},"<0")`,
    reasons: f`=COUNTIFS(${override},">=0",${reason},"")`,
    // Not COUNTIF(…, "?*"): LibreOffice counts numbers with it too.
    overrideText: f`=SUMPRODUCT(ISTEXT(${override})*1)`,
    ...(plan.holdsMonths ? heldCheckFormulas(context) : {}),
    ...(plan.lines ? lineGaps(context) : {}),
  }
  const usual = plan.checks.map((check): ExtraCheck => ({
    ...check,
    formula:
      check.id === OVER_CHECK
        ? overCheckFormula(plan)
        : (gaps[check.id as CheckId | LineCheckId | HeldCheckId | typeof OUTSIDE_CHECK] as Formula),
  }))
  const isStaged = hasStages(plan)
  const whole = stageCell(plan.nodes[0], 'complete')
  const later = more.map((check) => ({
    ...check,
    gap: isComplete(plan.nodes[0]) ? check.gap : null,
    formula: isStaged ? f`=IF(${whole}=1,${check.formula},"")` : check.formula,
  }))
  return [...usual, ...levels, ...later]
}
