// Reads the value of an optional setting from a cell or a file, and says what is wrong with it.

import type { Bilingual } from '../../i18n/messages'
import { folded } from '../../import/folded'
import { numberReader } from '../../import/numbers'
import type { Problem } from '../../import/problem'
import { problemsOf } from '../../import/problem'
import type { Place } from '../../import/problem'
import type { Scalar } from '../../workbook/cell'
import type { PlanOption } from './option'
import type { OptionKey, PlanOptions } from './options'
import { declared } from './options'

const texts = {
  optionNumber: {
    en: '"{english}" must be a number from {min} to {max}, not "{text}".',
    zh: '“{chinese}”必须是 {min} 到 {max} 之间的数字，而不是“{text}”。',
  },
  optionChoice: {
    en: '"{english}" must be one of: {choices}, not "{text}".',
    zh: '“{chinese}”必须是以下之一：{chineseChoices}，而不是“{text}”。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)

/**
 * Puts a value into the options. An empty one is not put. Choices are read by key or by name in either language.
 * @returns what is wrong with the value.
 */
export function readOption(options: PlanOptions, key: OptionKey, value: Scalar, place: Place): Problem[] {
  if (value === null || value === '') return []
  const option = declared(key)
  const read = option.kind === 'choice' ? choiceOf(option.choices, wordOf(value)) : numberOf(option, value)
  if (read === undefined) return [refused(option, value, place)]
  ;(options[key] as unknown) = read
  return []
}

function numberOf(option: Extract<PlanOption, { min: number }>, value: Scalar): number | undefined {
  const number = numberReader([value])(value)
  if (number === null || !Number.isFinite(number) || number < option.min || number > option.max) return undefined
  return option.kind === 'number' && option.whole && !Number.isInteger(number) ? undefined : number
}

/** A file of settings and a ticked cell say true where a person says yes. */
const wordOf = (value: Exclude<Scalar, null>): string => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value))

function choiceOf(choices: Readonly<Record<string, Bilingual>>, text: string): string | undefined {
  return Object.entries(choices).find(([key, { en, zh }]) => [key, en, zh].some((word) => folded(word) === folded(text)))?.[0]
}

function refused(option: PlanOption, value: Scalar, place: Place): Problem {
  const named = { english: option.label.en, chinese: option.label.zh, text: String(value) }
  if (option.kind === 'choice') {
    const all: Bilingual[] = Object.values(option.choices)
    const params = { choices: all.map(({ en }) => en), chineseChoices: all.map(({ zh }) => zh) }
    return problem('optionChoice', place, { ...named, ...params })
  }
  const shown = (bound: number): string => (option.kind === 'percent' ? `${bound * 100}%` : String(bound))
  return problem('optionNumber', place, { ...named, min: shown(option.min), max: shown(option.max) })
}
