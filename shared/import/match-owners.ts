// Finds the team's node behind every owner of the history.

import { isoFromSerial } from '../calendar'
import type { Bilingual, Params } from '../i18n/messages'
import { knownIds } from './known-ids'
import { placeInColumn } from './place'
import type { Place, Problem, UnknownOwner } from './problem'
import type { SalesColumns, TeamRow } from './tables'

const texts = {
  once: {
    en: 'The owner "{owner}" ({total} on {first}) is not in Team. Add them to Team, with an end before the plan year if they have left, or correct the owner.',
    zh: '负责人“{owner}”（{first}，金额 {total}）不在组织表中。请加入组织表（如已离职，结束日期填为计划年度之前），或更正负责人。',
  },
  often: {
    en: 'The owner "{owner}" ({count} rows from here on, {total} in all, {first} to {last}) is not in Team. Add them to Team, with an end before the plan year if they have left, or correct the owner.',
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
  shared: {
    en: 'Several in Team have the name "{owner}": {ids}. Write the id instead of the name ([rows]).',
    zh: '组织表中有多人名为“{owner}”：{ids}。请填写编号，不要填姓名（[rows]）。',
  },
} satisfies Record<string, Bilingual>

const rowsText = {
  one: { en: 'this row only', zh: '仅此行' },
  many: { en: '{count} rows from here on', zh: '自此起共 {count} 行' },
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
 * An owner is known by id, or by a name that only one id has.
 * @returns the sales with ids in `owners`, and one problem per owner who is unknown or could be several. Owners of rows that
 * were left out as unreadable are checked too.
 */
export function matchOwners(sales: SalesColumns, rows: readonly TeamRow[]): { sales: SalesColumns; problems: Problem[] } {
  const known = knownIds(rows)
  const idsOf = new Map<string, string | undefined>()
  const missing = new Map<string, Noted>()
  const idOf = (owner: string): string | undefined => {
    if (!idsOf.has(owner)) idsOf.set(owner, known.idOf(owner))
    return idsOf.get(owner)
  }
  const note = (owner: string, row: number): Noted => {
    let noted = missing.get(owner)
    if (noted === undefined) missing.set(owner, (noted = { owner, rows: 0, total: 0, first: null, last: null, firstRow: row }))
    noted.rows++
    noted.firstRow = Math.min(noted.firstRow, row)
    return noted
  }
  const owners = sales.owners.map((owner, index) => {
    const id = idOf(owner)
    if (id !== undefined) return id
    const noted = note(owner, sales.rowNumbers[index])
    noted.total += sales.values[index]
    noted.first = Math.min(noted.first ?? Infinity, sales.dates[index])
    noted.last = Math.max(noted.last ?? -Infinity, sales.dates[index])
    return owner
  })
  const unread = sales.unread?.owners.map((owner, index) => {
    const id = owner === '' ? owner : idOf(owner)
    if (id === undefined) note(owner, sales.unread?.rowNumbers[index] ?? 0)
    return id ?? owner
  })
  const problems = [...missing.values()].map((noted) =>
    problemOf(noted, known.sharing(noted.owner), known.nearest(noted.owner), placeOf(sales, noted.firstRow)),
  )
  const matched = { ...sales, owners }
  if (sales.unread !== undefined && unread !== undefined) matched.unread = { ...sales.unread, owners: unread }
  return { sales: matched, problems }
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
      params: { ...params, ids: ids.join(', ') },
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
