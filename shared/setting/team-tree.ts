// The company as a tree for one fiscal year: who belongs where, who is active from which month to which.

import type { TeamRow } from '../import/tables'
import { fiscalYear, ymdFromSerial } from '../calendar'
import { DEFAULT_CUTOFF_DAY } from './split/ramp'

/** One node of the plan. `key` is the team id, with the start date behind it for all but the earliest row of an id. */
export interface TreeNode {
  key: string
  row: TeamRow
  parent: number
  depth: number
  /** Indices of the children, in the team table's order. */
  children: number[]
  /** First and last active month of the fiscal year, 0 to 11; from > to when not active in it. */
  from: number
  to: number
  /** Number of reps below (leaves with an active month), 1 for an active rep, 0 where nobody carries a target. */
  reps: number
}

/** Nodes in preorder: each before its children, the company first. */
export interface TeamTree {
  nodes: TreeNode[]
  indexOf: Map<string, number>
}

/**
 * Builds the tree. The table must have passed checkTeam: one company at a time, no cycle, parents that exist.
 * Effective dates split a node into several rows; the people of a unit stand under the row of it that is active last in the
 * year, and its other rows carry nothing. A month with days of two rows of an id belongs to one of them.
 * @param cutoff who moves on this day of a month or before stands there from that month, later from the next.
 */
export function teamTree(rows: TeamRow[], year: number, fiscalStart: number, cutoff = DEFAULT_CUTOFF_DAY): TeamTree {
  const months = fiscalYear({ year, startMonth: fiscalStart })
  const childrenOf = new Map<string | null, TeamRow[]>()
  const rowsOf = new Map<string, TeamRow[]>()
  for (const row of rows) {
    push(childrenOf, row.parent, row)
    push(rowsOf, row.id, row)
  }
  const keys = keysOf(rowsOf)
  const spans = spansOf(rowsOf, months, cutoff)
  const spanOf = (row: TeamRow): Span => spans.get(row) as Span
  const latest = (same: TeamRow[]): TeamRow => same.reduce((best, row) => (isLater(row, best, spanOf) ? row : best))
  const companies = childrenOf.get(null) ?? []
  const company = companies.length > 0 ? latest(companies) : undefined
  const nodes: TreeNode[] = []
  const indexOf = new Map<string, number>()
  const visit = (row: TeamRow, parent: number, depth: number): number => {
    const index = nodes.length
    const key = keys.get(row) as string
    const { from, to } = spanOf(row)
    const node: TreeNode = { key, row, parent, depth, children: [], from, to, reps: 0 }
    nodes.push(node)
    indexOf.set(key, index)
    const isUnit = childrenOf.has(row.id)
    const hasPeople = isUnit && latest(rowsOf.get(row.id) as TeamRow[]) === row
    if (hasPeople) node.children = (childrenOf.get(row.id) ?? []).map((child) => visit(child, index, depth + 1))
    // An earlier or later company of the table stands below the one of the plan year.
    if (row === company) for (const other of companies) if (other !== row) node.children.push(visit(other, index, depth + 1))
    if (node.children.length === 0) node.reps = from <= to && !isUnit ? 1 : 0
    // A row "not assigned" is nobody.
    else node.reps = node.children.reduce((sum, child) => sum + (nodes[child].row.isUnassigned ? 0 : nodes[child].reps), 0)
    return index
  }
  if (company) visit(company, -1, 0)
  return { nodes, indexOf }
}

/** Rows of Team by the keys of their nodes. */
export function rowsByKey(rows: readonly TeamRow[]): Map<string, TeamRow> {
  const rowsOf = new Map<string, TeamRow[]>()
  for (const row of rows) push(rowsOf, row.id, row)
  return new Map([...keysOf(rowsOf)].map(([row, key]) => [key, row]))
}

/** The earliest row of an id is known by the id alone, so that the key stays when a person moves on. */
function keysOf(rowsOf: Map<string, TeamRow[]>): Map<TeamRow, string> {
  const keys = new Map<TeamRow, string>()
  for (const [id, same] of rowsOf) {
    const sorted = same.length === 1 ? same : [...same].sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
    sorted.forEach((row, order) => keys.set(row, order === 0 ? id : `${id}@${row.start ?? 0}`))
  }
  return keys
}

type Months = { firstDay: number; lastDay: number }[]
type Span = Pick<TreeNode, 'from' | 'to'>

/** The months of every row, none of which two rows of an id have together. */
function spansOf(rowsOf: ReadonlyMap<string, TeamRow[]>, months: Months, cutoff: number): Map<TeamRow, Span> {
  const spans = new Map<TeamRow, Span>()
  for (const same of rowsOf.values()) {
    for (const row of same) spans.set(row, activeMonths(row, months))
    if (same.length === 1) continue
    const sorted = [...same].sort((a, b) => (a.start ?? -Infinity) - (b.start ?? -Infinity))
    sorted.slice(1).forEach((row, at) => {
      const [before, after] = [spans.get(sorted[at]) as Span, spans.get(row) as Span]
      if (row.start === null || after.from > 11 || before.to < after.from) return
      if (ymdFromSerial(row.start).day <= cutoff) before.to = after.from - 1
      else after.from = before.to + 1
    })
  }
  return spans
}

/** Whether `row` is active later in the year than `best`; outside the year, whether it starts later. */
function isLater(row: TeamRow, best: TeamRow, spanOf: (row: TeamRow) => Span): boolean {
  const [a, b] = [spanOf(row), spanOf(best)]
  const [isActive, wasActive] = [a.from <= a.to, b.from <= b.to]
  if (isActive !== wasActive) return isActive
  return (row.start ?? 0) > (best.start ?? 0)
}

/** A month counts when the person is there on any day of it. */
function activeMonths(row: TeamRow, months: Months): Span {
  const from = months.findIndex((month) => row.start === null || row.start <= month.lastDay)
  let to = -1
  months.forEach((month, index) => {
    if (row.end === null || row.end >= month.firstDay) to = index
  })
  return from === -1 ? { from: 12, to: 11 } : { from, to }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** The id of a row by its key, which of later rows of one id ends with the day they start on. */
export const idOfKey = (key: string): string => key.replace(/@\d+$/, '')
