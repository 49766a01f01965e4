// Where the cells stand that the notes, the checks and the kept edits of a plan speak of, so that each message leads to its cell.

import { cellAddress, parseAddress } from '../workbook/address'
import type { Layout, SheetLayout } from '../workbook/layout'
import type { CellPlace, KeptEdit, MessagePlaces, PlanPreview } from './contracts'

/**
 * @param layouts of the sheets as they stand when the messages are shown.
 * @param nameOf the tab of a sheet by its key.
 */
export function messagePlaces(
  { plan, checks }: Pick<PlanPreview, 'plan' | 'checks'>,
  layouts: Layout,
  nameOf: (key: string) => string,
): MessagePlaces {
  const cell = (key: string, row: string, column: string): CellPlace | undefined => {
    const layout = layouts.get(key)
    const [at, across] = [layout?.rows.get(row), layout?.columns.get(column)]
    return at === undefined || across === undefined ? undefined : { sheet: nameOf(key), address: cellAddress(at, across) }
  }
  const told = new Set(plan.notes.flatMap(({ node }) => (node === undefined ? [] : [node])))
  return {
    nodes: present([...told].map((node) => [node, cell('cascade', `n:${node}`, 'target')])),
    checks: present(checks.map(({ id }) => [id, cell('check', id, 'gap')])),
  }
}

const present = (entries: [string, CellPlace | undefined][]): Record<string, CellPlace> =>
  Object.fromEntries(entries.filter((entry): entry is [string, CellPlace] => entry[1] !== undefined))

/**
 * The kept edits at their places after the build: rows that were inserted have moved them, and what was typed over a target
 * stands in the override column.
 */
export function editsAfter(kept: readonly KeptEdit[], before: Layout, after: Layout): KeptEdit[] {
  const rowIds = new Map<string, { layout: SheetLayout; ids: Map<number, string> }>()
  for (const layout of before.values()) rowIds.set(layout.name, { layout, ids: new Map([...layout.rows].map(([id, row]) => [row, id])) })
  return kept.map((edit) => {
    const stood = rowIds.get(edit.sheet)
    const place = parseAddress(edit.address)
    if (stood === undefined || place === undefined) return edit
    const now = after.get(stood.layout.key)
    const row = now?.rows.get(stood.ids.get(place.row) ?? '') ?? place.row
    const column = columnAfter(edit.kind, stood.layout, place.column, now) ?? place.column
    return { ...edit, address: cellAddress(row, column) }
  })
}

/** Where what was typed over a target or a month stands now. */
function columnAfter(kind: KeptEdit['kind'], before: SheetLayout, column: number, now: SheetLayout | undefined): number | undefined {
  if (kind === 'typedOver') return now?.columns.get('override')
  if (kind !== 'typedMonth') return undefined
  const month = [...before.columns].find(([, at]) => at === column)?.[0]
  return now?.columns.get(`held${month?.slice(1)}`)
}
