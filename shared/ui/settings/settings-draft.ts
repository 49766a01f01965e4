// Settings while they are being typed: texts as they stand in the fields, and what is wrong with them, in words.

import { ratesText, readRates } from '../../setting/over-assignment/rates-text'
import { readNumber } from '../../import/numbers'
import type { Locale, Params } from '../../i18n/messages'
import type { PlanSettings } from '../../setting/plan-settings'
import type { Word } from '../words'

/** The fields that a person types into; the others are chosen from lists and cannot be wrong. */
export interface SettingsDraft {
  target: string
  unit: string
  year: string
  metric: string
  currency: string
  /** "Region 8%, Team 5%"; empty for none. */
  over: string
}

export type DraftField = keyof SettingsDraft

export interface Fault {
  word: Word
  params?: Params
}

/** The settings as texts, thousands separated; NaN is an empty field. */
export function draftOf(settings: PlanSettings, locale: Locale): SettingsDraft {
  return {
    target: groupDigits(settings.target, locale),
    unit: groupDigits(settings.unit, locale),
    year: Number.isFinite(settings.year) ? String(settings.year) : '',
    metric: settings.metric,
    currency: settings.currency,
    over: ratesText(settings.overAssignment),
  }
}

const groupDigits = (amount: number, locale: Locale): string =>
  Number.isFinite(amount) ? amount.toLocaleString(locale, { maximumFractionDigits: 6 }) : ''

/** "50000000" → "50,000,000", "5000万" → "50,000,000"; what is no number stays as typed. */
export function tidyNumber(text: string, locale: Locale): string {
  const amount = readNumber(text)
  return amount === null || Number.isNaN(amount) ? text : groupDigits(amount, locale)
}

/** Reads the draft; faults by field, none when the settings can be used. */
export function readDraft(
  draft: SettingsDraft,
  chosen: PlanSettings,
  locale: Locale,
): { settings: PlanSettings; faults: Partial<Record<DraftField, Fault>> } {
  const faults: Partial<Record<DraftField, Fault>> = {}
  const amount = (field: 'target' | 'unit', example: number): number => {
    const value = readNumber(draft[field])
    if (value === null || Number.isNaN(value)) faults[field] = { word: 'errorNumber', params: { example: groupDigits(example, locale) } }
    else if (value <= 0) faults[field] = { word: 'errorAboveZero' }
    return value ?? NaN
  }
  const target = amount('target', 50_000_000)
  const unit = amount('unit', 1000)
  if (!faults.target && !faults.unit && unit > target) faults.unit = { word: 'errorUnit' }
  const year = /^\d{4}$/.test(draft.year.normalize('NFKC').trim()) ? Number(draft.year.normalize('NFKC')) : NaN
  if (!(year >= 1901 && year <= 9998)) faults.year = { word: 'errorYear', params: { example: String(chosen.year || 2026) } }
  const metric = draft.metric.trim()
  if (metric === '') faults.metric = { word: 'errorMetric' }
  const currency = draft.currency.normalize('NFKC').trim().toUpperCase()
  if (!/^[A-Z]{3}$/.test(currency)) faults.currency = { word: 'errorCurrency' }
  const rates = readRates(draft.over)
  if (rates === undefined) faults.over = { word: 'errorOver' }
  // Emptied, what stood there is taken back; never touched, there is nothing to say.
  const over = rates === undefined || (rates.length === 0 && chosen.overAssignment === undefined) ? {} : { overAssignment: rates }
  return { settings: { ...chosen, ...over, target, unit, year, metric, currency }, faults }
}
