// Shows a plan and what writing it would change, without writing anything.

import type { PlanSettings } from '../setting/plan-settings'
import type { WorkbookPort } from '../workbook/port'
import type { CommandOptions, PlanPreview, PlanSource } from './contracts'
import { preparePlan } from './prepare-plan'
import { stagesOf } from './stages'

/** @throws {RefusedError} with every problem; {HostError} when the workbook cannot be read, or 'cancelled'. */
export async function previewPlan(
  port: WorkbookPort,
  source: PlanSource,
  settings: PlanSettings,
  options: CommandOptions = {},
): Promise<PlanPreview> {
  const stage = stagesOf(options, { workbook: 5, tables: 45, owners: 5, plan: 15, sheets: 30 })
  return (await preparePlan(port, source, settings, { now: '', declaredBy: '' }, stage)).preview
}
