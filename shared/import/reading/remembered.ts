// What a person answered about tables at earlier builds, and how it is found again for tables with the same heads.

import { headerWord } from '../header-word'
import { columnLetters } from '../place'
import type { RawTable } from '../tables'
import type { ColumnRole, TableKind, TableReading } from './table-reading'

/** One answer: the role of a head, or how a table with these heads is written. */
export interface RememberedAnswer {
  table: TableKind
  /** The head as it stood; for answers about a whole table, all of its heads. */
  header: string
  role?: ColumnRole
  dates?: TableReading['dates']
  decimal?: TableReading['decimal']
  money?: number
}

export interface KnownReadings {
  /** Roles by head, in the form of headerWord. */
  rolesOf(kind: TableKind): ReadonlyMap<string, ColumnRole>
  /** The reading of a table: what is said now, completed by what was said of a table with all the same heads. */
  of(table: RawTable, kind: TableKind, said: TableReading | undefined): TableReading
}

/** Behind the heads of a table, so that one head alone is never taken for a whole table. */
const SEPARATOR = ' | '

/** All heads of a table as one text. */
export const signatureOf = (table: RawTable): string => table.headers.join(SEPARATOR) + (table.headers.length < 2 ? SEPARATOR : '')

const isSignature = ({ header }: RememberedAnswer): boolean => header.includes(SEPARATOR)

export function knownReadings(answers: readonly RememberedAnswer[]): KnownReadings {
  return {
    rolesOf: (kind) =>
      new Map(
        answers.flatMap(({ table, header, role }): [string, ColumnRole][] => {
          const { word } = headerWord(header)
          return table === kind && role !== undefined && word !== '' ? [[word, role]] : []
        }),
      ),
    of(table, kind, said = {}) {
      const signature = signatureOf(table)
      const same = answers.filter((answer) => answer.table === kind && isSignature(answer) && answer.header === signature)
      const known = same[same.length - 1]
      return known === undefined
        ? said
        : { ...withoutHoles({ dates: known.dates, decimal: known.decimal, money: known.money }), ...withoutHoles(said) }
    },
  }
}

const withoutHoles = (reading: TableReading): TableReading =>
  Object.fromEntries(Object.entries(reading).filter(([, value]) => value !== undefined)) as TableReading

/**
 * The answers to keep: those known before, and over them what was said of this table now. The year is not kept: the next list
 * is of another.
 */
export function answersOf(
  table: RawTable,
  kind: TableKind,
  said: TableReading | undefined,
  before: readonly RememberedAnswer[],
): RememberedAnswer[] {
  if (said === undefined) return [...before]
  const now: RememberedAnswer[] = []
  table.headers.forEach((header, at) => {
    const role = said.columns?.[columnLetters(table.columns[at])]
    if (role !== undefined && headerWord(header).word !== '') now.push({ table: kind, header, role: withoutYear(role) })
  })
  const { dates, decimal, money } = said
  if (dates !== undefined || decimal !== undefined || money !== undefined) {
    const known = knownReadings(before).of(table, kind, { dates, decimal, money })
    now.push({ table: kind, header: signatureOf(table), dates: known.dates, decimal: known.decimal, money: known.money })
  }
  const isReplaced = (old: RememberedAnswer): boolean =>
    now.some((answer) => answer.table === old.table && sameHead(answer.header, old.header))
  return [...before.filter((old) => !isReplaced(old)), ...now]
}

const sameHead = (a: string, b: string): boolean => a === b || headerWord(a).word === headerWord(b).word

/** "period:2014-03" for a head that names no year is kept as "period:03"; a whole year alone is not a role without its year. */
const withoutYear = (role: ColumnRole): ColumnRole => {
  const match = /^period:\d{4}-(.+)$/.exec(role)
  return match === null ? role : `period:${match[1]}`
}
