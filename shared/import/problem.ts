// What is wrong with a table or a request, where, and in words a manager understands.

import type { Bilingual, Locale, Params } from '../i18n/messages'
import { say } from '../i18n/messages'

/** Where a problem stands. Rows count from 1 as people see them; column is the header's text, address the A1 cell. */
export interface Place {
  file?: string
  sheet?: string
  row?: number
  column?: string
  address?: string
}

/** An owner of the history whom Team does not know: what a person needs to decide who that was. */
export interface UnknownOwner {
  /** As the history names it. */
  owner: string
  /** Rows that name it, those that could not be read included. */
  rows: number
  /** Sum of the amounts that could be read, in currency. */
  total: number
  /** Day serials of the first and the last sale; null where no row could be read. */
  first: number | null
  last: number | null
}

/** One problem. `text` says what is wrong and what to do, in both languages, with its parameters. */
export interface Problem {
  code: string
  /** An error stops the build; a warning is told and the build goes on. */
  severity: 'error' | 'warning'
  place: Place
  text: Bilingual
  params: Params
  /** Of a problem 'unknownOwner': whom the option `formerOwners: 'add'` of the source would add as a person who left. */
  unknownOwner?: UnknownOwner
}

export const isError = ({ severity }: Problem): boolean => severity === 'error'

/** Makes the problems of one check from its texts; each is named by its text's key. */
export const problemsOf =
  <Code extends string>(texts: Readonly<Record<Code, Bilingual>>) =>
  (code: Code, place: Place, params: Params = {}, severity: Problem['severity'] = 'error'): Problem => ({
    code,
    severity,
    place,
    text: texts[code],
    params,
  })

const place: Record<'file' | 'sheet' | 'row' | 'column', Bilingual> = {
  file: { en: '{name}', zh: '{name}' },
  sheet: { en: 'sheet "{name}"', zh: '工作表“{name}”' },
  row: { en: 'row {name}', zh: '第 {name} 行' },
  column: { en: 'column "{name}"', zh: '“{name}”列' },
}

/** "team.csv, row 7, column "parent": There is no …" */
export function problemText(problem: Problem, locale: Locale): string {
  const where = (['file', 'sheet', 'row', 'column'] as const)
    .filter((part) => problem.place[part] !== undefined)
    .map((part) => say(place[part], locale, { name: String(problem.place[part]) }))
    .join(locale === 'zh-CN' ? '，' : ', ')
  const what = say(problem.text, locale, problem.params)
  if (where === '') return what
  return locale === 'zh-CN' ? `${where}：${what}` : `${where}: ${what}`
}

/**
 * Each problem once, in the order in which a person mends them: what has no place first, then table by table, row by row.
 * @param last tables that come after all others, in their order.
 */
export function inOrder(problems: readonly Problem[], last: readonly Pick<Place, 'file' | 'sheet'>[]): Problem[] {
  const tableOf = ({ file, sheet }: Pick<Place, 'file' | 'sheet'>): string => JSON.stringify([file, sheet])
  const tables = [...problems.map(({ place }) => tableOf(place)), ...last.map(tableOf)]
  const rank = new Map<string, number>([[tableOf({}), -1]])
  tables.forEach((table, at) => {
    if (at >= problems.length || !tables.slice(problems.length).includes(table)) if (!rank.has(table)) rank.set(table, at)
  })
  const seen = new Set<string>()
  return problems
    .filter(({ code, place, params }) => {
      const same = JSON.stringify([code, place, params])
      return !seen.has(same) && seen.add(same)
    })
    .map((problem) => ({ problem, table: rank.get(tableOf(problem.place)) ?? 0, row: problem.place.row ?? 0 }))
    .sort((a, b) => a.table - b.table || a.row - b.row)
    .map(({ problem }) => problem)
}

/** Thrown by a command that was refused: every problem at once, nothing written. */
export class RefusedError extends Error {
  constructor(readonly problems: Problem[]) {
    super(problems.map((problem) => problemText(problem, 'en-US')).join('\n'))
    this.name = 'RefusedError'
  }
}
