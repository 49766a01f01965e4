// The way through the command line: arguments, the command, what is printed where, and the exit code.

import { readFileSync } from 'node:fs'
import { say } from '../../shared/i18n/messages'
import type { Problem } from '../../shared/import'
import { needsLook } from '../../shared/setting/sheets/told-check'
import { localeOfArguments, readArguments, typedOption, type BuildRequest } from './arguments'
import { build } from './build'
import { collect } from './commands/collect'
import { explain } from './commands/explain'
import { handout } from './commands/handout'
import { letter } from './commands/letter'
import { publish } from './commands/publish'
import { scenario } from './commands/scenario'
import { FileError, readInput } from './files'
import { helpText } from './help'
import { BAD_INPUT, failed, tell, WRITTEN, type Command, type Outlets } from './outcome'
import { planReport } from './plan-report'
import { readSettingsFile, type SettingsFile } from './settings-file'
import { today } from './today'
import { words } from './words'

const standard: Outlets = {
  out: (text) => void process.stdout.write(`${text}\n`),
  error: (text) => void process.stderr.write(`${text}\n`),
}

/** The commands beside `build`, by name. */
const COMMANDS: Readonly<Record<string, Command>> = { explain, handout, collect, letter, publish, scenario }

/** @returns the exit code: 0 written, 2 bad input with nothing written, 1 a fault of the program. */
export async function main(args: string[], environment: Record<string, string | undefined>, outlets = standard): Promise<number> {
  const [name] = args
  const command = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name] : undefined
  if (command !== undefined) return command(args.slice(1), environment, outlets)
  const file = await settingsFile(args)
  const locale = localeOfArguments(args, environment, file?.typed.locale)
  const request = readArguments(args, locale, file)
  switch (request.kind) {
    case 'help':
      outlets.out(helpText(locale))
      return WRITTEN
    case 'version':
      outlets.out(version())
      return WRITTEN
    case 'refused':
      tell(request.problems, true, { locale, json: request.json }, outlets)
      return BAD_INPUT
    case 'build':
      return carryOut(request, environment, outlets)
  }
}

async function carryOut(
  request: BuildRequest & { problems: Problem[] },
  environment: Record<string, string | undefined>,
  outlets: Outlets,
): Promise<number> {
  const { locale } = request.settings
  const { out } = outlets
  const shown = { locale, json: request.json }
  try {
    const { plan, checks, size, kept, warnings } = await build(request, request.problems, today(environment))
    tell(warnings, false, shown, outlets)
    if (request.json) {
      out(JSON.stringify(planReport(plan, checks), undefined, 2))
      return WRITTEN
    }
    out(
      say(words.written, locale, {
        file: request.out,
        nodes: plan.nodes.length,
        cells: size.cellsWritten,
        sheets: size.sheetsAdded,
        rows: size.rowsInserted,
      }),
    )
    if (kept.length > 0) out(say(words.kept, locale, { count: kept.length }))
    const red = checks.filter(needsLook)
    if (red.length > 0) out(say(words.checks, locale, { n: red.length }))
    for (const { title, gap } of red) out(`! ${say(words.check, locale, { title: say(title, locale), gap })}`)
    for (const note of planReport(plan, checks).notes) out(`· ${note}`)
    return WRITTEN
  } catch (cause) {
    return failed(cause, shown, outlets)
  }
}

async function settingsFile(args: string[]): Promise<SettingsFile | undefined> {
  const file = typedOption(args, 'settings')
  if (file === undefined) return undefined
  try {
    return readSettingsFile(file, new TextDecoder().decode(await readInput(file)))
  } catch (error) {
    if (error instanceof FileError) return { typed: {}, options: {}, problems: [error.problem()] }
    throw error
  }
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  return version
}
