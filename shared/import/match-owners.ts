// Finds the team's node behind every owner of the history.

import { isoFromSerial } from '../calendar'
import type { Bilingual, Params } from '../i18n/messages'
import { firstOf } from '../i18n/messages'
import type { KnownIds } from './known-ids'
import { knownIds } from './known-ids'
import { placeInColumn } from './place'
import type { Place, Problem, UnknownOwner } from './problem'
import type { SalesColumns, TeamRow } from './tables'
import type { Steps } from '../workbook/steps'
import { atOnce, eachRow, within } from '../workbook/steps'

const texts = {
  once: {
    en: 'The owner "{owner}" ({total} on {first}) is not in Team. Add them to Team, with an end before the plan year if they have left, or correct the owner.',
    zh: '负责人“{owner}”（{first}，金额 {total}）不在组织表中。请加入组织表（如已离职，结束日期填为计划年度之前），或更正负责人。',
  },
  often: {
    en: 'The owner "{owner}" ({count|row|rows} from here on, {total} in all, {first} to {last}) is not in Team. Add them to Team, with an end before the plan year if they have left, or correct the owner.',
    zh: '负责人“{owner}”（自此起共 {count} 行，合计 {total}，{first} 至 {last}）不在组织表中。请加入组织表（如已离职，结束日期填为计划年度之前），或更正负责人。',
  },
  unread: {
    en: 'The owner "{owner}" ([rows]) is not in Team. Add them to Team, with an end before the plan year if they have left, or correct the owner.',
    zh: '负责人“{owner}”（[rows]）不在组织表中。请加入组织表（如已离职，结束日期填为计划年度之前），或更正负责人。',
  },
  nearly: {
    en: 'The owner "{owner}" ([rows]) is not in Team, but "{nearest}" is. Write both the same; if they are two people, add "{owner}" to Team.',
    zh: '负责人“{owner}”（[rows]）不在组织表中，但有“{nearest}”。请统一写法；若为两人，请将“{owner}”加入组织表。',
  },
  alike: {
    en: '{count|owner|owners} of the history {count:is|are} written otherwise than in Team and taken for the same: {pairs}. If one of them is another person, add that one to Team.',
    zh: '历史业绩中有 {count} 名负责人与组织表写法不同，按同一人处理：{pairs}。如其中有不同的人，请将其加入组织表。',
  },
  shared: {
    en: 'Several in Team have the name "{owner}": {ids}. Write the id instead of the name ([rows]).',
    zh: '组织表中有多人名为“{owner}”：{ids}。请填写编号，不要填姓名（[rows]）。',
  },
} satisfies Record<string, Bilingual>

const rowsText = {
  one: { en: 'this row only', zh: '仅此行' },
  many: { en: '{count|row|rows} from here on', zh: '自此起共 {count} 行' },
} satisfies Record<string, Bilingual>

const withRows = (text: Bilingual, count: number): Bilingual => {
  const rows = count === 1 ? rowsText.one : rowsText.many
  return { en: text.en.replace('[rows]', rows.en), zh: text.zh.replace('[rows]', rows.zh) }
}

/** What the rows of one owner say together. */
interface Noted extends UnknownOwner {
  firstRow: number
}

/**
 * An owner is known by id, or by a name that only one id has; where nobody is just so, by an id that differs in case or leading
 * zeros, which is told.
 * @returns the sales with ids in `owners`, and one problem per owner who is unknown or could be several. Owners of rows that
 * were left out as unreadable are checked too.
 */
export const matchOwners = (sales: SalesColumns, rows: readonly TeamRow[]): MatchedOwners => atOnce(matchOwnersSteps(sales, rows))

export interface MatchedOwners {
  sales: SalesColumns
  problems: Problem[]
}

