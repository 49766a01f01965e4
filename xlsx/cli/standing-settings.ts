// What a rebuild need not be told: settings that nobody typed stay as the workbook's sheet Settings says.

import { readSettings } from '../../shared/commands/workbook-settings'
import type { PlanSettings } from '../../shared/setting/plan-settings'
import type { FileHost } from '../file-host'

/** The settings that have an option of their own on the command line, by that option. What is beyond them is kept by the build itself. */
export const SETTING_OPTIONS = {
  target: 'target',
  year: 'year',
  unit: 'unit',
  fiscalStart: 'fiscal-start',
  metric: 'metric',
  currency: 'currency',
  shareMonths: 'share-months',
} as const satisfies Partial<Record<keyof PlanSettings, string>>

/** Those of the plan in the workbook; undefined without one, or where a number in Settings cannot be read, which the build will tell. */
export async function standingSettings(host: FileHost): Promise<PlanSettings | undefined> {
  const read = readSettings(await host.read({ keys: ['settings'] }))
  return read === undefined || read.problems.length > 0 ? undefined : read.settings
}

/** @param typed options that count before what stands. */
export function withStanding(asked: PlanSettings, standing: PlanSettings, typed: ReadonlySet<string>): PlanSettings {
  const kept = Object.entries(SETTING_OPTIONS).flatMap(([key, option]) =>
    typed.has(option) ? [] : [[key, standing[key as keyof typeof SETTING_OPTIONS]] as const],
  )
  return { ...asked, ...Object.fromEntries(kept) }
}
