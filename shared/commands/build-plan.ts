// Builds or rebuilds the plan in a workbook.

import type { PlanSettings } from '../setting/plan-settings'
import type { WorkbookPort } from '../workbook/port'
import type { BuildOptions, BuildResult, PlanSource } from './contracts'
import { preparePlan } from './prepare-plan'

/**
 * All or nothing: refused with every problem at once, or written whole.
 * @throws {RefusedError} nothing was written. @throws {HostError} the workbook is as it was.
 */
export async function buildPlan(
  port: WorkbookPort,
  source: PlanSource,
  settings: PlanSettings,
  options: BuildOptions,
): Promise<BuildResult> {
  const { plan, difference, kept, warnings, stood, visible } = await preparePlan(port, source, settings, options)
  await port.apply(difference.patch, { signal: options.signal, progress: options.progress })
  return {
    plan,
    size: difference.size,
    sheets: visible.map((key) => ({
      key,
      name: difference.names.get(key) ?? key,
      change: !stood.has(key) ? 'added' : difference.patch.touched.includes(key) ? 'updated' : 'unchanged',
    })),
    kept,
    notes: plan.notes,
    warnings,
  }
}
