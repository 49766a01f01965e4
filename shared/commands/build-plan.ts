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
  const { difference, result } = await preparePlan(port, source, settings, options)
  await port.apply(difference.patch, { signal: options.signal, progress: options.progress })
  return result
}
