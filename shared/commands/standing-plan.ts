// The plan that stands in a workbook, computed anew from its own sheets, without writing anything.

import type { WorkbookPort } from '../workbook/port'
import type { CommandOptions, PlanPreview } from './contracts'
import { previewPlan } from './preview-plan'
import { settingsOf } from './workbook-settings'

/**
 * What a rebuild from the workbook's own tables, settings and overrides gives; undefined where there is no plan.
 * @throws {RefusedError} where it could not be built again. @throws {HostError} where it cannot be read, or 'cancelled'.
 */
export async function standingPlan(port: WorkbookPort, options: CommandOptions = {}): Promise<PlanPreview | undefined> {
  const settings = settingsOf(await port.read({ keys: ['settings'] }))
  return settings === undefined ? undefined : previewPlan(port, { kind: 'workbook' }, settings, options)
}
