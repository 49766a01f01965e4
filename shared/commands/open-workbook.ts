// Looks at a workbook before anything is asked of it: takes back what was left half done, finds a plan, lists the user's sheets.

import type { WorkbookPort } from '../workbook/port'
import { stopIfCancelled, stretchOf } from '../workbook/steps'
import type { CommandOptions, WorkbookState } from './contracts'
import { refuseNewer } from './plan-version'
import { stagesOf } from './stages'
import { settingsOf } from './workbook-settings'

/** @throws {RefusedError} when its settings are no numbers. @throws {HostError} when the workbook cannot be read, or 'cancelled'. */
export async function openWorkbook(port: WorkbookPort, options: CommandOptions = {}): Promise<WorkbookState> {
  const reading = stagesOf(options, { workbook: 1 })('workbook')
  const found = await port.read({ keys: '*' }, stretchOf(reading, 0, 0.9))
  // A change that a newer version left half done is for that version to take back.
  refuseNewer(found)
  stopIfCancelled(options)
  const recovered = await port.recover()
  const snapshot = recovered ? await port.read({ keys: '*' }, stretchOf(reading, 0.9, 1)) : found
  const ours = new Set(snapshot.sheets.map(({ name }) => name))
  return {
    recovered,
    isReadOnly: snapshot.isReadOnly ?? false,
    settings: settingsOf(snapshot),
    userSheets: snapshot.names.filter((name) => !ours.has(name)),
  }
}
