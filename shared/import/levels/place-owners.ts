// Finds the owners of sales by the units beside them: two people of one name, people without an id, names beside a number.

import type { Steps } from '../../workbook/steps'
import { eachRow } from '../../workbook/steps'
import { cellText } from '../cell-text'
import { columnsWith, columnWith } from '../columns/column'
import { folded } from '../folded'
import { knownIds } from '../known-ids'
import type { SalesColumns, TeamRow } from '../tables'
import type { UnderstoodTable } from '../understood-table'
import { pathId } from './paths'

/**
 * Owners that their row's units or name make certain get their id; the others stay as typed, for matchOwners to find or report.
 * @param understood the table that `sales` were read from.
 */
export function* placeOwners(sales: SalesColumns, { table, columns }: UnderstoodTable, team: readonly TeamRow[]): Steps<SalesColumns> {
  const units = columnsWith(columns, 'unit').map(({ at }) => at)
  const name = columnWith(columns, 'owner_name')
  if (units.length === 0 && name === undefined) return sales
  const known = knownIds(team)
  const isId = new Set(team.map(({ id }) => id))
  const namesAbove = ancestors(team)
  const rowOf = new Map(table.rowNumbers.map((rowNumber, row) => [rowNumber, row]))
  const memo = new Map<string, string>()
  /** Ids that are no path are the person whatever stands beside them. */
  const isPlain = new Set(team.flatMap(({ id }) => (id.includes('/') ? [] : [id])))
  const hasPaths = isPlain.size < team.length
  const place = (owner: string, rowNumber: number): string => {
    if (!hasPaths && isPlain.has(owner)) return owner
    const cells = table.rows[rowOf.get(rowNumber) ?? -1]
    if (cells === undefined || owner === '') return owner
    const path = units.map((at) => cellText(cells[at]))
    const named = name === undefined ? '' : cellText(cells[name.at])
    const key = [owner, named, ...path].join('\n')
    let id = memo.get(key)
    if (id === undefined) memo.set(key, (id = find(owner, path, named)))
    return id
  }
  const find = (owner: string, path: string[], named: string): string => {
    const byPath = pathId([...path, owner])
    if (isId.has(byPath) && path.some((unit) => unit !== '')) return byPath
    for (const text of [owner, named]) {
      if (text === '') continue
      const id = known.idOf(text) ?? amongSame(known.sharing(text), path)
      if (id !== undefined) return id
    }
    return owner
  }
  /** Of several people of one name, the only one whose units are those of the row. */
  const amongSame = (ids: readonly string[], path: readonly string[]): string | undefined => {
    const wanted = path.map(folded).filter((unit) => unit !== '')
    if (wanted.length === 0) return undefined
    const under = ids.filter((id) => wanted.every((unit) => namesAbove(id).has(unit)))
    return under.length === 1 ? under[0] : undefined
  }
  const owners: string[] = []
  yield* eachRow(sales.owners.length, (index) => owners.push(place(sales.owners[index], sales.rowNumbers[index])))
  const placed: SalesColumns = { ...sales, owners }
  if (sales.unread !== undefined) {
    const { owners: unread, rowNumbers } = sales.unread
    placed.unread = { rowNumbers, owners: unread.map((owner, index) => place(owner, rowNumbers[index])) }
  }
  return placed
}

/** Names and ids of all that stands above an id. */
function ancestors(team: readonly TeamRow[]): (id: string) => ReadonlySet<string> {
  const byId = new Map(team.map((row) => [row.id, row]))
  const known = new Map<string, ReadonlySet<string>>()
  return (id) => {
    let names = known.get(id)
    if (names === undefined) {
      const found = new Set<string>()
      const seen = new Set<string>()
      for (let row = byId.get(byId.get(id)?.parent ?? ''); row !== undefined && !seen.has(row.id); row = byId.get(row.parent ?? '')) {
        seen.add(row.id)
        found.add(folded(row.name)).add(folded(row.id))
      }
      known.set(id, (names = found))
    }
    return names
  }
}
