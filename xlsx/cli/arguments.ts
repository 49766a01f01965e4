// Reads what was typed behind the command's name, and finds everything wrong with it at once.

import { parseArgs } from 'node:util'
import { localeOf, LOCALES, type Locale, type Params } from '../../shared/i18n/messages'
import { type DateOrder, type Problem, readNumber, type TableReading } from '../../shared/import'
import { INPUT_KEYS, type InputKey } from '../../shared/setting/inputs/inputs'
import type { PlanOptions } from '../../shared/setting/options/options'
import { sampleSettings } from '../../shared/sample/sample-settings'
import { DEFAULT_SHARE_MONTHS, type PlanSettings } from '../../shared/setting/plan-settings'
import { tidy } from '../../shared/setting/amounts'
import { readRates } from '../../shared/setting/over-assignment/rates-text'
import type { SettingsFile } from './settings-file'
import { words } from './words'

export interface BuildRequest {
  /** Left out where the history tells who belongs where. */
  team?: string
  history: string
  /** In place of both files, the sample company. */
  isSample: boolean
  /** What the sample lacks is made up for its people. */
  isSynthetic: boolean
  /** Sheets of workbooks; left out, those that fit best. */
  sheets: { team?: string; history?: string }
  /** Files of further tables, by their key. */
  inputs: Partial<Record<InputKey, string>>
  /** Further tables whose sheets are made empty, to be filled in. */
  emptyInputs: InputKey[]
  out: string
  settings: PlanSettings
  /** Options that were typed, or stand in a file of settings: the others of a plan that is rebuilt stay as they are. */
  typed: ReadonlySet<string>
  /** What was said about both tables. */
  reading: TableReading
  /** Owners of the history who are not in the team are added as people who left. */
  addFormer: boolean
  json: boolean
}

export type Request =
  | ({ kind: 'build'; problems: Problem[] } & BuildRequest)
  | { kind: 'help' }
  | { kind: 'version' }
  /** What was typed cannot even be taken apart, or asks for no command of ours. */
  | { kind: 'refused'; problems: Problem[]; json: boolean }

const OPTIONS = {
  sample: { type: 'boolean', default: false },
  synthetic: { type: 'boolean', default: false },
  team: { type: 'string' },
  'team-sheet': { type: 'string' },
  history: { type: 'string' },
  'history-sheet': { type: 'string' },
  dates: { type: 'string' },
  money: { type: 'string' },
  target: { type: 'string' },
  year: { type: 'string' },
  unit: { type: 'string' },
  metric: { type: 'string' },
  'fiscal-start': { type: 'string' },
  'share-months': { type: 'string' },
  'over-assignment': { type: 'string' },
  currency: { type: 'string' },
  locale: { type: 'string' },
  out: { type: 'string' },
  sheets: { type: 'string' },
  settings: { type: 'string' },
  ...inputOptions(),
  lines: { type: 'boolean', default: false },
  'add-former': { type: 'boolean', default: false },
  agreement: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const

/** One option for each further table. */
function inputOptions(): Record<InputKey, { type: 'string' }> {
  return Object.fromEntries(INPUT_KEYS.map((key) => [key, { type: 'string' }])) as Record<InputKey, { type: 'string' }>
}

const DEFAULTS = { metric: 'sales', 'fiscal-start': '1' }
const REQUIRED = ['history', 'target', 'year', 'out'] as const
const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd']
/** What a 1 may stand for: 元, 千元, 万元. */
const MONEY = [1, 1000, 10_000]
/** The rounding unit where none is asked for, in currency. */
const DEFAULT_UNIT = 1000

/** The text behind an option, before the options are taken apart. */
export const typedOption = (args: readonly string[], name: string): string | undefined =>
  args.find((_, index) => args[index - 1] === `--${name}`) ?? args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3)

/**
 * The language asked for, or that of the system; also for messages about arguments that could not be read.
 * @param file the language that a file of settings asks for.
 */
export function localeOfArguments(args: string[], environment: Record<string, string | undefined>, file?: string): Locale {
  const asked = typedOption(args, 'locale') ?? file
  const system = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || 'en'
  return localeOf((asked ?? system).replace('_', '-'))
}

/**
 * @param file settings that count where the option was not typed.
 * @returns a request to build together with what is wrong with its options: numbers that could not be read are NaN in it.
 */
