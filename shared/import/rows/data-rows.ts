// Parts the rows of a table: data, sums of others, other figures, notes, heads that come again; and fills what is written once downwards.

import type { Scalar } from '../../workbook/cell'
import type { Steps } from '../../workbook/steps'
import { eachRow } from '../../workbook/steps'
import { cellText, isBlank } from '../cell-text'
import type { Column } from '../columns/column'
import { columnsWith, periodColumns } from '../columns/column'
import { folded } from '../folded'
import type { ColumnRole } from '../reading/table-reading'
import type { RawTable } from '../tables'
import { isFigureLabel } from './figure-words'
import { measureColumn } from './measure-column'
import type { TotalLabel } from './total-words'
import { totalLabel } from './total-words'

/** A row that sums others. */
export interface TotalRow {
  /** Index in the table's rows. */
  row: number
  label: TotalLabel
  /** The label as it stands; '' for a sum without one. */
  text: string
  /** The units that the row stands under, from the highest, to the left of its label. */
  path: string[]
}

export interface RowKinds {
  /** Indices of the data rows, and their cells with what they continue from above. */
  data: number[]
  cells: Scalar[][]
  totals: TotalRow[]
  /** Rows of plans, rates, pieces or averages beside the sales. */
  figures: number[]
  notes: number[]
  repeatedHeads: number[]
}

/** Roles whose cell may bear the label of a sum. */
const LABELLED: readonly ColumnRole[] = ['unit', 'owner', 'owner_name', 'name', 'id', 'date', 'year', 'level']
const NOTE =
  /^(?:注|备注|说明|附注|数据来源|来源|制表|审核|填表|编制|打印|导出|截至|单位|notes?\b|source|remarks?\b|prepared|generated|printed|exported|as of|\*)|[:：]\s*\S/i

/** What each row of a table is, in steps between which the caller may rest. */
export function* dataRows(table: RawTable, columns: readonly Column[]): Steps<RowKinds> {
  const kinds: RowKinds = { data: [], cells: [], totals: [], figures: [], notes: [], repeatedHeads: [] }
  const labelled = columns.filter(({ role }) => LABELLED.includes(role)).map(({ at }) => at)
  const amounts = [...periodColumns(columns), ...columnsWith(columns, 'value'), ...columnsWith(columns, 'total')].map(({ at }) => at)
  const isAmount = new Set(amounts)
  const units = columnsWith(columns, 'unit').map(({ at }) => at)
  const isName = namesIn(table, labelled)
  const measures = measureColumn(table, columns)
  const fill = filler(table, columns, measures?.at)
  const known = new Map<string, TotalLabel | undefined>()
  const figures = new Map<string, boolean>()
  const isFigureText = (text: string): boolean => {
    if (!figures.has(text)) figures.set(text, isFigureLabel(text))
    return figures.get(text) ?? false
  }
  const labelOf = (text: string): TotalLabel | undefined => {
    if (!known.has(text)) known.set(text, totalLabel(text, isName))
    return known.get(text)
  }
  yield* eachRow(table.rows.length, (row) => {
    const cells = table.rows[row]
    const isOther = measures?.isOther(cells) ?? false
    // Where measures are rows, the label of a sum is written once for all of them.
    const carried = measures === undefined ? cells : fill.row(cells, row)
    const label = isOther ? undefined : labelIn(carried, labelled, isAmount, labelOf)
    if (label !== undefined) {
      kinds.totals.push({ row, ...label, path: fill.pathBefore(cells, units, label.at) })
    } else if (isRepeatedHead(cells, table.headers)) kinds.repeatedHeads.push(row)
    else if (isNote(cells) || (row === 0 && isExplanation(cells))) kinds.notes.push(row)
    else if (!isOther && isFigure(cells, labelled, isFigureText)) kinds.figures.push(row)
    else {
      const filled = measures === undefined ? fill.row(cells, row) : carried
      if (isOther) kinds.figures.push(row)
      else {
        kinds.cells.push(filled)
        kinds.data.push(row)
      }
    }
  })
  return kinds
}

/** The first label of a sum in a row, among the columns of people, units and dates, and in the row's first filled cell. */
function labelIn(
  cells: readonly Scalar[],
  labelled: readonly number[],
  isAmount: ReadonlySet<number>,
  labelOf: (text: string) => TotalLabel | undefined,
): { label: TotalLabel; text: string; at: number } | undefined {
  const first = cells.findIndex((cell) => !isBlank(cell))
  for (const at of labelled.includes(first) || isAmount.has(first) ? labelled : [first, ...labelled]) {
    const cell = cells[at]
    if (typeof cell !== 'string') continue
    const text = cellText(cell)
    const label = text === '' ? undefined : labelOf(text)
    if (label !== undefined) return { label, text, at }
  }
  return wordyLabel(cells, labelled)
}

/** "North Region Total" where nobody is called so: the word of a sum beside amounts, and nothing else that names somebody. */
function wordyLabel(cells: readonly Scalar[], labelled: readonly number[]): { label: TotalLabel; text: string; at: number } | undefined {
  const filled = labelled.filter((at) => !isBlank(cells[at]))
  const [at] = filled
  if (labelled.length < 2 || filled.length !== 1) return undefined
  const text = cellText(cells[at])
  if (text.length >= LONGEST_LABEL || !WORDY.test(text)) return undefined
  // A team read from the same table knows no columns of amounts.
  const hasAmount = cells.some((cell, column) => !labelled.includes(column) && /\d/.test(cellText(cell)))
  return hasAmount ? { label: { isGrand: false }, text, at } : undefined
}

