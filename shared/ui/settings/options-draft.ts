// Optional settings while they are being typed: texts by key, and what is wrong with them, in words.

import type { Locale } from '../../i18n/messages'
import type { OptionKey, PlanOptions } from '../../setting/options/options'
import { declared, OPTION_KEYS, optionOf } from '../../setting/options/options'
import type { PlanSettings } from '../../setting/plan-settings'
import { BLEND_REST, blendRest, blendTotal } from './blend'
import type { NumericOption, OptionsDraft } from './option-number'
import { shownNumber, typedNumber } from './option-number'
import type { Fault } from './settings-draft'

export type OptionFaults = Partial<Record<OptionKey, Fault>>

export const optionsDraftOf = (options: PlanOptions | undefined, locale: Locale): OptionsDraft =>
  Object.fromEntries(
    OPTION_KEYS.map((key) => {
      if (key === BLEND_REST && options?.[key] === undefined) return [key, '']
      const [option, value] = [declared(key), optionOf(options, key)]
      return [key, option.kind === 'choice' ? value : shownNumber(option, value as unknown as number, locale)]
    }),
  ) as OptionsDraft

/** "30" → "30%"; what is no number stays as typed. */
export function tidyOption(key: OptionKey, text: string, locale: Locale): string {
  const option = declared(key)
  if (option.kind === 'choice' || (key === BLEND_REST && text.trim() === '')) return text.trim()
  const value = typedNumber(option, text)
  return Number.isNaN(value) ? text : shownNumber(option, value, locale)
}

/** How many are not as they are while nobody has said anything. */
export const changedOptions = (options: PlanOptions | undefined): number =>
  OPTION_KEYS.filter((key) => optionOf(options, key) !== declared(key).initial).length

/**
 * Reads the draft. Only what differs from its initial value, or stands in the workbook already, is chosen.
 * @param standing the choices of the plan in the workbook: a build keeps those that are left out, so they are said again.
 */
export function readOptionsDraft(
  draft: OptionsDraft,
  standing: PlanOptions | undefined,
  locale: Locale,
): { options: PlanOptions | undefined; faults: OptionFaults } {
  const options: PlanOptions = {}
  const faults: OptionFaults = {}
  for (const key of OPTION_KEYS) {
    const option = declared(key)
    const isRest = key === BLEND_REST && draft[key].trim() === ''
    const value = option.kind === 'choice' ? draft[key] : isRest ? blendRest(draft) : typedNumber(option, draft[key])
    if (value === undefined || (isRest && standing?.[key] === undefined)) continue
    const fault = option.kind === 'choice' ? undefined : faultOf(option, value as number, locale)
    if (fault) faults[key] = fault
    if (value !== option.initial || standing?.[key] !== undefined) (options[key] as unknown) = value
  }
  const total = blendTotal(draft)
  if (total !== undefined && total !== 1) faults[BLEND_REST] ??= { word: 'errorBlend' }
  return { options: Object.keys(options).length === 0 ? undefined : options, faults }
}

function faultOf(option: NumericOption, value: number, locale: Locale): Fault | undefined {
  const params = { min: shownNumber(option, option.min, locale), max: shownNumber(option, option.max, locale) }
  const isWhole = option.kind === 'percent' || option.whole !== true || Number.isInteger(value)
  if (!isWhole && !Number.isNaN(value)) return { word: 'errorWhole', params }
  return value >= option.min && value <= option.max ? undefined : { word: 'errorBetween', params }
}

/** Without the key where nothing is chosen. */
export function withOptions({ options: _, ...settings }: PlanSettings, options: PlanOptions | undefined): PlanSettings {
  return options === undefined ? settings : { ...settings, options }
}
