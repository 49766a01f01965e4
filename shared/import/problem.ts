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

/** One problem. `text` says what is wrong and what to do, in both languages, with its parameters. */
export interface Problem {
  code: string
  /** An error stops the build; a warning is told and the build goes on. */
  severity: 'error' | 'warning'
  place: Place
  text: Bilingual
  params: Params
}

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

/** Thrown by a command that was refused: every problem at once, nothing written. */
export class RefusedError extends Error {
  constructor(readonly problems: Problem[]) {
    super(problems.map((problem) => problemText(problem, 'en-US')).join('\n'))
    this.name = 'RefusedError'
  }
}
