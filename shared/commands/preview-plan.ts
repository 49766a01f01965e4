// Shows a plan and what writing it would change, without writing anything.

import type { PlanSettings } from '../setting/plan-settings'
import type { WorkbookPort } from '../workbook/port'
import type { PlanPreview, PlanSource } from './contracts'
import { preparePlan } from './prepare-plan'

/** @throws {RefusedError} with every problem; {HostError} when the workbook cannot be read. */
export async function previewPlan(port: WorkbookPort, source: PlanSource, settings: PlanSettings): Promise<PlanPreview> {
  return (await preparePlan(port, source, settings, { now: '', declaredBy: '' })).preview
}
