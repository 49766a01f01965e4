// The looks a cell can have, neutral to hosts: each host renders them as it can.

/** Number format codes are written as en-US codes; hosts that localise them do so themselves. */
export interface CellStyle {
  bold?: boolean
  italic?: boolean
  /** Font size in points. */
  size?: number
  /** Font colour, '#rrggbb'. */
  color?: string
  /** Background, '#rrggbb'. */
  fill?: string
  align?: 'left' | 'center' | 'right'
  wrap?: boolean
  numberFormat?: string
  /** Thin line below the cells, '#rrggbb'. */
  underline?: string
  /** false lets a person type into the cells of a protected sheet. */
  locked?: boolean
}

/** A conditional mark. `formula` is written for the top left cell of its range and moves with relative references. */
export type Mark =
  | { kind: 'formula'; formula: string; style: Pick<CellStyle, 'bold' | 'italic' | 'color' | 'fill'> }
  /** A bar in the cell, from 0 to the largest value; a colour scale in hosts without data bars. */
  | { kind: 'bar'; color: string }

/** What a person may type into a cell. */
export type Validation =
  /** One of the items; hosts that limit literal lists get them through a range. */
  | { kind: 'list'; items: string[]; message: string }
  | { kind: 'number'; min?: number; max?: number; whole?: boolean; message: string }
  | { kind: 'date'; message: string }
