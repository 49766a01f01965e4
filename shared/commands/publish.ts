// Publishes the targets: appends them, month by month, to the plan's versions; the plan itself goes on being changed.

import { sheetOf } from '../workbook/layouts-of'
import type { WorkbookPort } from '../workbook/port'
import { lastVersion } from './agreement-work'
import { buildPlan } from './build-plan'
import type { BuildOptions, BuildResult } from './contracts'
import { withAgreement } from './with-agreement'
import { settingsOf } from './workbook-settings'

export interface Published {
  /** Counts from 1. */
  version: number
  /** Name of the sheet that it was appended to. */
  sheet: string
  build: BuildResult
}

/**
 * The workbook is rebuilt from its own tables, so that what is published is the plan as it stands.
 * @param from day serial from which the version is in force.
 * @returns undefined where there is no plan.
 * @throws {RefusedError} where it could not be built; nothing was written then.
 */
export async function publish(port: WorkbookPort, from: number, options: BuildOptions): Promise<Published | undefined> {
  const settings = settingsOf(await port.read({ keys: ['settings'] }))
  if (settings === undefined) return undefined
  const build = await buildPlan(port, { kind: 'workbook', agreement: { publishFrom: from } }, withAgreement(settings), options)
  const after = await port.read({ keys: ['plans'] })
  return { version: lastVersion(after), sheet: sheetOf(after, 'plans')?.name ?? '', build }
}
