// The command `publish`: appends the targets as they stand to the plan's versions.

import { buildPlan } from '../../../shared/commands'
import { serialFromIso } from '../../../shared/calendar'
import { settingsOf } from '../../../shared/commands/workbook-settings'
import { RefusedError } from '../../../shared/import'
import { writeWhole } from '../files'
import { tell, WRITTEN } from '../outcome'
import { dayOption, isoDay, planCommand, typedOptions } from '../plan-command'
import { commandProblem, openWorkbookFile } from '../plan-file'

export const publish = planCommand(async (args, { locale, today, declaredBy, out, outlets }) => {
  const { values, positionals } = typedOptions(args, { from: { type: 'string' } } as const)
  const [file] = positionals
  const publishFrom = dayOption('--from', values.from) ?? (serialFromIso(today) as number)
  const host = await openWorkbookFile(file)
  const settings = settingsOf(await host.read({ keys: ['settings'] }))
  if (settings === undefined) throw new RefusedError([commandProblem('noPlan', {}, file)])
  const source = { kind: 'workbook' as const, agreement: { publishFrom } }
  const { warnings } = await buildPlan(host, source, settings, { now: today, declaredBy })
  await writeWhole(file, host.toBytes())
  tell(warnings, false, { locale, json: false }, outlets)
  out('published', { file, date: isoDay(publishFrom) })
  return WRITTEN
})