/** The same in steps between which the caller may rest. */
export function* matchOwnersSteps(sales: SalesColumns, rows: readonly TeamRow[]): Steps<MatchedOwners> {
  const known = knownIds(rows)
  const { idOf, problems: alike } = ownerIds(sales, known)
  const missing = new Map<string, Noted>()
  const note = (owner: string, row: number): Noted => {
    let noted = missing.get(owner)
    if (noted === undefined) missing.set(owner, (noted = { owner, rows: 0, total: 0, first: null, last: null, firstRow: row }))
    noted.rows++
    noted.firstRow = Math.min(noted.firstRow, row)
    return noted
  }
  const owners: string[] = []
  const place = (index: number): string => {
    const owner = sales.owners[index]
    const id = idOf(owner)
    if (id !== undefined) return id
    const noted = note(owner, sales.rowNumbers[index])
    noted.total += sales.values[index]
    noted.first = Math.min(noted.first ?? Infinity, sales.dates[index])
    noted.last = Math.max(noted.last ?? -Infinity, sales.dates[index])
    return owner
  }
  yield* within(
    0,
    0.8,
    eachRow(sales.owners.length, (index) => owners.push(place(index))),
  )
  const unread = sales.unread?.owners.map((owner, index) => {
    const id = owner === '' ? owner : idOf(owner)
    if (id === undefined) note(owner, sales.unread?.rowNumbers[index] ?? 0)
    return id ?? owner
  })
  const problems = [...alike]
  let told = 0
  for (const noted of missing.values()) {
    // Each name is held against all others.
    yield 0.8 + (0.2 * told++) / missing.size
    problems.push(problemOf(noted, known.sharing(noted.owner), known.nearest(noted.owner), placeOf(sales, noted.firstRow)))
  }
  const matched = { ...sales, owners }
  if (sales.unread !== undefined && unread !== undefined) matched.unread = { ...sales.unread, owners: unread }
  return { sales: matched, problems }
}

/** Pairs that a message names before it counts the rest. */
const NAMED = 8

function ownerIds(sales: SalesColumns, known: KnownIds): { idOf: (owner: string) => string | undefined; problems: Problem[] } {
  const ids = new Map<string, string | undefined>()
  for (const owner of [...sales.owners, ...(sales.unread?.owners ?? [])]) if (!ids.has(owner)) ids.set(owner, known.idOf(owner))
  // A list that has both 7 and 007 may mean two people.
  const written = new Set(ids.values())
  const alike = [...ids].flatMap(([owner, id]): [string, string][] => {
    const near = id === undefined && owner !== '' ? known.alike(owner) : undefined
    return near === undefined || written.has(near) ? [] : [[owner, near]]
  })
  for (const [owner, id] of alike) ids.set(owner, id)
  const idOf = (owner: string): string | undefined => ids.get(owner)
  if (alike.length === 0) return { idOf, problems: [] }
  const named = alike.map((pair) => pair.join(' = '))
  const params = { pairs: firstOf(named, NAMED), count: alike.length }
  const row = sales.rowNumbers[sales.owners.indexOf(alike[0][0])] ?? sales.unread?.rowNumbers[sales.unread.owners.indexOf(alike[0][0])]
  return { idOf, problems: [{ code: 'ownersAlike', severity: 'warning', place: placeOf(sales, row), text: texts.alike, params }] }
}

function placeOf({ source, ownerColumn }: SalesColumns, row: number): Place {
  const place = { ...source, row }
  return ownerColumn === undefined ? place : placeInColumn(place, ownerColumn)
}

function problemOf({ firstRow, ...unknownOwner }: Noted, ids: string[], nearest: string | undefined, place: Place): Problem {
  const { owner, rows: count, first, last } = unknownOwner
  const total = Math.round(unknownOwner.total * 100) / 100
  const params = { owner, count, row: String(firstRow) }
  if (ids.length > 0) {
    return {
      code: 'ownerShared',
      severity: 'error',
      place,
      text: withRows(texts.shared, count),
      params: { ...params, ids },
    }
  }
  if (nearest !== undefined)
    return { code: 'ownerNearly', severity: 'error', place, text: withRows(texts.nearly, count), params: { ...params, nearest } }
  const dates: Params = first === null || last === null ? {} : { total, first: isoFromSerial(first), last: isoFromSerial(last) }
  const text = first === null ? withRows(texts.unread, count) : count === 1 ? texts.once : texts.often
  return {
    code: 'unknownOwner',
    severity: 'error',
    place,
    text,
    params: { ...params, ...dates },
    unknownOwner: { ...unknownOwner, total },
  }
}

/** The unknown owners of `sales`: one problem each, with what their rows sum to and the first of them. */
export const checkOwners = (sales: SalesColumns, rows: readonly TeamRow[]): Problem[] => matchOwners(sales, rows).problems
