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
  const late = unanswered.filter(({ isLate }) => isLate)
  const others = unanswered.filter(({ isLate }) => !isLate)
  const people = (list: typeof unanswered): string => {
    const names = list.map(({ name, due }) => (due === null ? name : `${name} (${isoDay(due)})`))
    return listed(names, locale)
  }
  if (late.length > 0) out('late', { people: people(late) })
  if (others.length > 0) out('notAnswered', { people: people(others) })
  if (unanswered.length === 0) out('allAnswered')
  return WRITTEN
})
