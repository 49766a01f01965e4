// Sheets of the user's that a source names: read beside ours, and looked at for filters.

import type { PlanSource } from './contracts'

/** Each once. */
export function namedSheets(source: PlanSource): string[] {
  const tables = source.kind === 'sheets' ? [source.team ?? source.history, source.history] : []
  const further = Object.values(source.inputs ?? {}).flatMap((input) =>
    typeof input !== 'string' && 'sheet' in input && !('content' in input) ? [input.sheet ?? ''] : [],
  )
  return [...new Set([...tables, ...further])]
}
