// What a cell can hold, the same in every host.

/** A cell's literal content. Dates are serial day numbers (1900 system); null is an empty cell. */
export type Scalar = string | number | boolean | null

/** A rectangle of cells, zero-based, in the sheet's own rows and columns. */
export interface Rect {
  row: number
  column: number
  rows: number
  columns: number
}

/** A spreadsheet error such as #DIV/0!, as the hosts report it in values. */
export const isErrorText = (value: Scalar): value is string =>
  typeof value === 'string' && /^#(REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|BUSY!|ERROR!)$/.test(value)
