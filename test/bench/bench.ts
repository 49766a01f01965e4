// npm run bench [-- --json]: what the methods cost beside the least that is possible and beside other packages, in one run.

import { parseArgs } from 'node:util'
import { functionsOnRows } from './custom-functions'
import { forecasts } from './forecasts'
import { levels } from './levels'
import { plans } from './plans'
import type { Measured } from './measure'
import { loadRivals } from './rivals'
import { splits } from './splits'
import { tables } from './tables'

/** A table for people: only the ratios mean something on another machine. */
function asTable(rows: readonly Measured[]): string {
  const head = ['what', 'size', 'against', 'ratio', 'ms', 'ms against', 'result']
  const digits = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toPrecision(2))
  const lines = rows.map((row) => [row.what, row.size, row.against, digits(row.ratio), digits(row.ms), digits(row.againstMs), row.verdict])
  const widths = head.map((title, at) => Math.max(title.length, ...lines.map((line) => line[at].length)))
  const isNumber = (at: number): boolean => at >= 3 && at <= 5
  const print = (line: string[]): string =>
    line
      .map((cell, at) => (isNumber(at) ? cell.padStart(widths[at]) : cell.padEnd(widths[at])))
      .join('  ')
      .trimEnd()
  const groups = [...new Set(rows.map(({ group }) => group))]
  return groups.flatMap((group) => ['', group, print(head), ...lines.filter((_, at) => rows[at].group === group).map(print)]).join('\n')
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
const rivals = await loadRivals()
if (!rivals) console.error('The rivals are not installed and are left out; "npm ci --prefix test/bench" installs them.')
const measured = [
  ...(await splits(rivals)),
  ...(await tables(rivals)),
  ...(await levels(rivals)),
  ...(await forecasts()),
  ...(await plans()),
  ...(await functionsOnRows()),
]
console.log(values.json ? JSON.stringify(measured, null, 2) : asTable(measured))
// Ours being wrong is a failure; a rival being wrong is a result.
if (measured.some(({ verdict }) => verdict.startsWith('WRONG'))) process.exitCode = 1
