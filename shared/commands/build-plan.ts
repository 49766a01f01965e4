// Builds or rebuilds the plan in a workbook.

import type { PlanSettings } from '../setting/plan-settings'
import { HostError, type WorkbookPort } from '../workbook/port'
import type { BuildOptions, BuildResult, PlanSource } from './contracts'
import { preparePlan } from './prepare-plan'
import { stagesOf } from './stages'

/**
 * All or nothing: refused with every problem at once, or written whole.
 * @throws {RefusedError} nothing was written. @throws {HostError} the workbook is as it was; 'changed' where it would
 * become another plan than the one that was shown.
 */
export async function buildPlan(
  port: WorkbookPort,
  source: PlanSource,
  settings: PlanSettings,
  options: BuildOptions,
): Promise<BuildResult> {
  const stage = stagesOf(options, { workbook: 2, tables: 15, owners: 2, plan: 6, sheets: 15, writing: 60 })
  const { difference, preview, result } = await preparePlan(port, source, settings, options, stage)
  if (options.shown !== undefined && options.shown !== preview.stamp) throw new HostError('changed', '')
  await port.apply(difference.patch, stage('writing'))
  return result
}
