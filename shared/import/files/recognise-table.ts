// Tells by its columns whether a file, of text or a workbook, is the team or the history, where that can be told at a glance.

import { tableFit } from '../columns/table-fit'
import type { TableKind } from '../reading/table-reading'
import type { WorkOptions } from '../../workbook/port'
import type { Steps } from '../../workbook/steps'
import { carryOut } from '../../workbook/carry-out'
import { within } from '../../workbook/steps'
import { openSteps } from './opened-file'

export interface RecognisedTable {
  /** Undefined when the columns fit neither, or both alike: then it is told when it is read. */
  role: TableKind | undefined
  /** Rows below the column names, in the sheet that fits best; undefined where none can be read. */
  rows: number | undefined
}

interface Fit {
  team: number
  history: number
  rows: number
}

/** Reads the file as the build will. Nothing is thrown for a file that cannot be read. @throws {HostError} 'cancelled'. */
export const recogniseTable = (file: { name: string; content: string | Uint8Array }, options: WorkOptions = {}): Promise<RecognisedTable> =>
  carryOut(recogniseSteps(file.name, file.content), options)

function* recogniseSteps(name: string, content: string | Uint8Array): Steps<RecognisedTable> {
  const opened = yield* within(0, 0.5, openSteps(name, content))
  const sheets = opened.sheets.length > 0 ? opened.sheets : [{ name: undefined, key: undefined }]
  const fits: Fit[] = []
  for (const [index, sheet] of sheets.entries()) {
    const part = (done: number): number => 0.5 + (0.5 * (index + done)) / sheets.length
    const { table, spoilt } = yield* within(part(0), part(1), opened.table(sheet.name, {}))
    const seen = table ?? spoilt
    if (seen === undefined) continue
    const fitAs = (role: TableKind): number => (sheet.key === role ? OURS : sheet.key === undefined ? tableFit(seen, role) : 0)
    fits.push({ team: fitAs('team'), history: fitAs('history'), rows: seen.rows.length })
  }
  const [team, history] = [best(fits, 'team'), best(fits, 'history')]
  if (team === undefined || history === undefined || team.team === history.history) return { role: undefined, rows: team?.rows }
  // A workbook that has both, on two sheets, is the history: the team is found beside it.
  const isTeam = team.team > history.history && (team === history || history.history < COMPLETE)
  return isTeam ? { role: 'team', rows: team.rows } : { role: 'history', rows: history.rows }
}

/** A sheet of ours is what its hidden key says, above every guess. */
const OURS = 10
/** From here on, tableFit has found all that a table needs. */
const COMPLETE = 1

const best = (fits: readonly Fit[], role: TableKind): Fit | undefined =>
  fits.reduce<Fit | undefined>((most, each) => (most === undefined || each[role] > most[role] ? each : most), undefined)
