// Looks at a workbook before anything is asked of it: takes back what was left half done, finds a plan, lists the user's sheets.

import type { WorkbookPort } from '../workbook/port'
import type { WorkbookState } from './contracts'
import { refuseNewer } from './plan-version'
import { settingsOf } from './workbook-settings'

/** @throws {RefusedError} when its settings are no numbers. @throws {HostError} when the workbook cannot be read. */
export async function openWorkbook(port: WorkbookPort): Promise<WorkbookState> {
  const found = await port.read({ keys: '*' })
  // A change that a newer version left half done is for that version to take back.
  refuseNewer(found)
  const recovered = await port.recover()
  const snapshot = recovered ? await port.read({ keys: '*' }) : found
  const ours = new Set(snapshot.sheets.map(({ name }) => name))
  return { recovered, settings: settingsOf(snapshot), userSheets: snapshot.names.filter((name) => !ours.has(name)) }
}
