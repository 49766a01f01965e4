// Finds the team's node behind every owner of the history.

import { placeInColumn } from './place'
import type { Problem } from './problem'
import { idsOfNames } from './read-team'
import type { SalesColumns, TeamRow } from './tables'

const unknown = {
  once: {
    en: 'The owner "{owner}" is not in Team. If they have left, add them to Team with an end before the plan year; otherwise correct the owner.',
    zh: '负责人“{owner}”不在组织表中。如已离职，请加入组织表，并将结束日期填为计划年度之前；否则请更正负责人。',
  },
  often: {
    en: 'The owner "{owner}" ({count} rows, first row {row}) is not in Team. If they have left, add them to Team with an end before the plan year; otherwise correct the owner.',
    zh: '负责人“{owner}”（共 {count} 行，第一处在第 {row} 行）不在组织表中。如已离职，请加入组织表，并将结束日期填为计划年度之前；否则请更正负责人。',
  },
}

/**
 * An owner is known by id, or by a name that only one id has.
 * @returns the sales with ids in `owners`, and one problem per unknown owner.
 */
export function matchOwners(sales: SalesColumns, rows: readonly TeamRow[]): { sales: SalesColumns; problems: Problem[] } {
  const ids = new Map(idsOfNames(rows))
  for (const { id } of rows) ids.set(id, id)
  const missing = new Map<string, { count: number; row: number }>()
  const owners = sales.owners.map((owner, index) => {
    const id = ids.get(owner)
    if (id !== undefined) return id
    const noted = missing.get(owner)
    if (noted === undefined) missing.set(owner, { count: 1, row: sales.rowNumbers[index] })
    else noted.count++
    return owner
  })
  const problems = [...missing].map(([owner, { count, row }]): Problem => ({
    code: 'unknownOwner',
    severity: 'error',
    place: sales.ownerColumn === undefined ? { ...sales.source, row } : placeInColumn({ ...sales.source, row }, sales.ownerColumn),
    text: count === 1 ? unknown.once : unknown.often,
    params: { owner, count, row: String(row) },
  }))
  return { sales: { ...sales, owners }, problems }
}

/** The unknown owners of `sales`: one problem each, with the number of rows and the first of them. */
export const checkOwners = (sales: SalesColumns, rows: readonly TeamRow[]): Problem[] => matchOwners(sales, rows).problems
