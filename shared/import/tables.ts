// The shapes that reading produces: a raw table with its places, team rows, and sales in columns.

import type { Rect, Scalar } from '../workbook/cell'
import type { Place } from './problem'

/** A rectangular table as read: headers and cells, and where each stands in its file or sheet. */
export interface RawTable {
  /** `file` or `sheet` name, for messages. */
  source: Pick<Place, 'file' | 'sheet'>
  headers: string[]
  /** The lines of each head from the highest to the lowest, where heads have several or hold dates; else `headers` is all. */
  heads?: Scalar[][]
  /**
   * The key of each column where it is known, whatever its header says: from the hidden first row of our own input sheets, ''
   * there for a column of the user's, or found out before (see columns/).
   */
  keys?: string[]
  /** The power of ten that each column's head states for its amounts, beside `keys`; undefined where it states none. */
  powers?: (number | undefined)[]
  rows: Scalar[][]
  /** Row number of each row in the source, counting from 1 as people see it. */
  rowNumbers: number[]
  /** Row number of the headers; of the lowest line of several. */
  headerRow: number
  /** Zero-based column of each header in the source, for cell addresses. */
  columns: number[]
  /** Texts above the headers, with their row numbers. */
  titles?: { row: number; text: string }[]
  /** Merged areas of the body, by index in `rows` and in `columns`. */
  merges?: Rect[]
  /** True where numbers are likely written with a decimal comma, as in files separated by semicolons. */
  isSemicolon?: boolean
}

/** One row of the team table: a node of the company's tree for a period. Amounts in currency. */
export interface TeamRow {
  id: string
  name: string
  level: string
  /** null for the company itself. */
  parent: string | null
  role: string | null
  /** Day serials; null is open. */
  start: number | null
  end: number | null
  /** Id whose history this one carries on. */
  takesOver: string | null
  potential: number | null
  floor: number | null
  cap: number | null
  lock: number | null
  /** Name of a ramp. */
  ramp?: string | null
  /** A vacancy, an overlay role; anything else is an ordinary seat. */
  seat?: string | null
  /** A row of ours that carries what nobody does. */
  isUnassigned?: boolean
  /** The row; the columns are in `cells`. */
  place: Place
  /** Header text and column letters by column key, for messages about one cell of the row. */
  cells?: Readonly<Partial<Record<string, CellColumn>>>
  /** Keys of the columns whose cell was reported: what the row says there is not known, and nothing is concluded from it. */
  unread?: ReadonlySet<string>
}

/** A column as people find it: by its header's text and its letters. */
export interface CellColumn {
  header: string
  letters: string
}

/** Sales in columns, all of equal length. */
export interface SalesColumns {
  /** Day serials. */
  dates: Int32Array
  owners: string[]
  /** Amounts in currency; returns are negative. */
  values: Float64Array
  metrics: string[]
  products: string[]
  ids: string[]
  currencies: string[]
  rowNumbers: Int32Array
  /** The columns that hold owners and amounts, for messages. */
  ownerColumn?: CellColumn
  valueColumn?: CellColumn
  /** Rows left out because a cell of theirs was reported; owners as typed, '' where that is the cell. */
  unread?: { owners: string[]; rowNumbers: number[] }
  source: Pick<Place, 'file' | 'sheet'>
}
