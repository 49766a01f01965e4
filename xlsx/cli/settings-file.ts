// A file of settings in JSON: what may be typed as options of the command line, and the optional settings of a plan by their keys.

import type { Params } from '../../shared/i18n/messages'
import type { Problem } from '../../shared/import'
import type { Scalar } from '../../shared/workbook/cell'
import { OPTION_KEYS, type OptionKey, type PlanOptions } from '../../shared/setting/options/options'
import { readOption } from '../../shared/setting/options/read-option'
import { words } from './words'

/** Settings that are options of the command line, by their key in the file. */
const OPTION_OF = {
  target: 'target',
  unit: 'unit',
  year: 'year',
  fiscalStart: 'fiscal-start',
  metric: 'metric',
  currency: 'currency',
  money: 'money',
  locale: 'locale',
  shareMonths: 'share-months',
  overAssignment: 'over-assignment',
} as const

export interface SettingsFile {
  /** What stands in for options that were not typed, as texts. */
  typed: Readonly<Record<string, string>>
  options: PlanOptions
  problems: Problem[]
}

/** @param content undefined where no file was named. */
export function readSettingsFile(file: string, content: string): SettingsFile {
  const found: SettingsFile & { typed: Record<string, string> } = { typed: {}, options: {}, problems: [] }
  const refuse = (code: 'settingsNotJson' | 'settingUnknown' | 'settingValue', params: Params): void => {
    found.problems.push({ code, severity: 'error', place: {}, text: words[code], params: { file, ...params } })
  }
  const parsed = parse(content)
  if (parsed === undefined) {
    refuse('settingsNotJson', {})
    return found
  }
  for (const [name, value] of Object.entries(parsed)) {
    const isKnown = Object.hasOwn(OPTION_OF, name) || OPTION_KEYS.some((key) => key === name)
    if (!isKnown) refuse('settingUnknown', { name, names: [...Object.keys(OPTION_OF), ...OPTION_KEYS] })
    else if (!isScalar(value)) refuse('settingValue', { name, value: JSON.stringify(value) })
    else if (Object.hasOwn(OPTION_OF, name)) {
      if (value !== null) found.typed[OPTION_OF[name as keyof typeof OPTION_OF]] = String(value)
    } else found.problems.push(...readOption(found.options, name as OptionKey, value, { file, column: name }))
  }
  return found
}

const isScalar = (value: unknown): value is Scalar => value === null || ['string', 'number', 'boolean'].includes(typeof value)

/** Undefined for what is no object in JSON. */
function parse(content: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(content.replace(/^\uFEFF/, ''))
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? (parsed as Record<string, unknown>) : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
