// Months that are held on Monthly as it stands: typed into the yellow cells, or over the formula of a month.

import type { Bilingual } from '../i18n/messages'
import { say } from '../i18n/messages'
import type { Place, Problem } from '../import/problem'
import { problemsOf } from '../import/problem'
import { tidy } from '../setting/amounts'
import { isFilled } from '../setting/agreement/agreement-inputs'
import type { HeldMonths } from '../setting/held-months/held-months'
import { FISCAL_MONTHS } from '../setting/held-months/held-months'
import { readTaken } from '../setting/held-months/taken-months'
import type { PlanSettings } from '../setting/plan-settings'
import { keyOfRow } from '../setting/sheets/sheet-context'
import { cellAddress } from '../workbook/address'
import type { Scalar } from '../workbook/cell'
import { sameValue } from '../workbook/changed-sheet'
import type { Edit } from '../workbook/edits'
import { layoutsOf, sheetOf } from '../workbook/layouts-of'
import type { Snapshot } from '../workbook/port'
import type { KeptEdit } from './contracts'
import { cellByKey, headerOf } from './workbook-settings'

const texts = {
  heldText: {
    en: 'The held month "{text}" of {who} is not an amount of zero or more. Type one, or empty the cell.',
    zh: '{who} 的固定金额“{text}”不是不小于零的金额。请更正，或清空单元格。',
  },
} satisfies Record<string, Bilingual>

const typedOver: Bilingual = { en: 'typed over the month', zh: '直接改写月度目标' }

const problem = problemsOf(texts)

export interface HeldInWorkbook {
  /** By node key, in currency; undefined where Monthly has no cells for it and nothing was typed over. */
  heldMonths: Map<string, HeldMonths> | undefined
  kept: KeptEdit[]
  problems: Problem[]
  /** Edits that became held months. */
  taken: Set<Edit>
}

/**
 * @param nodes of the sheets; of those with somebody below a month that was typed over is held where nobody above or below holds it,
 *   and nobody hands down more than is assigned; else it is set back, since such months are sums.
 * @param edits of all sheets.
 */
export function heldInWorkbook(
  snapshot: Snapshot,
  { money, locale, overAssignment }: PlanSettings,
  nodes: readonly { key: string; name: string; parent: string | null }[],
  edits: readonly Edit[],
): HeldInWorkbook {
  const [sheet, layout] = [sheetOf(snapshot, 'monthly'), layoutsOf(snapshot).get('monthly')]
  const found: HeldInWorkbook = { heldMonths: undefined, kept: [], problems: [], taken: new Set() }
  if (sheet === undefined || layout === undefined) return found
  const typed = typedMonths(edits)
  if (!layout.columns.has('held1') && typed.size === 0) return found
  const cell = (key: string, column: string): Scalar => cellByKey(sheet, layout, `n:${key}`, column)
  const textOf = (key: string, column: string): string => String(cell(key, column) ?? '')
  const isUnit = new Set(nodes.map(({ parent }) => parent))
  const isAlone = aloneOnItsPath(nodes, (key, month) => isFilled(cell(key, `held${month + 1}`)) || typed.get(key)?.has(month) === true)
  const mayHold = (key: string, month: number): boolean => !isUnit.has(key) || ((overAssignment ?? []).length === 0 && isAlone(key, month))
  const held = new Map<string, HeldMonths>()
  for (const { key, name } of nodes) {
    const taken = readTaken(cell(key, 'heldTaken'))
    const amounts = new Array<number | null>(12).fill(null)
    const reasons = FISCAL_MONTHS.map((month) => textOf(key, `heldWhy${month + 1}`))
    const places = new Array<Place | undefined>(12).fill(undefined)
    const over: number[] = []
    const keep = (kind: KeptEdit['kind'], month: number, address: string, value: number): void => {
      amounts[month] = tidy(value * money)
      found.kept.push({ kind, sheet: sheet.name, address, who: name, value })
    }
    for (const month of FISCAL_MONTHS) {
      const column = `held${month + 1}`
      const value = cell(key, column)
      const above = taken.find((each) => each.month === month)
      const isTaken = above !== undefined && (!isFilled(value) || sameValue(value, above.amount))
      const edit = mayHold(key, month) ? typed.get(key)?.get(month) : undefined
      if (isFilled(value) && !isTaken) {
        const at = layout.rows.get(`n:${key}`) as number
        const address = cellAddress(at, layout.columns.get(column) as number)
        const place: Place = { sheet: sheet.name, row: at + 1, column: headerOf(sheet, layout, column), address }
        places[month] = place
        if (typeof value === 'number' && value >= 0) keep('heldMonth', month, address, value)
        else found.problems.push(problem('heldText', place, { text: String(value), who: name }))
      } else {
        // The unit's reason comes and goes with what is taken; a text that somebody wrote over it is theirs.
        if (above !== undefined && reasons[month] === above.reason) reasons[month] = ''
        if (edit === undefined) continue
        const address = cellAddress(edit.at.row, edit.at.column)
        places[month] = { sheet: sheet.name, row: edit.at.row + 1, column: headerOf(sheet, layout, edit.column), address }
        over.push(month)
        found.taken.add(edit)
        if (reasons[month] === '' && textOf(key, 'heldReason') === '') reasons[month] = say(typedOver, locale)
        keep('typedMonth', month, address, edit.value as number)
      }
    }
    const reason = textOf(key, 'heldReason')
    if ([reason, ...reasons].every((text) => text === '') && amounts.every((amount) => amount === null) && taken.length === 0) continue
    held.set(key, {
      amounts,
      reason,
      reasons,
      places,
      ...(over.length > 0 ? { typedOver: over } : {}),
      ...(taken.length > 0 ? { tookBefore: taken.map(({ month }) => month) } : {}),
    })
  }
  // Where months were typed over sums only, they are set back like any other cell.
  if (layout.columns.has('held1') || held.size > 0) found.heldMonths = held
  return found
}

/** Whether nobody above or below a node is marked for a month. */
function aloneOnItsPath(
  nodes: readonly { key: string; parent: string | null }[],
  isMarked: (key: string, month: number) => boolean,
): (key: string, month: number) => boolean {
  const byKey = new Map(nodes.map((node) => [node.key, node]))
  const pathOf = (key: string): string[] => {
    const path: string[] = []
    for (let at = byKey.get(key)?.parent ?? null; at !== null && !path.includes(at); at = byKey.get(at)?.parent ?? null) path.push(at)
    return path
  }
  return (key, month) =>
    !pathOf(key).some((above) => isMarked(above, month)) &&
    !nodes.some((node) => node.key !== key && isMarked(node.key, month) && pathOf(node.key).includes(key))
}

/** Numbers that were typed where a formula gave a month, by node key and month. */
function typedMonths(edits: readonly Edit[]): Map<string, Map<number, Edit>> {
  const found = new Map<string, Map<number, Edit>>()
  for (const edit of edits) {
    const month = /^m(\d+)$/.exec(edit.column)?.[1]
    const key = keyOfRow(edit.row)
    if (edit.sheet !== 'monthly' || month === undefined || key === undefined || edit.formula !== null) continue
    if (typeof edit.value !== 'number' || edit.value < 0) continue
    const own = found.get(key) ?? new Map<number, Edit>()
    found.set(key, own.set(Number(month) - 1, edit))
  }
  return found
}
