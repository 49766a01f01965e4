// The command `letter`: target letters of everybody, or of one person, as one workbook to be printed.

import { RefusedError } from '../../../shared/import'
import { lettersFile } from '../../../shared/setting/agreement/handout/letter-sheet'
import { isReached } from '../../../shared/setting/levels/stages'
import { writeWhole } from '../files'
import { WRITTEN } from '../outcome'
import { planCommand, typedOptions } from '../plan-command'
import { commandProblem, nodesNamed, openPlan } from '../plan-file'

export const letter = planCommand(async (args, { out }) => {
  const { values, positionals } = typedOptions(args, { rep: { type: 'string' }, out: { type: 'string' } } as const)
  const { out: to = '', rep } = values
  if (to.trim() === '') throw new RefusedError([commandProblem('missingOption', { name: '--out' })])
  if (!/\.xlsx$/i.test(to)) throw new RefusedError([commandProblem('notXlsx', { value: to })])
  const [file] = positionals
  const { plan } = (await openPlan(file)).preview
  const reps = plan.nodes.flatMap((node, index) => (node.isRep && !node.isClosed && !node.isUnassigned && isReached(node) ? [index] : []))
  const wanted = rep === undefined ? reps : nodesNamed(plan, rep, file).filter((index) => reps.includes(index))
  if (wanted.length === 0) throw new RefusedError([commandProblem('noNode', { value: rep ?? '', count: reps.length, some: '' }, file)])
  await writeWhole(to, lettersFile(plan, wanted))
  out('lettersWritten', { count: wanted.length, file: to })
  return WRITTEN
})
