// Generated sheets that a plan has only where somebody gave what they are made from, and their lines of Check.

import { activityChecks } from '../activities/activity-checks'
import { activitySheet } from '../activities/activity-sheet'
import { capabilityChecks, capabilitySheet } from '../capability/capability-sheet'
import { collectionsChecks, collectionsSheet } from '../collections/collections-sheet'
import { metricMonthsChecks, metricMonthsSheet } from '../metrics/metric-months-sheet'
import { otherTargetsChecks } from '../metrics/other-targets-checks'
import { otherTargetsSheet } from '../metrics/other-targets-sheet'
import type { PlanInputs } from '../inputs/inputs'
import type { SheetSpec } from '../../workbook/spec'
import { assumptionChecks } from './baseline/assumption-rows'
import { goalChecks } from './baseline/goal-rows'
import type { ExtraCheck } from './sheet-checks'
import { shareChecks } from './share-checks'
import { weightInputsChecks } from './weight-inputs-check'
import type { SheetContext } from './sheet-context'

/** Behind Months, in this order. */
export function furtherSheets(context: SheetContext): (() => SheetSpec)[] {
  const { activities, capability, collections, otherMonths, otherTargets } = context.plan
  return [
    ...(otherTargets === undefined ? [] : [() => otherTargetsSheet(context, otherTargets)]),
    ...(otherMonths === undefined ? [] : [() => metricMonthsSheet(context, otherMonths)]),
    ...(collections === undefined ? [] : [() => collectionsSheet(context, collections)]),
    ...(capability === undefined ? [] : [() => capabilitySheet(context, capability)]),
    ...(activities === undefined ? [] : [() => activitySheet(context, activities)]),
  ]
}

export const furtherChecks = (context: SheetContext, inputs: PlanInputs): ExtraCheck[] => [
  ...goalChecks(context),
  ...assumptionChecks(context),
  ...shareChecks(context),
  ...weightInputsChecks(context, inputs),
  ...otherTargetsChecks(context),
  ...metricMonthsChecks(context),
  ...collectionsChecks(context, inputs.receivables),
  ...capabilityChecks(context, inputs.capability),
  ...activityChecks(context, inputs),
]
