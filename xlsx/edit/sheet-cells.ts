// The cells of one sheet's XML by row and column, made in their place when they are missing.

import { cellAddress, parseAddress } from '../../shared/workbook/address'
import { child, children, create, type Element } from '../package/xml'

export class SheetCells {
  private readonly data: Element
  private readonly rows = new Map<number, { element: Element; cells?: Map<number, Element> }>()
  private readonly rowNumbers: number[] = []

  /** Gives every row and cell its address, which files may leave out. */
  constructor(private readonly root: Element) {
    this.data = child(root, 'sheetData')!
    let last = -1
    for (const element of children(this.data, 'row')) {
      last = element.hasAttribute('r') ? Number(element.getAttribute('r')) - 1 : last + 1
      element.setAttribute('r', String(last + 1))
      this.rows.set(last, { element })
      this.rowNumbers.push(last)
    }
  }

  /** Gives every cell its address too. */
  nameAll(): void {
    for (const row of this.rows.keys()) this.cellsOf(row)
  }

  /** The row's element; made before the next row that is there. */
  row(row: number): Element {
    return this.rowOf(row).element
  }

  /** The cell's element, or undefined when the file holds none. */
  find(row: number, column: number): Element | undefined {
    return this.rows.has(row) ? this.cellsOf(row).get(column) : undefined
  }

  /** The row's element, or undefined when the file holds none. */
  findRow(row: number): Element | undefined {
    return this.rows.get(row)?.element
  }

  /** The cells of a row that the file holds, by column. */
  inRow(row: number): ReadonlyMap<number, Element> {
    return this.rows.has(row) ? this.cellsOf(row) : new Map()
  }

  cell(row: number, column: number): Element {
    this.rowOf(row)
    const cells = this.cellsOf(row)
    const found = cells.get(column)
    if (found) return found
    const line = this.rowOf(row).element
    const cell = create(line, 'c', { r: cellAddress(row, column) })
    // A row or column may have a style of its own, which its cells would otherwise lose.
    const own = line.getAttribute('customFormat') === '1' ? line.getAttribute('s') : null
    const style = own ?? this.columnStyle(column)
    if (style !== null) cell.setAttribute('s', style)
    let next: [number, Element] | undefined
    for (const entry of cells) if (entry[0] > column && (!next || entry[0] < next[0])) next = entry
    line.insertBefore(cell, next?.[1] ?? child(line, 'extLst') ?? null)
    // Only a hint for readers, and wrong once the row is wider.
    line.removeAttribute('spans')
    cells.set(column, cell)
    return cell
  }

  private columnStyle(column: number): string | null {
    const list = child(this.root, 'cols')
    const span = (list ? children(list, 'col') : []).find(
      (each) => Number(each.getAttribute('min')) <= column + 1 && Number(each.getAttribute('max')) > column,
    )
    return span?.getAttribute('style') ?? null
  }

  private rowOf(row: number): { element: Element; cells?: Map<number, Element> } {
    const found = this.rows.get(row)
    if (found) return found
    const element = create(this.data, 'row', { r: row + 1 })
    const at = this.behind(row)
    this.data.insertBefore(element, at < this.rowNumbers.length ? this.rows.get(this.rowNumbers[at])!.element : null)
    this.rowNumbers.splice(at, 0, row)
    const made = { element }
    this.rows.set(row, made)
    return made
  }

  private cellsOf(row: number): Map<number, Element> {
    const entry = this.rows.get(row)!
    if (entry.cells) return entry.cells
    entry.cells = new Map()
    let last = -1
    for (const cell of children(entry.element, 'c')) {
      const address = cell.getAttribute('r')
      last = address === null ? last + 1 : parseAddress(address)!.column
      if (address === null) cell.setAttribute('r', cellAddress(row, last))
      entry.cells.set(last, cell)
    }
    return entry.cells
  }

  /** Position of the first known row behind this one. */
  private behind(row: number): number {
    let [low, high] = [0, this.rowNumbers.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.rowNumbers[middle] < row) low = middle + 1
      else high = middle
    }
    return low
  }
}
