// The command `handout`: one file a rep or a manager, and the plan notes that their targets are proposed.

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { handOut } from '../../../shared/commands/hand-out'
import { RefusedError } from '../../../shared/import'
import { FileError, writeWhole } from '../files'
import { WRITTEN } from '../outcome'
import { dayOption, planCommand, typedOptions } from '../plan-command'
import { commandProblem, openWorkbookFile } from '../plan-file'

const OPTIONS = { by: { type: 'string' }, out: { type: 'string' }, due: { type: 'string' } } as const

export const handout = planCommand(async (args, { today, declaredBy, out }) => {
  const { values, positionals } = typedOptions(args, OPTIONS)
  const { by = '', out: folder = '' } = values
  const problems = [
    ...(by === 'rep' || by === 'manager'
      ? []
      : [by === '' ? commandProblem('missingOption', { name: '--by' }) : commandProblem('badBy', { value: by })]),
    ...(folder.trim() === '' ? [commandProblem('missingOption', { name: '--out' })] : []),
  ]
  const due = dayOption('--due', values.due)
  if (problems.length > 0) throw new RefusedError(problems)
  const [file] = positionals
  const host = await openWorkbookFile(file)
  const handed = await handOut(host, { by: by as 'rep' | 'manager', due }, { now: today, declaredBy })
  if (handed === undefined) throw new RefusedError([commandProblem('noPlan', {}, file)])
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new FileError('writing', folder, cause)
  })
  for (const { name, bytes } of handed.files) await writeWhole(join(folder, name), bytes)
  // Last, so that nothing is noted as proposed whose file could not be written.
  await writeWhole(file, host.toBytes())
  out('handedOut', { count: handed.files.length, folder, file })
  return WRITTEN
})
