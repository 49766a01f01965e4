// Shows a plan and what writing it would change, without writing anything.

import type { PlanSettings } from '../setting/plan-settings'
import type { WorkbookPort } from '../workbook/port'
import type { PlanPreview, PlanSource, PreviewOptions } from './contracts'
import type { PlanReading } from './plan-reading'
import { preparePlan } from './prepare-plan'
import { stagesOf } from './stages'

/** What previews have read, as long as they are shown. */
const readings = new WeakMap<PlanPreview, PlanReading>()

/** @throws {RefusedError} with every problem; {HostError} when the workbook cannot be read, or 'cancelled'. */
export async function previewPlan(
  port: WorkbookPort,
  source: PlanSource,
  settings: PlanSettings,
  options: PreviewOptions = {},
): Promise<PlanPreview> {
  const stage = stagesOf(options, { workbook: 5, tables: 45, owners: 5, plan: 15, sheets: 30 })
  const before = options.after && readings.get(options.after)
  const { preview, reading } = await preparePlan(port, source, settings, { now: '', declaredBy: '' }, stage, before)
  readings.set(preview, reading)
  return preview
}
