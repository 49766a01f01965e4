// Opens a workbook that holds a plan, for the commands that begin with one.

import { standingPlan } from '../../shared/commands/standing-plan'
import type { PlanPreview } from '../../shared/commands/contracts'
import type { Params } from '../../shared/i18n/messages'
import { type Problem, RefusedError } from '../../shared/import'
import type { Plan } from '../../shared/setting/plan/plan'
import { FileRefused } from '../../shared/spreadsheet-file'
import { createFileHost, type FileHost } from '../file-host'
import { readInput } from './files'
import { words } from './words'

/** A problem of the command line itself, by the key of its words. */
export const commandProblem = (code: keyof typeof words, params: Params = {}, file?: string): Problem => ({
  code,
  severity: 'error',
  place: file === undefined ? {} : { file },
  text: words[code],
  params,
})

/** @throws {RefusedError} for a file that is no workbook. @throws {FileError} for one that cannot be read. */
export async function openWorkbookFile(file: string): Promise<FileHost> {
  try {
    return createFileHost(await readInput(file))
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    throw new RefusedError([{ code: 'fileRefused', severity: 'error', place: { file }, text: error.text, params: {} }])
  }
}

/** @throws {RefusedError} where there is no plan in it, or it could not be built again. */
export async function openPlan(file: string): Promise<{ host: FileHost; preview: PlanPreview }> {
  const host = await openWorkbookFile(file)
  const preview = await standingPlan(host)
  if (preview === undefined) throw new RefusedError([commandProblem('noPlan', {}, file)])
  return { host, preview }
}

/** By id, else by name; a person with two rows has two targets. @throws {RefusedError} where nobody is called that. */
export function nodesNamed(plan: Plan, wanted: string, file: string): number[] {
  const having = (is: (node: Plan['nodes'][number]) => boolean): number[] => plan.nodes.flatMap((node, index) => (is(node) ? [index] : []))
  const byId = having(({ id, key }) => id === wanted || key === wanted)
  const found = byId.length > 0 ? byId : having(({ name, plainName }) => name === wanted || plainName === wanted)
  if (found.length > 0) return found
  const overlay = plan.overlays?.find(({ key, name }) => key === wanted || name === wanted)
  if (overlay !== undefined) {
    const { id, name } = plan.nodes[overlay.unit]
    throw new RefusedError([commandProblem('overlayNode', { value: wanted, unit: name, id }, file)])
  }
  const all = plan.nodes.filter(({ isClosed, isUnassigned }) => !isClosed && isUnassigned !== true)
  const some = all.slice(-3).map(({ id, name }) => `${id} (${name})`)
  throw new RefusedError([commandProblem('noNode', { value: wanted, count: all.length, some }, file)])
}
