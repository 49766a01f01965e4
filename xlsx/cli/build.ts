// The command `build`: files in, a workbook out, through the same command as in the pane.

import { buildPlan, type BuildResult } from '../../shared/commands'
import { say } from '../../shared/i18n/messages'
import { createFileHost } from '../file-host'
import type { BuildRequest } from './arguments'
import { readExisting, readInput, writeWhole } from './files'
import { words } from './words'

/**
 * @param today for the Log, as a date without a time: the same input gives the same file all day.
 * @throws {RefusedError} for bad input. @throws {HostError} for a workbook that cannot be used. @throws {FileError}
 */
export async function build({ team, history, out, settings }: BuildRequest, today: string): Promise<BuildResult> {
  const [teamCsv, historyCsv, existing] = await Promise.all([readInput(team), readInput(history), readExisting(out)])
  const host = createFileHost(existing)
  const result = await buildPlan(
    host,
    { kind: 'files', team: { name: team, content: teamCsv }, history: { name: history, content: historyCsv } },
    settings,
    { now: today, declaredBy: say(words.declaredBy, settings.locale) },
  )
  await writeWhole(out, host.toBytes())
  return result
}
