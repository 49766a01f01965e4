// Finds out what each column of a table holds: from what a person said, from its head, and last from its cells.

import { headerWord } from '../header-word'
import { columnLetters } from '../place'
import type { Period } from '../periods/period'
import { periodOfText } from '../periods/period'
import type { ColumnRole, TableKind, TableReading } from '../reading/table-reading'
import type { RawTable } from '../tables'
import type { Column } from './column'
import { headLines } from './column'
import { guessByCells } from './guess-by-cells'
import { guessPeriods } from './guess-periods'
import type { HeadMeaning } from './head-meanings'
import { headMeanings, LIKELY } from './head-meanings'
import { settlePeople } from './settle-people'

export interface GuessOptions {
  reading?: TableReading
  /** Roles that a person gave to heads at an earlier build, by the head in the form of headerWord. */
  remembered?: ReadonlyMap<string, ColumnRole>
  /** Ids and names of the team, for finding the owners of a history by their cells. */
  isPerson?: (text: string) => boolean
  /** True when one table is read for both: its people are then found as in a history. */
  isShared?: boolean
}

/** Roles that a table has once; 'unit', 'total' and periods may come again. */
const ONCE: Readonly<Record<TableKind, readonly ColumnRole[]>> = {
  team: ['id', 'name', 'level', 'parent', 'role', 'start', 'end', 'takes_over', 'potential', 'floor', 'cap', 'lock', 'ramp', 'seat'],
  history: ['date', 'owner', 'value', 'id', 'metric', 'product', 'currency', 'year'],
}

/** One entry a column of the table, in its order. */
export function guessColumns(table: RawTable, kind: TableKind, options: GuessOptions = {}): Column[] {
  const columns = table.headers.map((header, at) => said(table, header, at, options) ?? open(table, at))
  const meanings = columns.map(({ certainty, at }) => (certainty === 'open' ? meaningsAt(table, at, kind) : []))
  const isWide = kind === 'history' && guessPeriods(table, columns, meanings, options.reading?.dates)
  assignWords(columns, meanings, kind, isWide)
  if (kind === 'history') {
    splitOwners(columns, meanings)
    if (!isWide) guessByCells(table, columns, options.isPerson)
  }
  settlePeople(table, columns, kind, options.isShared ?? false)
  return columns
}

const open = (table: RawTable, at: number): Column => ({ at, role: 'none', certainty: 'open', power: headerWord(table.headers[at]).power })

/** What a person answered now, or at an earlier build for the same head. */
function said(table: RawTable, header: string, at: number, { reading, remembered }: GuessOptions): Column | undefined {
  const answered = reading?.columns?.[columnLetters(table.columns[at])]
  const { word, power } = headerWord(header)
  const role = answered ?? (word === '' ? undefined : remembered?.get(word))
  if (role === undefined) return undefined
  const period: Period | undefined = role.startsWith('period:') ? periodOfText(role.slice('period:'.length)) : undefined
  return { at, role, certainty: answered === undefined ? 'remembered' : 'answered', power, ...(period === undefined ? {} : { period }) }
}

/** The meanings of the lowest line of a head; where it has none, those of the whole head, then of its highest line. */
function meaningsAt(table: RawTable, at: number, kind: TableKind): HeadMeaning[] {
  for (const line of headLines(table, at)) {
    const found = headMeanings(line, kind)
    if (found.length > 0) return found
  }
  return []
}

/** Gives each role to the column whose head means it most firmly; several that do so alike all get it, which is then reported. */
function assignWords(columns: Column[], meanings: HeadMeaning[][], kind: TableKind, isWide: boolean): void {
  const taken = new Set<ColumnRole>(columns.filter(({ certainty }) => certainty !== 'open').map(({ role }) => role))
  // The dates and amounts of a wide table are its periods.
  const once = ONCE[kind].filter((role) => !isWide || (role !== 'date' && role !== 'value'))
  const ranks = [...new Set(meanings.flat().map(({ rank }) => rank))].sort((a, b) => a - b)
  const give = (column: Column, role: ColumnRole, rank: number): void => {
    column.role = role
    column.certainty = rank < LIKELY ? 'sure' : 'likely'
  }
  for (const rank of ranks) {
    for (const role of once) {
      if (taken.has(role)) continue
      const fitting = columns.filter(
        ({ certainty }, at) => certainty === 'open' && meanings[at].some((meaning) => meaning.role === role && meaning.rank === rank),
      )
      for (const column of fitting) give(column, role, rank)
      if (fitting.length > 0) taken.add(role)
    }
  }
  for (const column of columns) {
    if (column.certainty !== 'open') continue
    const other = meanings[column.at].find(({ role }) => role === 'unit' || (isWide && role === 'total'))
    if (other !== undefined) give(column, other.role, other.rank)
  }
}

/** Where a table has numbers and names of its owners, the numbers are the owners and the names stand beside them. */
function splitOwners(columns: Column[], meanings: HeadMeaning[][]): void {
  const rankOf = (column: Column): number | undefined => meanings[column.at].find(({ role }) => role === 'owner')?.rank
  const alike = columns.filter((column) => rankOf(column) !== undefined && (column.role === 'owner' || column.certainty === 'open'))
  if (
    alike.length < 2 ||
    columns.some(({ role, certainty }) => role === 'owner' && (certainty === 'answered' || certainty === 'remembered'))
  )
    return
  const numbers = alike.filter((column) => rankOf(column) === OWNER_NUMBERS)
  const owners = columns.filter(({ role }) => role === 'owner')
  const owner = numbers.length === 1 ? numbers[0] : owners.length === 1 ? owners[0] : undefined
  if (owner === undefined) return
  const names = alike.filter((column) => column !== owner).sort((a, b) => (rankOf(a) ?? 0) - (rankOf(b) ?? 0))
  Object.assign(owner, { role: 'owner', certainty: 'sure' })
  for (const column of names) Object.assign(column, { role: 'none', certainty: 'open' })
  if (names.length > 0 && numbers.length === 1) Object.assign(names[0], { role: 'owner_name', certainty: 'sure' })
}

/** The rank of the words for an owner's number, see HISTORY_COLUMNS. */
const OWNER_NUMBERS = 1
