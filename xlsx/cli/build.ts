// The command `build`: two files and a workbook in, a workbook out; refused with everything that is wrong with any of them.

import { access, constants } from 'node:fs/promises'
import { dirname } from 'node:path'
import { buildPlan, previewPlan } from '../../shared/commands'
import type { BuildResult, PlanSource, SourceFile, SourceTables } from '../../shared/commands/contracts'
import { syntheticInputs } from '../../shared/commands/synthetic-inputs'
import { say } from '../../shared/i18n/messages'
import { type Problem, RefusedError } from '../../shared/import'
import type { InputKey } from '../../shared/setting/inputs/inputs'
import type { PlanSettings } from '../../shared/setting/plan-settings'
import { FileRefused } from '../../shared/spreadsheet-file'
import { createFileHost, type FileHost } from '../file-host'
import type { BuildRequest } from './arguments'
import { FileError, readExisting, readInput, writeWhole } from './files'
import { inUse } from './in-use'
import { standingSettings, withStanding } from './standing-settings'
import { words } from './words'

/**
 * @param found what was wrong with the options; the files are checked all the same, and nothing is written.
 * @param today for the Log, as a date without a time: the same input gives the same file all day.
 * @throws {RefusedError} for bad input. @throws {HostError} for a workbook that cannot be used. @throws {FileError} when it cannot be written.
 */
export async function build(request: BuildRequest, found: Problem[], today: string): Promise<BuildResult> {
  const { out, sheets, reading, typed } = request
  const { host, problems } = await openOut(out)
  const standing = await standingSettings(host)
  const settings = standing === undefined ? request.settings : withStanding(request.settings, standing, typed)
  // The plan in the workbook says it, or has the tables.
  const isOwn = standing !== undefined && !request.isSample && !typed.has('team') && !typed.has('history')
  const needed = standing === undefined ? found : found.filter((problem) => !isKept(problem, isOwn))
  const [team, history, inputs] = await Promise.all([
    isOwn || request.team === undefined || request.isSample ? undefined : opened(request.team, '--team', needed),
    isOwn || request.isSample ? undefined : opened(request.history, '--history', needed),
    openInputs(request, needed),
  ])
  const tables: SourceTables =
    history === undefined
      ? { kind: isOwn ? 'workbook' : 'sample' }
      : {
          kind: 'files',
          ...(team === undefined ? {} : { team: { ...team, sheet: sheets.team } }),
          history: { ...history, sheet: sheets.history },
          ...(Object.keys(reading).length > 0 ? { reading: { team: reading, history: reading } } : {}),
        }
  const source: PlanSource = {
    ...tables,
    formerOwners: request.addFormer ? 'add' : 'ask',
    ...(Object.keys(inputs).length > 0 ? { inputs } : {}),
  }
  const refused = [...needed, ...problems]
  if (refused.length > 0) throw new RefusedError([...refused, ...(await problemsOf(host, source, settings, needed))])
  const result = await buildPlan(host, source, settings, { now: today, declaredBy: say(words.declaredBy, settings.locale) })
  await writeWhole(out, host.toBytes())
  return result
}

/** Options that need not be typed for a plan that is rebuilt. */
const isKept = ({ code, params }: Problem, isOwn: boolean): boolean =>
  code === 'missingOption' && (isOwn ? ['--target', '--year', '--team', '--history'] : ['--target', '--year']).includes(String(params.name))

async function openInputs({ inputs, emptyInputs, isSynthetic }: BuildRequest, found: Problem[]): Promise<PlanSource['inputs'] & object> {
  const named = Object.entries(inputs) as [InputKey, string][]
  const files = await Promise.all(named.map(async ([key, file]) => [key, await opened(file, `--${key}`, found)] as const))
  return {
    ...(isSynthetic ? syntheticInputs() : {}),
    ...Object.fromEntries(emptyInputs.map((key) => [key, 'empty' as const])),
    ...Object.fromEntries(files),
  }
}

/** What a build of these tables would be refused for; a setting that could not be read as typed is not told again. */
async function problemsOf(host: FileHost, source: PlanSource, settings: PlanSettings, found: Problem[]): Promise<Problem[]> {
  const told = new Set(found.map(({ params }) => String(params.name)))
  const isTold = ({ code, params }: Problem): boolean =>
    (code === 'missingOption' && told.has(String(params.name))) || told.has(OPTION_OF[code] ?? '')
  try {
    await previewPlan(host, source, settings)
    return []
  } catch (error) {
    if (error instanceof RefusedError) return error.problems.filter((problem) => !isTold(problem))
    throw error
  }
}

/** The option behind each problem of the settings. */
const OPTION_OF: Readonly<Record<string, string>> = {
  target: '--target',
  unit: '--unit',
  year: '--year',
  fiscalStart: '--fiscal-start',
}

/** A file that cannot be read, or was not named, is a problem among the others. */
const opened = async (name: string, option: string, found: Problem[]): Promise<SourceFile> => {
  const unnamed = found.find(({ code, params }) => code === 'missingOption' && params.name === option)
  if (unnamed !== undefined) return { name, content: '', unopened: unnamed }
  try {
    return { name, content: await readInput(name) }
  } catch (error) {
    if (error instanceof FileError) return { name, content: '', unopened: error.problem() }
    throw error
  }
}

/** The workbook to rebuild, or none yet; an empty one beside the reason where it cannot be used. */
async function openOut(out: string): Promise<{ host: FileHost; problems: Problem[] }> {
  if (out.trim() === '') return { host: createFileHost(), problems: [] }
  try {
    const bytes = await readExisting(out)
    if (bytes === undefined) await access(dirname(out), constants.W_OK).catch((cause: unknown) => refuseFolder(out, cause))
    return { host: createFileHost(bytes), problems: bytes === undefined ? [] : await inUse(out) }
  } catch (error) {
    const host = createFileHost()
    if (error instanceof FileError) return { host, problems: [error.problem()] }
    if (error instanceof FileRefused) {
      return { host, problems: [{ code: 'fileRefused', severity: 'error', place: { file: out }, text: error.text, params: {} }] }
    }
    throw error
  }
}

const refuseFolder = (out: string, cause: unknown): never => {
  throw new FileError('writing', out, cause)
}