const WORDY = /^(?:(?:sub|grand)[ -]?)?totals?\b|\b(?:(?:sub|grand)[ -]?)?totals?\s*:?$/i
const LONGEST_LABEL = 60

/** Whether a text stands as a name in one of the columns. */
function namesIn(table: RawTable, labelled: readonly number[]): (text: string) => boolean {
  let names: Set<string> | undefined
  return (text) => {
    names ??= new Set(table.rows.flatMap((cells) => labelled.map((at) => folded(cellText(cells[at])))))
    return names.has(folded(text))
  }
}

/** A row whose only words among people, units and dates are those of other figures: Average, 同比. */
function isFigure(cells: readonly Scalar[], labelled: readonly number[], isFigureText: (text: string) => boolean): boolean {
  let found = 0
  for (const at of labelled) {
    const text = cellText(cells[at])
    if (text === '') continue
    if (!isFigureText(text)) return false
    found++
  }
  return found > 0
}

/** The row below the heads that explains them, each in brackets: （必填）, (incl. tax). */
const isExplanation = (cells: readonly Scalar[]): boolean => {
  const texts = cells.map(cellText).filter((text) => text !== '')
  return texts.length > 0 && texts.every((text) => /^[（(【[].*[^\d\s,.].*[)）】\]]$/.test(text))
}

/** A row of texts alone that begins like a note, "制表人：张三", "Source: CRM". */
function isNote(cells: readonly Scalar[]): boolean {
  let filled = 0
  for (const cell of cells) {
    if (isBlank(cell)) continue
    if (typeof cell !== 'string' || !NOTE.test(cell.trim())) return false
    filled++
  }
  return filled > 0 && filled * 2 <= Math.max(2, cells.length)
}

function isRepeatedHead(cells: readonly Scalar[], headers: readonly string[]): boolean {
  let same = 0
  for (let at = 0; at < cells.length; at++) {
    if (isBlank(cells[at])) continue
    const text = cellText(cells[at])
    if (text !== headers[at] && !headers[at].endsWith(` ${text}`)) return false
    same++
  }
  return same > 1
}

interface Filler {
  /** The row with what it continues from above, which is remembered for the next; the same row where it continues nothing. */
  row(cells: Scalar[], row: number): Scalar[]
  /** The units to the left of a column, as a row stands under them. */
  pathBefore(cells: readonly Scalar[], units: readonly number[], at: number): string[]
}

/**
 * A blank level means the one above it where all levels to its left are blank too, as in tables with merged cells; else the row
 * has no such level. People, dates and years are carried on where cells are merged, years wherever they are blank, and people
 * also where rows tell their products, metrics or measures apart.
 */
function filler(table: RawTable, columns: readonly Column[], measureAt: number | undefined): Filler {
  const units = columnsWith(columns, 'unit').map(({ at }) => at)
  const years = columnsWith(columns, 'year').map(({ at }) => at)
  const people = columns.filter(({ role }) => PEOPLE.includes(role)).map(({ at }) => at)
  const parts = columns.filter(({ at, role }) => role === 'product' || role === 'metric' || at === measureAt).map(({ at }) => at)
  const isWide = periodColumns(columns).length > 0
  const width = table.headers.length
  const continued = continuedCells(table)
  const last = new Map<number, Scalar>()
  const carried = [...units, ...years, ...people]
  const mayCarry = units.length > 0 || years.length > 0 || continued.size > 0 || (isWide && parts.length > 0)
  return {
    row(cells, row) {
      if (!mayCarry) return cells
      let filled = cells
      const carry = (at: number): void => {
        const above = last.get(at)
        if (above === undefined || isBlank(above)) return
        if (filled === cells) filled = [...cells]
        filled[at] = above
      }
      const isContinued = (at: number): boolean => continued.has(row * width + at)
      let isOpen = true
      for (const at of units) {
        if (!isBlank(cells[at])) isOpen = false
        else if (isOpen || isContinued(at)) carry(at)
      }
      for (const at of years) if (isBlank(cells[at])) carry(at)
      const carriesPerson = isWide && isOpen && parts.some((at) => !isBlank(cells[at]))
      for (const at of people) if (isBlank(cells[at]) && (carriesPerson || isContinued(at))) carry(at)
      for (const at of carried) last.set(at, filled[at])
      return filled
    },
    pathBefore: (cells, above, at) =>
      above.filter((unit) => unit < at).map((unit) => cellText(isBlank(cells[unit]) ? last.get(unit) : cells[unit])),
  }
}

const PEOPLE: readonly ColumnRole[] = ['owner', 'owner_name', 'name', 'id', 'date', 'level', 'parent']

/** Cells that continue a merged area, as row × width + column. */
function continuedCells({ merges = [], headers }: RawTable): ReadonlySet<number> {
  const cells = new Set<number>()
  for (const merge of merges) {
    for (let row = merge.row + 1; row < merge.row + merge.rows; row++) cells.add(row * headers.length + merge.column)
  }
  return cells
}
