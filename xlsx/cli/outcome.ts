// What every command of the command line ends with: problems told, and the exit code.

import { obstacleProblems } from '../../shared/commands/obstacle-problem'
import { say, type Locale } from '../../shared/i18n/messages'
import { type Problem, RefusedError } from '../../shared/import'
import { HostError } from '../../shared/workbook/port'
import { FileError } from './files'
import { problemLines, problemReport } from './problem-lines'
import { words } from './words'

export const WRITTEN = 0
export const FAULT = 1
export const BAD_INPUT = 2

/** Where the command line prints. */
export interface Outlets {
  out: (text: string) => void
  error: (text: string) => void
}

/** A command beside `build`: what was typed behind its name in, the exit code out. */
export type Command = (args: string[], environment: Record<string, string | undefined>, outlets: Outlets) => Promise<number>

/** In which language, and whether for a program. */
export interface Telling {
  locale: Locale
  json: boolean
}

/** Problems go to standard error: lines for people, with --json one object for programs. */
export function tell(problems: readonly Problem[], isRefused: boolean, { locale, json }: Telling, { error }: Outlets): void {
  if (problems.length === 0) return
  if (json) error(JSON.stringify(problemReport(problems, locale), undefined, 2))
  else for (const line of problemLines(problems, locale, isRefused)) error(line)
}

/** Tells what a command failed with, and gives its exit code: bad input in words, a fault of the program as it is. */
export function failed(cause: unknown, telling: Telling, outlets: Outlets): number {
  const problems = problemsIn(cause)
  if (problems.length > 0) {
    tell(problems, true, telling, outlets)
    return BAD_INPUT
  }
  outlets.error(say(words.fault, telling.locale, { detail: (cause as Error)?.stack ?? String(cause) }))
  return FAULT
}

/** What was wrong with what was given; none for a fault of the program. */
export function problemsIn(cause: unknown): readonly Problem[] {
  if (cause instanceof RefusedError) return cause.problems
  if (cause instanceof FileError) return [cause.problem()]
  return cause instanceof HostError && cause.code !== 'unknown' ? obstacleProblems(cause, 'xlsx') : []
}
