// Finds circles among rows that point at one another by id.

import type { TeamRow } from './tables'

type Target = (row: TeamRow) => string | null

/**
 * Each circle once, beginning with the row that stands first in the table; a row that points at itself is a circle of one.
 * @param inTime whether a circle counts only when its rows hold on the same day.
 */
export function cyclesOf(rows: readonly TeamRow[], target: Target, inTime: boolean): TeamRow[][] {
  const candidates = remaining(rows, target)
  // A circle that exists at all exists on the day when the last of its rows starts.
  const days = inTime ? [...new Set(candidates.map(({ start }) => start ?? -Infinity))].sort((a, b) => a - b) : [undefined]
  const cycles: TeamRow[][] = []
  const reported = new Set<TeamRow>()
  for (const day of days) {
    for (const cycle of cyclesOn(candidates, target, day)) {
      if (cycle.some((row) => reported.has(row))) continue
      for (const row of cycle) reported.add(row)
      cycles.push(cycle)
    }
  }
  return cycles
}

/** The circles among the rows that hold on `day`, or among all. */
function cyclesOn(rows: readonly TeamRow[], target: Target, day: number | undefined): TeamRow[][] {
  const current = new Map<string, TeamRow>()
  for (const row of rows) {
    const holds = day === undefined || ((row.start ?? -Infinity) <= day && day <= (row.end ?? Infinity))
    if (holds && !current.has(row.id)) current.set(row.id, row)
  }
  const cycles: TeamRow[][] = []
  const done = new Set<TeamRow>()
  for (const start of current.values()) {
    const way: TeamRow[] = []
    let row: TeamRow | undefined = start
    while (row !== undefined && !done.has(row)) {
      done.add(row)
      way.push(row)
      row = current.get(target(row) ?? '')
    }
    // The way ends in a circle only when it meets itself; otherwise it met an earlier way, or a row that points nowhere.
    const from = row === undefined ? -1 : way.indexOf(row)
    if (from >= 0) cycles.push(fromFirst(way.slice(from), rows))
  }
  return cycles
}

function fromFirst(cycle: TeamRow[], rows: readonly TeamRow[]): TeamRow[] {
  const members = new Set(cycle)
  const first = rows.find((row) => members.has(row))
  const from = cycle.findIndex((row) => row === first)
  return [...cycle.slice(from), ...cycle.slice(0, from)]
}

/** The rows left when those that point at none of the others are taken away again and again: circles lie among them. */
function remaining(rows: readonly TeamRow[], target: Target): TeamRow[] {
  const alive = new Map<string, number>()
  const pointing = new Map<string, TeamRow[]>()
  for (const row of rows) {
    alive.set(row.id, (alive.get(row.id) ?? 0) + 1)
    const id = target(row) ?? ''
    const others = pointing.get(id)
    if (others === undefined) pointing.set(id, [row])
    else others.push(row)
  }
  const gone = new Set<TeamRow>()
  const leave = rows.filter((row) => !alive.has(target(row) ?? ''))
  for (let row = leave.pop(); row !== undefined; row = leave.pop()) {
    gone.add(row)
    const left = (alive.get(row.id) ?? 0) - 1
    alive.set(row.id, left)
    if (left === 0) for (const other of pointing.get(row.id) ?? []) leave.push(other)
  }
  return rows.filter((row) => !gone.has(row))
}
