// Cells that stand on a target which has not been handed down yet are empty, on every sheet: nobody reads a proposal as a target.

import type { Formula, Ref } from '../../workbook/formula'
import { f, joined } from '../../workbook/formula'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import type { Plan, PlanNode } from '../plan/plan'
import { LINES, lineOfColumn } from '../sheets/lines-sheet'
import { rowId } from '../sheets/sheet-context'
import type { StageColumn } from './stage-columns'
import { stageCell } from './stage-columns'
import { isComplete, isPassed, isReached } from './stages'

/** Of a row, what must have come about before its cell says something. */
interface Condition {
  node: PlanNode
  column: StageColumn
}

const isSo: Record<StageColumn, (node: PlanNode) => boolean> = { reached: isReached, passed: isPassed, complete: isComplete }

/** 'complete': a sum over those below, which says nothing until all of them have theirs. */
type Needs = StageColumn

/** Columns of Cascade; the rest there says what it says without a target. */
const CASCADE: Readonly<Record<string, Needs>> = {
  target: 'reached',
  handed: 'reached',
  growth: 'reached',
  share: 'reached',
  street: 'complete',
  ratio: 'complete',
  gap: 'passed',
}

/** Sheets that say in a way of their own what is open: the split itself, months by line, and Check. */
const OWN_WAY = new Set(['workings', 'line-months', 'check'])

/**
 * Sheets on which a unit has amounts of its own until it hands them down (plan/roll-up.ts, lines/unit-lines.ts), so that they never wait
 * for those below.
 */
const UNITS_OWN = new Set(['monthly', LINES])

/** The explanation of a target is one sentence with it, whatever its cells are made of. */
const EXPLAINED = { sheet: 'why', but: new Set(['name', 'level', 'no', 'parent', 'depth']) }

/** The same sheets with what waits left empty, by formula and value. */
export function veiled(sheets: readonly SheetSpec[], { nodes }: Pick<Plan, 'nodes'>): SheetSpec[] {
  const nodeAt = new Map(nodes.map((node) => [rowId(node), node]))
  // Where a node has several rows, their ids have it behind a colon.
  const nodeOf = (row: string): PlanNode | undefined => nodeAt.get(row) ?? nodeAt.get(row.slice(row.indexOf(':') + 1))
  const needs = columnsThatWait(sheets)
  return sheets.map((sheet): SheetSpec => {
    const waiting = needs.get(sheet.key)
    if (waiting === undefined) return sheet
    return { ...sheet, columns: sheet.columns.map((column) => veiledColumn(sheet, column, waiting.get(column.key))) }
  })

  function veiledColumn(sheet: SheetSpec, column: ColumnSpec, need: Needs | undefined): ColumnSpec {
    if (need === undefined) return column
    const formulaOf = (row: number): Formula | null => column.formula?.(row) ?? null
    const conditions = sheet.rows.map((id, row) => conditionsOf(nodeOf(id), formulaOf(row), need))
    return {
      ...column,
      values: column.values.map((value, row) => (conditions[row].every(({ node, column: stage }) => isSo[stage](node)) ? value : '')),
      formula: (row) => {
        const [formula, asked] = [formulaOf(row), conditions[row]]
        if (formula === null || asked.length === 0) return formula
        const so = asked.map(({ node, column: stage }) => f`${stageCell(node, stage)}=1`)
        return f`=IF(${so.length === 1 ? so[0] : f`AND(${joined(so, ',')})`},${formula},"")`
      },
    }
  }

  function conditionsOf(node: PlanNode | undefined, formula: Formula | null, need: Needs): Condition[] {
    if (node !== undefined) {
      if (need === 'passed' && node.children.length === 0) return []
      const found = node.children.length === 0 ? 'reached' : need
      return found === 'reached' && node.parent === -1 ? [] : [{ node, column: found }]
    }
    if (need !== 'reached') return [{ node: nodes[0], column: 'complete' }]
    // A row of something else that looks at single nodes waits for these.
    const seen = new Set((formula?.refs ?? []).flatMap((ref) => (ref.kind === 'cell' ? (nodeAt.get(ref.row) ?? []) : [])))
    return [...seen].filter(({ parent }) => parent !== -1).map((each) => ({ node: each, column: 'reached' }))
  }
}

/** Columns, by sheet, with what they wait for: those that look at a target, and those that look at such columns. */
function columnsThatWait(sheets: readonly SheetSpec[]): Map<string, Map<string, Needs>> {
  const found = new Map<string, Map<string, Needs>>([['cascade', new Map(Object.entries(CASCADE))]])
  const lines = sheets.find(({ key }) => key === LINES)?.columns.filter(({ key }) => lineOfColumn(key) !== undefined) ?? []
  found.set(LINES, new Map(lines.map(({ key }) => [key, 'reached'])))
  const orders = new Map(sheets.map(({ key, columns }) => [key, columns.map((column) => column.key)]))
  const looked = sheets
    .filter(({ key, kind }) => kind === 'generated' && key !== 'cascade' && !OWN_WAY.has(key))
    .flatMap(({ key, rows, columns }) =>
      columns.flatMap((column) => (column.isInput ? [] : [{ sheet: key, key: column.key, refs: refsOf(column, rows.length, orders) }])),
    )
  for (let isChanged = true; isChanged;) {
    isChanged = false
    for (const { sheet, key, refs } of looked) {
      const before = found.get(sheet)?.get(key)
      const now = sheet === EXPLAINED.sheet && !EXPLAINED.but.has(key) ? 'reached' : needOf(refs, sheet, found)
      if (now === undefined || now === before || before === 'complete') continue
      const columns = found.get(sheet) ?? new Map<string, Needs>()
      found.set(sheet, columns.set(key, now))
      isChanged = true
    }
  }
  return found
}

interface Look {
  sheet: string
  column: string
  isRange: boolean
}

function needOf(refs: readonly Look[], sheet: string, found: ReadonlyMap<string, ReadonlyMap<string, Needs>>): Needs | undefined {
  let need: Needs | undefined
  for (const look of refs) {
    const seen = found.get(look.sheet)?.get(look.column)
    if (seen === undefined) continue
    if (!UNITS_OWN.has(sheet) && (look.isRange || seen === 'complete')) return 'complete'
    need = 'reached'
  }
  return need
}

/** What the formulas of a column look at, each once. */
function refsOf(column: ColumnSpec, rows: number, orders: ReadonlyMap<string, readonly string[]>): Look[] {
  const looks = new Map<string, Look>()
  const add = (look: Look): void => void looks.set(`${look.sheet}|${look.column}|${look.isRange}`, look)
  for (let row = 0; row < rows; row++) for (const ref of column.formula?.(row)?.refs ?? []) looksOf(ref, orders).forEach(add)
  return [...looks.values()]
}

function looksOf(ref: Ref, orders: ReadonlyMap<string, readonly string[]>): Look[] {
  if (ref.kind === 'name') return []
  if (ref.kind !== 'across') return [{ sheet: ref.sheet, column: ref.column, isRange: ref.kind !== 'cell' }]
  const order = orders.get(ref.sheet) ?? []
  const columns = order.slice(order.indexOf(ref.from), order.indexOf(ref.to) + 1)
  return columns.map((column) => ({ sheet: ref.sheet, column, isRange: false }))
}
