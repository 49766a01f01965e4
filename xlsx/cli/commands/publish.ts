// The command `publish`: appends the targets as they stand to the plan's versions.

import { serialFromIso } from '../../../shared/calendar'
import { publish as publishPlan } from '../../../shared/commands/publish'
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
  const published = await publishPlan(host, publishFrom, { now: today, declaredBy })
  if (published === undefined) throw new RefusedError([commandProblem('noPlan', {}, file)])
  await writeWhole(file, host.toBytes())
  tell(published.build.warnings, false, { locale, json: false }, outlets)
  out('published', { file, date: isoDay(publishFrom) })
  return WRITTEN
})