export function readArguments(args: string[], locale: Locale, file?: SettingsFile): Request {
  const problems: Problem[] = [...(file?.problems ?? [])]
  const refuse = (key: keyof typeof words, params: Params): void => {
    const text = key === 'missingOption' && params.name === '--history' ? words.missingHistory : words[key]
    problems.push({ code: key, severity: 'error', place: {}, text, params })
  }
  const parsed = parse(args, refuse)
  if (!parsed) return { kind: 'refused', problems, json: args.includes('--json') }
  const { positionals } = parsed
  const isSample = parsed.values.sample
  const values = { ...DEFAULTS, ...(isSample ? sampleTyped(locale) : {}), ...file?.typed, ...parsed.values }
  if (values.help || args.length === 0) return { kind: 'help' }
  if (values.version) return { kind: 'version' }
  if (positionals[0] !== 'build' || positionals.length > 1) {
    refuse('noCommand', { name: positionals.find((name) => name !== 'build') ?? '' })
    return { kind: 'refused', problems, json: values.json }
  }
  if (isSample)
    for (const name of ['team', 'history'] as const) if (values[name] !== undefined) refuse('sampleOrFiles', { name: `--${name}` })
  if (values.synthetic && !isSample) refuse('syntheticAlone', {})
  if (!isSample && !values.team?.trim() && !values.history?.trim()) refuse('missingOption', { name: '--team' })
  for (const name of REQUIRED)
    if (!values[name]?.trim() && !(isSample && name === 'history')) refuse('missingOption', { name: `--${name}` })
  if (values.locale !== undefined && !LOCALES.some((known) => known === values.locale)) refuse('badLocale', { value: values.locale })
  if (values.out && !/\.xlsx$/i.test(values.out)) refuse('notXlsx', { value: values.out })
  const number = (name: 'target' | 'year' | 'unit' | 'fiscal-start' | 'share-months'): number => {
    const text = values[name]?.trim() ?? ''
    const value = text === '' ? Number.NaN : (readNumber(text) ?? Number.NaN)
    if (text !== '' && Number.isNaN(value)) refuse('notNumber', { name: `--${name}`, value: text })
    return value
  }
  const order = ORDERS.find((known) => known === values.dates)
  if (values.dates !== undefined && order === undefined) refuse('badDates', { value: values.dates })
  const asked = values.money === undefined ? undefined : readNumber(values.money)
  const money = MONEY.find((known) => known === asked) ?? 1
  if (values.money !== undefined && money !== asked) refuse('badMoney', { value: values.money })
  const over = values['over-assignment']
  const rates = over === undefined ? undefined : readRates(over)
  if (over !== undefined && rates === undefined) refuse('badRates', { value: over })
  const settings: PlanSettings = {
    target: tidy(number('target') * money),
    unit: values.unit === undefined ? DEFAULT_UNIT : tidy(number('unit') * money),
    year: number('year'),
    fiscalStart: number('fiscal-start'),
    metric: values.metric,
    locale,
    currency: values.currency ?? (locale === 'zh-CN' ? 'CNY' : 'USD'),
    money,
    shareMonths: values['share-months'] === undefined ? DEFAULT_SHARE_MONTHS : number('share-months'),
    ...optionsOf(file, values),
    ...(rates === undefined ? {} : { overAssignment: rates }),
  }
  const { team, history = '', out = '', json } = values
  const emptySheets = (values.sheets ?? '').split(/[,，、]/).flatMap((name) => name.trim() || [])
  for (const name of emptySheets) if (!isInputKey(name)) refuse('noSheet', { value: name, names: INPUT_KEYS })
  return {
    kind: 'build',
    problems,
    // Without a history to tell it from, the team is missing like the rest.
    team: team?.trim() || !history.trim() ? (team ?? '') : undefined,
    history,
    isSample,
    isSynthetic: values.synthetic,
    sheets: { team: values['team-sheet'], history: values['history-sheet'] },
    inputs: Object.fromEntries(INPUT_KEYS.flatMap((key) => (values[key]?.trim() ? [[key, values[key]]] : []))),
    emptyInputs: emptySheets.filter(isInputKey),
    out,
    json,
    addFormer: values['add-former'],
    settings,
    typed: new Set(Object.keys({ ...file?.typed, ...parsed.values })),
    reading: { ...(order === undefined ? {} : { dates: order }), ...(values.money === undefined ? {} : { money }) },
  }
}

/** What the sample is planned with, as if it were typed; what is typed counts before it. */
function sampleTyped(locale: Locale) {
  const { target, unit, year, money, currency, metric } = sampleSettings(locale)
  return {
    target: String(target / money),
    unit: String(unit / money),
    year: String(year),
    money: String(money),
    currency,
    metric,
  }
}

/** What was chosen in a file of settings, and by options of the command line. */
function optionsOf(
  file: SettingsFile | undefined,
  { agreement, lines }: Record<'agreement' | 'lines', boolean>,
): Pick<PlanSettings, 'options'> {
  const options: PlanOptions = { ...file?.options, ...(agreement ? { agreement: 'yes' } : {}), ...(lines ? { lines: 'yes' } : {}) }
  return Object.keys(options).length === 0 ? {} : { options }
}

const isInputKey = (name: string): name is InputKey => INPUT_KEYS.some((key) => key === name)

function parse(args: string[], refuse: (key: keyof typeof words, params: Params) => void) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true })
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    const unknown = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? /'(-[^']*)'/.exec(message)?.[1] : undefined
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error
    if (unknown) refuse('unknownOption', { name: unknown })
    else refuse('badOption', { detail: message })
    return undefined
  }
}
