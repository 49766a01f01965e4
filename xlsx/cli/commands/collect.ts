// The command `collect`: the answers of files that came back land on their rows of the plan.

import { basename } from 'node:path'
import { collect as collectAnswers } from '../../../shared/commands/collect'
import { listed } from '../../../shared/i18n/messages'
import { RefusedError } from '../../../shared/import'
import { readInput, writeWhole } from '../files'
import { tell, WRITTEN } from '../outcome'
import { isoDay, planCommand, typedOptions } from '../plan-command'
import { commandProblem, openWorkbookFile } from '../plan-file'

export const collect = planCommand(async (args, { locale, today, declaredBy, out, outlets }) => {
  const [file, ...names] = typedOptions(args, {}).positionals
  if (names.length === 0) throw new RefusedError([commandProblem('noFiles')])
  const host = await openWorkbookFile(file)
  const files = []
  for (const name of names) files.push({ name: basename(name), content: await readInput(name) })
  const collected = await collectAnswers(host, files, { now: today, declaredBy })
  if (collected === undefined) throw new RefusedError([commandProblem('noPlan', {}, file)])
  const { answered, unanswered, problems, build } = collected
  await writeWhole(file, host.toBytes())
  tell([...problems, ...build.warnings], false, { locale, json: false }, outlets)
  out('collected', { file, answers: answered.length })
  // A line for each due date: of 300 people most have the same.
  for (const due of new Set(unanswered.map((each) => each.due))) {
    const those = unanswered.filter((each) => each.due === due)
    const names = those.map(({ name }) => name)
    const said = { people: listed(names, locale), n: those.length, day: due === null ? '' : isoDay(due) }
    out(due === null ? 'notAnswered' : those[0].isLate ? 'late' : 'awaited', said)
  }
  if (unanswered.length === 0) out('allAnswered')
  return WRITTEN
})
