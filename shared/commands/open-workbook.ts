// Looks at a workbook before anything is asked of it: takes back what was left half done, finds a plan, lists the user's sheets.

import { INPUT_KEYS } from '../setting/inputs/inputs'
import { sheetOf } from '../workbook/layouts-of'
import type { SheetSnapshot, WorkbookPort } from '../workbook/port'
import { stopIfCancelled, stretchOf } from '../workbook/carry-out'
import type { CommandOptions, WorkbookState } from './contracts'
import { refuseNewer } from './plan-version'
import { stagesOf } from './stages'
import { settingsOf } from './workbook-settings'

/** Of a plan, what a person may have filled in. */
const TABLES: ReadonlySet<string | undefined> = new Set(['team', 'history'])

/** @throws {RefusedError} when its settings are no numbers. @throws {HostError} when the workbook cannot be read, or 'cancelled'. */
export async function openWorkbook(port: WorkbookPort, options: CommandOptions = {}): Promise<WorkbookState> {
  const reading = stagesOf(options, { workbook: 1 })('workbook')
  const found = await port.read({ keys: '*' }, stretchOf(reading, 0, 0.9))
  // A change that a newer version left half done is for that version to take back.
  refuseNewer(found)
  stopIfCancelled(options)
  const recovered = await port.recover()
  const snapshot = recovered ? await port.read({ keys: '*' }, stretchOf(reading, 0.9, 1)) : found
  const settings = settingsOf(snapshot)
  // Without its settings a plan is made anew from its own tables, chosen like anybody's.
  const isOurs = ({ key }: SheetSnapshot): boolean => settings !== undefined || !TABLES.has(key)
  const ours = new Set(snapshot.sheets.filter(isOurs).map(({ name }) => name))
  return {
    recovered,
    isReadOnly: snapshot.isReadOnly ?? false,
    settings,
    userSheets: snapshot.names.filter((name) => !ours.has(name)),
    // Metrics stands in every plan, with the planned one alone while it has no totals.
    inputs: INPUT_KEYS.filter((key) => {
      const sheet = sheetOf(snapshot, key)
      return sheet !== undefined && (key !== 'metrics' || sheet.values[0]?.includes('total') === true)
    }),
  }
}
