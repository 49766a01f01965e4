// What a target lacks and what it was held against, in words: for whoever asks about one target, outside the sheets.

import type { Bilingual, Locale } from '../../i18n/messages'
import { say } from '../../i18n/messages'
import { sheetPlaces } from '../amounts'
import type { Plan } from '../plan/plan'
import type { Range } from './smart-check'
import { gapsOf, rangeWords, smartFactsOf } from './smart-check'
import { gapTexts } from './smart-texts'

const texts = {
  range: { en: 'Range {low} to {high} ({from}). ', zh: '区间 {low} 至 {high}（{from}）。' },
  missing: { en: 'What is missing (SMART): {gaps}', zh: '缺少的要素（SMART）：{gaps}' },
  nothing: { en: 'nothing.', zh: '无。' },
} satisfies Record<string, Bilingual>

export interface SmartWords {
  /** In the money of the sheets; null where nothing tells it. */
  range: Range | null
  /** By what it was told. */
  from: string
  /** One sentence for each that is missing. */
  missing: string[]
  /** All of it in one line. */
  line: string
}

/** @param index of a node of the plan; undefined is given back of one that is nobody's target. */
export function smartWords(plan: Plan, index: number, locale: Locale): SmartWords | undefined {
  const { isClosed, isUnassigned, target } = plan.nodes[index]
  if (isClosed || isUnassigned) return undefined
  const { money } = plan.settings
  const facts = smartFactsOf(plan, index, sheetPlaces(plan.total, plan.unit, money))
  const { range } = facts
  const from = rangeWords(facts, (text, params) => say(text, locale, params))
  const missing = gapsOf(target, facts).map((gap) => say(gapTexts[gap], locale))
  const amount = (value: number): string => value.toLocaleString(locale, { maximumFractionDigits: money === 1 ? 0 : 2 })
  const held = range === null ? '' : say(texts.range, locale, { low: amount(range.low), high: amount(range.high), from })
  const gaps = missing.length === 0 ? say(texts.nothing, locale) : missing.join(locale === 'zh-CN' ? '' : ' ')
  return { range, from, missing, line: held + say(texts.missing, locale, { gaps }) }
}
