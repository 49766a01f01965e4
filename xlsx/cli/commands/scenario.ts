// The command `scenario`: the plan of a workbook with other drivers, beside the plan as it stands: shown, kept, taken, or made a copy.

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildPlan } from '../../../shared/commands'
import { compareSides, notKept, type ScenarioSide } from '../../../shared/commands/compare-scenarios'
import { keepScenario, keptScenarios, nameProblems, removeScenario } from '../../../shared/commands/kept-scenarios'
import { becomeScenario, scenarioPlan } from '../../../shared/commands/scenario-plan'
import { standingPlan } from '../../../shared/commands/standing-plan'
import { say } from '../../../shared/i18n/messages'
import { type Problem, RefusedError } from '../../../shared/import'
import { overrideKey, type Drivers } from '../../../shared/setting/scenario/drivers'
import { keptNamed } from '../../../shared/setting/scenario/kept-scenario'
import { readDrivers } from '../../../shared/setting/scenario/read-driver'
import type { FileHost } from '../../file-host'
import { localeOfArguments } from '../arguments'
import { writeWhole } from '../files'
import { failed, problemsIn, tell, WRITTEN, type Command } from '../outcome'
import { commandProblem, openWorkbookFile } from '../plan-file'
import { comparisonLines, comparisonReport, type Shown } from '../scenario-report'
import { today } from '../today'
import { words } from '../words'

const OPTIONS = {
  set: { type: 'string', multiple: true, default: [] as string[] },
  override: { type: 'string', multiple: true, default: [] as string[] },
  scenario: { type: 'string' },
  against: { type: 'string' },
  keep: { type: 'string' },
  remove: { type: 'string' },
  take: { type: 'boolean', default: false },
  out: { type: 'string' },
  locale: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

interface Request {
  file: string
  /** A copy that becomes the scenario. */
  out?: string
  /** Drivers as typed, which count before those of the scenario. */
  drivers: Drivers
  /** Names of kept scenarios: whose drivers are meant, and what is compared with. */
  scenario?: string
  against?: string
  /** Under which name it is kept. */
  keep?: string
  remove?: string
  /** The workbook itself becomes the scenario. */
  take: boolean
  /** What is wrong with the options and drivers, for the rebuild to tell with the rest. */
  problems: readonly Problem[]
}

export const scenario: Command = async (args, environment, outlets) => {
  const locale = localeOfArguments(args, environment)
  const json = args.includes('--json')
  const options = { now: today(environment), declaredBy: say(words.declaredBy, locale) }
  const reason = say(words.scenarioReason, locale)
  let found: readonly Problem[] = []
  try {
    const request = readOptions(args)
    found = request.problems
    const { file, out, against, keep, remove, take } = request
    const host = await openWorkbookFile(file)
    const { warnings, shown, done } = await carryOut()
    tell(warnings, false, { locale, json }, outlets)
    if (json) outlets.out(JSON.stringify(shown === undefined ? {} : comparisonReport(shown), undefined, 2))
    else for (const line of [...(shown === undefined ? [] : comparisonLines(shown, locale)), ...done]) outlets.out(line)
    return WRITTEN

    async function carryOut(): Promise<{ warnings: readonly Problem[]; shown?: Shown; done: string[] }> {
      if (remove !== undefined) {
        const wrong = [...request.problems, ...notKept(await keptScenarios(host), remove)]
        if (wrong.length > 0) throw new RefusedError(wrong)
        const { warnings } = await removeScenario(host, remove, options)
        await writeWhole(file, host.toBytes())
        return { warnings, done: [say(words.scenarioRemoved, locale, { file, name: remove })] }
      }
      const { drivers, problems } = await driversOf(host, request)
      if (out !== undefined) {
        const { before, rows, result } = await becomeScenario(host, drivers, reason, options, problems)
        await writeWhole(out, host.toBytes())
        const done = [say(words.scenarioWritten, locale, { file: out, sheets: result.size.sheetsAdded })]
        return { warnings: result.warnings, shown: { rows, drivers: [], plan: before }, done }
      }
      const before: ScenarioSide = against === undefined ? { kind: 'plan' } : { kind: 'kept', name: against }
      const shown = await compareSides(host, { before, after: { kind: 'drivers', drivers } }, reason, {}, problems)
      if (keep !== undefined) {
        const { warnings } = await keepScenario(host, { name: keep, drivers, reason }, options)
        await writeWhole(file, host.toBytes())
        return { warnings, shown, done: [say(words.scenarioKept, locale, { file, name: keep })] }
      }
      if (!take) return { warnings: [], shown, done: [] }
      const { plan } = (await standingPlan(host))!
      const { source, settings } = scenarioPlan(plan, drivers, reason)
      const { warnings } = await buildPlan(host, source, settings, options)
      await writeWhole(file, host.toBytes())
      return { warnings, shown, done: [say(words.scenarioTaken, locale, { file })] }
    }
  } catch (cause) {
    // Where it comes to no rebuild, which would tell them.
    const own = problemsIn(cause)
    const untold = found.filter((each) => !own.includes(each))
    return failed(own.length > 0 && untold.length > 0 ? new RefusedError([...untold, ...own]) : cause, { locale, json }, outlets)
  }
}

/** Those of the kept scenario that is named, with what was typed before them; and what is wrong so far. */
async function driversOf(host: FileHost, { scenario: name, drivers, problems }: Request) {
  if (name === undefined) return { drivers, problems }
  const kept = await keptScenarios(host)
  const own = keptNamed(kept, name)?.drivers ?? []
  return { drivers: new Map([...own, ...drivers]) as Drivers, problems: [...problems, ...notKept(kept, name)] }
}

function readOptions(args: string[]): Request {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true })
    const problems: Problem[] = []
    const { out, scenario: name, against, keep, remove, take } = values
    if (positionals.length !== 1) problems.push(commandProblem('noFile'))
    if (out !== undefined && !/\.xlsx$/i.test(out)) problems.push(commandProblem('notXlsx', { value: out }))
    else if (out !== undefined && positionals.length === 1 && resolve(out) === resolve(positionals[0]))
      problems.push(commandProblem('sameFile', {}, out))
    const typed = [...values.set.map(pairOf), ...values.override.map(pairOf).map(([id, text]): Pair => [overrideKey(id), text])]
    if (typed.length === 0 && name === undefined && remove === undefined) problems.push(commandProblem('missingOption', { name: '--set' }))
    const uses = [out !== undefined && '--out', keep !== undefined && '--keep', take && '--take', remove !== undefined && '--remove']
    const used = uses.filter((each) => each !== false)
    if (used.length > 1) problems.push(commandProblem('oneOf', { names: used }))
    if (keep !== undefined) problems.push(...nameProblems(keep))
    const read = readDrivers(typed)
    problems.push(...read.problems)
    if (positionals.length !== 1) throw new RefusedError(problems)
    return { file: positionals[0], out, drivers: read.drivers, scenario: name, against, keep, remove, take, problems }
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error
    throw new RefusedError([commandProblem('badOption', { detail: message })])
  }
}

type Pair = readonly [name: string, value: string]

/** At the last '=': an id may have one. */
function pairOf(text: string): Pair {
  const at = text.lastIndexOf('=')
  return at < 0 ? [text, ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()]
}
