// The numbers of optional settings as texts: read as people type them, shown as they are meant.

import { readNumber } from '../../import/numbers'
import type { Locale } from '../../i18n/messages'
import type { PlanOption } from '../../setting/options/option'
import type { OptionKey } from '../../setting/options/options'

/** Of a choice, its key; of a number, what stands in the field. */
export type OptionsDraft = Record<OptionKey, string>

export type NumericOption = Exclude<PlanOption, { kind: 'choice' }>

/** 0.3 → "30%" of a percent, "0.3" of a number; NaN is an empty field. */
export const shownNumber = ({ kind }: NumericOption, value: number, locale: Locale): string =>
  Number.isNaN(value) ? '' : value.toLocaleString(locale, { style: kind === 'percent' ? 'percent' : 'decimal', maximumFractionDigits: 6 })

/** What a person typed: "30%" and "30" are 0.3 of a percent; an empty field is the initial value; NaN for what is no number. */
export function typedNumber(option: NumericOption, text: string): number {
  const value = readNumber(text)
  if (value === null) return text.trim() === '' ? option.initial : NaN
  const isPart = option.kind === 'number' || /[%％]/.test(text)
  // 7 / 100 is the double next to 0.07; 7e-2 is 0.07.
  return isPart ? value : Number(`${value}e-2`)
}
