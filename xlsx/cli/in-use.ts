// Whether a workbook that stands may be replaced: not where it is write-protected, nor while another program has it open.

import { access, constants } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Problem } from '../../shared/import'
import { obstacleProblem } from '../../shared/commands/obstacle-problem'
import { words } from './words'

/** Files that Excel and LibreOffice lay beside a workbook as long as they have it open. */
const notesBeside = (file: string): string[] =>
  [`~$${basename(file)}`, `.~lock.${basename(file)}#`].map((name) => join(dirname(file), name))

/**
 * One problem at most for each reason; the file itself is not touched.
 * @param may whether the system allows this of a file.
 */
export async function inUse(file: string, may = isAllowed): Promise<Problem[]> {
  const problems: Problem[] = []
  if (!(await may(file, constants.W_OK))) problems.push({ ...obstacleProblem('readOnly', 'xlsx'), place: { file } })
  for (const note of notesBeside(file)) {
    if (await may(note, constants.F_OK)) {
      problems.push({ code: 'openElsewhere', severity: 'error', place: { file }, text: words.openElsewhere, params: { note } })
    }
  }
  return problems
}

const isAllowed = (file: string, mode: number): Promise<boolean> =>
  access(file, mode).then(
    () => true,
    () => false,
  )
