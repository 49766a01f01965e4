// What the commands on a built workbook have in common: their options, the workbook itself, and what they end with.

import { parseArgs, type ParseArgsConfig } from 'node:util'
import { isoFromSerial, serialFromIso } from '../../shared/calendar'
import { say, type Locale, type Params } from '../../shared/i18n/messages'
import { RefusedError } from '../../shared/import'
import { localeOfArguments } from './arguments'
import { failed, type Command, type Outlets } from './outcome'
import { commandProblem } from './plan-file'
import { today } from './today'
import { words } from './words'

type Options = Record<string, { type: 'string' | 'boolean' }>

export interface Typed<Values> {
  values: Values
  /** What was typed without an option; the first is the workbook. */
  positionals: [string, ...string[]]
}

export interface Run {
  locale: Locale
  /** The day of the run, as ISO date. */
  today: string
  declaredBy: string
  out: (key: keyof typeof words, params?: Params) => void
  outlets: Outlets
}

/** @throws {RefusedError} where the options cannot be taken apart or the workbook is not named. */
export function typedOptions<O extends Options>(
  args: string[],
  options: O,
): Typed<{ [K in keyof O]?: O[K]['type'] extends 'boolean' ? boolean : string }> {
  try {
    const config: ParseArgsConfig = { args, options: { locale: { type: 'string' }, ...options }, allowPositionals: true, strict: true }
    const { values, positionals } = parseArgs(config)
    if (positionals.length === 0) throw new RefusedError([commandProblem('noFile')])
    return { values: values as never, positionals: positionals as [string, ...string[]] }
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error
    throw new RefusedError([commandProblem('badOption', { detail: message })])
  }
}

/** A day as serial. @throws {RefusedError} */
export function dayOption(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const day = serialFromIso(value.trim())
  if (day === undefined) throw new RefusedError([commandProblem('badDate', { name, value })])
  return day
}

/** A command that is carried out in words; whatever it throws is told, with the exit code that fits. */
export const planCommand =
  (carryOut: (args: string[], run: Run) => Promise<number>): Command =>
  async (args, environment, outlets) => {
    const locale = localeOfArguments(args, environment)
    try {
      return await carryOut(args, {
        locale,
        today: today(environment),
        declaredBy: say(words.declaredBy, locale),
        out: (key, params) => outlets.out(say(words[key], locale, params)),
        outlets,
      })
    } catch (cause) {
      return failed(cause, { locale, json: false }, outlets)
    }
  }

export const isoDay = (serial: number): string => isoFromSerial(serial)
