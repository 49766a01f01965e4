// The command `scenario`: a copy of a workbook with other drivers, and both plans side by side.

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compareScenarios, type Comparison, type ScenarioChanges } from '../../../shared/commands/compare-scenarios'
import { say, type Locale } from '../../../shared/i18n/messages'
import { type Problem, RefusedError } from '../../../shared/import'
import { readNumber } from '../../../shared/import/numbers'
import { tidy } from '../../../shared/setting/amounts'
import { OPTION_KEYS, type OptionKey } from '../../../shared/setting/options/options'
import { readOption } from '../../../shared/setting/options/read-option'
import { changeOf } from '../../../shared/setting/scenario/scenarios-sheet'
import { localeOfArguments } from '../arguments'
import { writeWhole } from '../files'
import { failed, tell, WRITTEN, type Command } from '../outcome'
import { commandProblem, openWorkbookFile } from '../plan-file'
import { today } from '../today'
import { words } from '../words'

const OPTIONS = {
  set: { type: 'string', multiple: true, default: [] as string[] },
  override: { type: 'string', multiple: true, default: [] as string[] },
  out: { type: 'string', default: '' },
  locale: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

/** What --set knows beside the optional settings. */
const DRIVERS = ['target', 'unit', 'shareMonths', 'growth'] as const

export const scenario: Command = async (args, environment, outlets) => {
  const locale = localeOfArguments(args, environment)
  const json = args.includes('--json')
  try {
    const { file, out, changes } = readOptions(args, locale)
    const host = await openWorkbookFile(file)
    const found = await compareScenarios(host, changes, { now: today(environment), declaredBy: say(words.declaredBy, locale) })
    await writeWhole(out, host.toBytes())
    tell(found.result.warnings, false, { locale, json }, outlets)
    if (json) outlets.out(JSON.stringify(report(found), undefined, 2))
    else for (const line of lines(found, locale, out)) outlets.out(line)
    return WRITTEN
  } catch (cause) {
    return failed(cause, { locale, json }, outlets)
  }
}

function readOptions(args: string[], locale: Locale): { file: string; out: string; changes: ScenarioChanges } {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true })
    const problems: Problem[] = []
    const { out } = values
    if (positionals.length !== 1) problems.push(commandProblem('noFile'))
    if (out === '') problems.push(commandProblem('missingOption', { name: '--out' }))
    else if (!/\.xlsx$/i.test(out)) problems.push(commandProblem('notXlsx', { value: out }))
    else if (positionals.length === 1 && resolve(out) === resolve(positionals[0])) problems.push(commandProblem('sameFile', {}, out))
    if (values.set.length + values.override.length === 0) problems.push(commandProblem('missingOption', { name: '--set' }))
    const changes = readChanges(values.set, values.override, say(words.scenarioReason, locale), problems)
    if (problems.length > 0) throw new RefusedError(problems)
    return { file: positionals[0], out, changes }
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error
    throw new RefusedError([commandProblem('badOption', { detail: message })])
  }
}

function readChanges(set: string[], overrides: string[], reason: string, problems: Problem[]): ScenarioChanges {
  const changes: ScenarioChanges & { overrides: Map<string, number> } = { settings: {}, options: {}, overrides: new Map(), reason }
  const number = (name: string, text: string): number => {
    const read = readNumber(text) ?? Number.NaN
    if (Number.isNaN(read)) problems.push(commandProblem('notNumber', { name, value: text }))
    return read
  }
  for (const [name, text] of set.map(pairOf)) {
    if (name === 'growth') changes.growth = number(name, text)
    else if (name === 'target' || name === 'unit' || name === 'shareMonths') changes.settings[name] = number(name, text)
    else if ((OPTION_KEYS as readonly string[]).includes(name)) problems.push(...readOption(changes.options, name as OptionKey, text, {}))
    else problems.push(commandProblem('noDriver', { value: name, names: [...DRIVERS, ...OPTION_KEYS].join(', ') }))
  }
  for (const [id, text] of overrides.map(pairOf)) changes.overrides.set(id, number(id, text))
  return changes
}

/** At the last '=': an id may have one. */
function pairOf(text: string): [name: string, value: string] {
  const at = text.lastIndexOf('=')
  return at < 0 ? [text, ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()]
}

/** A table: name, plan A, plan B, difference, change. */
function lines({ rows, result }: Comparison, locale: Locale, out: string): string[] {
  const amount = (value: number | null, signed = false): string =>
    value?.toLocaleString(locale, { maximumFractionDigits: 6, ...(signed && { signDisplay: 'exceptZero' }) }) ?? ''
  const share = (value: number | ''): string =>
    value === '' ? '' : value.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' })
  const head = [words.scenarioName, words.scenarioBefore, words.scenarioAfter, words.scenarioDifference, words.scenarioChange]
  const table = [
    head.map((text) => say(text, locale)),
    ...rows.map((row) => [
      '  '.repeat(row.depth) + row.name,
      amount(row.before),
      amount(row.after),
      amount(row.difference, true),
      share(changeOf(row)),
    ]),
  ]
  const width = (text: string): number => [...text].reduce((sum, letter) => sum + (/[\u1100-\uffdc]/.test(letter) ? 2 : 1), 0)
  const widths = head.map((_, column) => Math.max(...table.map((cells) => width(cells[column]))))
  return [
    ...table.map((cells) =>
      cells
        .map((cell, column) => {
          const blank = ' '.repeat(widths[column] - width(cell))
          return column === 0 ? cell + blank : blank + cell
        })
        .join('  ')
        .trimEnd(),
    ),
    say(words.scenarioWritten, locale, { file: out, sheets: result.size.sheetsAdded }),
  ]
}

/** Amounts in currency. */
function report({ rows, result }: Comparison) {
  const { money } = result.plan.settings
  const inCurrency = (amount: number | null): number | null => (amount === null ? null : tidy(amount * money))
  const targets = rows.map(({ key, name, level, before, after, difference }) => ({
    key,
    name,
    level,
    before: inCurrency(before),
    after: inCurrency(after),
    difference: inCurrency(difference),
  }))
  return { total: targets[0], targets }
}
