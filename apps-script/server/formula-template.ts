// A formula that is the same down a column crosses the wire once: its relative row numbers stand as distances between marks.

const MARK = '\u0001'

/** '=A\u0001-1\u0001*$B$3' in zero-based row 4 → '=A4*$B$3'. */
export const formulaAt = (template: string, row: number): string =>
  template
    .split(MARK)
    .map((part, index) => (index % 2 === 1 ? String(row + 1 + Number(part)) : part))
    .join('')

/** A relative row number, as it stands in a template. */
export const rowDistance = (rowOfReference: number, rowOfFormula: number): string =>
  `${MARK}${rowOfReference - rowOfFormula}${MARK}`
