// The command `letter`: target letters of everybody, or of one person, as one workbook to be printed.

import { letters } from '../../../shared/commands/letters'
import { RefusedError } from '../../../shared/import'
import { writeWhole } from '../files'
import { WRITTEN } from '../outcome'
import { planCommand, typedOptions } from '../plan-command'
import { commandProblem, nodesNamed, openWorkbookFile } from '../plan-file'

export const letter = planCommand(async (args, { out }) => {
  const { values, positionals } = typedOptions(args, { rep: { type: 'string' }, out: { type: 'string' } } as const)
  const { out: to = '', rep } = values
  if (to.trim() === '') throw new RefusedError([commandProblem('missingOption', { name: '--out' })])
  if (!/\.xlsx$/i.test(to)) throw new RefusedError([commandProblem('notXlsx', { value: to })])
  const [file] = positionals
  const host = await openWorkbookFile(file)
  const made = await letters(host, {}, (plan, people) => {
    const wanted = rep === undefined ? people : nodesNamed(plan, rep, file).filter((index) => people.includes(index))
    if (wanted.length === 0) throw new RefusedError([commandProblem('noNode', { value: rep ?? '', count: people.length, some: '' }, file)])
    return wanted
  })
  if (made === undefined) throw new RefusedError([commandProblem('noPlan', {}, file)])
  await writeWhole(to, made.bytes)
  out('lettersWritten', { count: made.count, file: to })
  return WRITTEN
})
