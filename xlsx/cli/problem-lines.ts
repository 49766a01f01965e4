// Problems as the command line tells them: in lines for people, or as JSON for programs.

import { isoFromSerial } from '../../shared/calendar'
import { say, type Locale } from '../../shared/i18n/messages'
import { isError, problemText, type Problem } from '../../shared/import'
import { remedies, words } from './words'

/** Lines of one kind in one table that are shown; the others are counted. */
const SHOWN = 10

/**
 * One line a problem, in the order given; of many alike the first ten, and how many more there are.
 * @param isRefused whether nothing was written for them: then the last lines name the options that answer them, and say so.
 */
export function problemLines(problems: readonly Problem[], locale: Locale, isRefused: boolean): string[] {
  const kindOf = ({ code, place }: Problem): string => JSON.stringify([code, place.file, place.sheet])
  const counts = new Map<string, number>()
  for (const problem of problems) counts.set(kindOf(problem), (counts.get(kindOf(problem)) ?? 0) + 1)
  const shown = new Map<string, number>()
  const lines = problems.flatMap((problem) => {
    const kind = kindOf(problem)
    const number = (shown.get(kind) ?? 0) + 1
    shown.set(kind, number)
    if (number > SHOWN) return []
    const text = problemText(problem, locale)
    const line = isError(problem) ? text : say(words.note, locale, { text })
    const more = (counts.get(kind) ?? 0) - SHOWN
    return number === SHOWN && more > 0 ? [line, say(words.more, locale, { count: more })] : [line]
  })
  if (isRefused) {
    const codes = new Set(problems.map(({ code }) => code))
    for (const [code, remedy] of Object.entries(remedies)) if (codes.has(code)) lines.push(say(remedy, locale))
  }
  const errors = problems.filter(isError).length
  if (isRefused) lines.push(say(words.refused, locale, { count: errors }))
  return lines
}

/** One problem for a program: `message` in the language asked for, days as ISO dates, amounts in currency. */
interface ReportedProblem {
  code: string
  severity: Problem['severity']
  file?: string
  sheet?: string
  row?: number
  column?: string
  address?: string
  message: string
  unknownOwner?: { owner: string; rows: number; total: number; first: string | null; last: string | null }
}

/** All of them, also those that people would only be told the number of. */
export function problemReport(problems: readonly Problem[], locale: Locale): { problems: ReportedProblem[] } {
  const iso = (day: number | null): string | null => (day === null ? null : isoFromSerial(day))
  return {
    problems: problems.map(({ code, severity, place, text, params, unknownOwner: owner }) => ({
      code,
      severity,
      ...place,
      message: say(text, locale, params),
      ...(owner === undefined ? {} : { unknownOwner: { ...owner, first: iso(owner.first), last: iso(owner.last) } }),
    })),
  }
}
