// Tells rows of a text that end too early in one message a file, however many they are.

import type { Bilingual } from '../i18n/messages'
import { firstOf } from '../i18n/messages'
import type { Problem } from './problem'

const many: Bilingual = {
  en: '{count|row has|rows have} fewer cells than there are columns ({expected}), the first of them rows {rows}; the missing cells were read as empty.',
  zh: '有 {count} 行的单元格少于列数（{expected}），前几处为第 {rows} 行；缺少的按空白读取。',
}

/** Rows that a message names. */
const NAMED = 8

/** @param isLeftOut whether a row is not read as data, so that its length means nothing. */
export function shortRowsTogether(problems: readonly Problem[], isLeftOut: (place: Problem['place']) => boolean): Problem[] {
  const short = new Map<string | undefined, Problem[]>()
  for (const problem of problems) {
    if (problem.code !== 'rowTooShort' || isLeftOut(problem.place)) continue
    const { file } = problem.place
    short.set(file, [...(short.get(file) ?? []), problem])
  }
  const together = [...short.values()].map((rows): Problem => {
    if (rows.length === 1) return rows[0]
    const numbers = rows.map(({ place }) => String(place.row))
    const params = { ...rows[0].params, count: rows.length, rows: firstOf(numbers, NAMED) }
    return { ...rows[0], code: 'rowsTooShort', text: many, params }
  })
  return [...problems.filter(({ code }) => code !== 'rowTooShort'), ...together]
}
