// A plan as a file, for tests: the sample, or a company given as CSV texts.

import { buildPlan } from '../../shared/commands'
import type { BuildResult, PlanSource } from '../../shared/commands/contracts'
import { sampleSettings } from '../../shared/commands/sample-settings'
import type { Locale } from '../../shared/i18n/messages'
import type { PlanSettings } from '../../shared/setting/plan-settings'
import { createFileHost } from '../../xlsx/file-host'

export const TEST_TIME = '2014-01-06T09:00:00Z'

/** Builds, or rebuilds in `before`, and gives the file. */
export async function planFile(
  options: { source?: PlanSource; settings?: Partial<PlanSettings>; locale?: Locale; before?: Uint8Array } = {},
): Promise<{ bytes: Uint8Array; result: BuildResult }> {
  const host = createFileHost(options.before)
  const settings = { ...sampleSettings(options.locale ?? 'en-US'), ...options.settings }
  const result = await buildPlan(host, options.source ?? { kind: 'sample' }, settings, { now: TEST_TIME, declaredBy: 'Test' })
  return { bytes: host.toBytes(), result }
}
