// The one door to a workbook that comes as a file: which sheets it has, and the cells of each.

import { keyOfMarker } from '../workbook/marker'
import type { WorkOptions } from '../workbook/port'
import { HostError } from '../workbook/port'
import type { SheetKey } from '../workbook/patch'
import type { Steps } from '../workbook/steps'
import { carryOut } from '../workbook/carry-out'
import { within } from '../workbook/steps'
import { cellValue } from './cell-value'
import { isZip, refusalOfBytes, refusalOfParts } from './file-kind'
import { FileRefused } from './file-refused'
import { numberKinds } from './number-kinds'
import { readCells, type FileCells, type FileContext } from './read-cells'
import { scanCells } from './scan-cells'
import { sharedStrings } from './shared-strings'
import { workbookParts, type ListedSheet, type WorkbookParts } from './workbook-sheets'
import { ZipEntries } from './zip-entries'

/** A sheet with cells. */
export interface FileSheet {
  name: string
  /** True for a sheet that a person does not see, whichever way it was hidden. */
  hidden: boolean
  /** From the marker in A1, undefined for a sheet of the user's. */
  key?: SheetKey
}

/** Shared strings between two offers to rest. */
const STRINGS_A_STEP = 5000

export class WorkbookFile {
  /** In the workbook's order. */
  readonly sheets: FileSheet[]
  private readonly parts: WorkbookParts
  private readonly zip: ZipEntries
  private known?: FileContext

  /**
   * @param bytes an .xlsx or .xlsm file.
   * @throws {FileRefused} in words for anything else, and for a damaged or encrypted file.
   */
  constructor(bytes: Uint8Array) {
    if (!isZip(bytes)) throw new FileRefused(refusalOfBytes(bytes))
    this.zip = orDamagedAtOnce(() => new ZipEntries(bytes))
    const refusal = refusalOfParts((path) => this.zip.has(path))
    if (refusal !== undefined) throw new FileRefused(refusal)
    this.parts = orDamagedAtOnce(() => workbookParts(this.zip))
    this.sheets = orDamagedAtOnce(() => this.parts.sheets.map(({ name, hidden, path }) => ({ name, hidden, key: this.keyOf(path) })))
  }

  /**
   * The cells of a sheet, by its name.
   * @throws {FileRefused} when its part is damaged. @throws {HostError} 'cancelled', or 'sheetMissing' for an unknown name.
   */
  read(name: string, options?: WorkOptions): Promise<FileCells> {
    return carryOut(this.readSteps(name), options)
  }

  /** The same in steps between which the caller may rest. */
  *readSteps(name: string): Steps<FileCells> {
    const { path } = this.sheetOf(name)
    const context = yield* orDamaged(within(0, 0.2, this.context()))
    const { pieces, done } = this.zip.watched(path)
    return yield* orDamaged(within(0.2, 1, readCells(pieces, context, done)))
  }

  private sheetOf(name: string): ListedSheet {
    const sheet = this.parts.sheets.find((each) => each.name === name)
    if (!sheet) throw new HostError('sheetMissing', `The file has no sheet "${name}".`)
    return sheet
  }

  private *context(): Steps<FileContext> {
    if (this.known !== undefined) return this.known
    const { strings: path, styles, countsFrom1904 } = this.parts
    const strings: string[] = []
    if (path !== undefined) {
      const { pieces, done } = this.zip.watched(path)
      for (const string of sharedStrings(pieces)) if (strings.push(string) % STRINGS_A_STEP === 0) yield done()
    }
    this.known = { strings, kinds: styles === undefined ? [] : numberKinds(this.zip.whole(styles)), countsFrom1904 }
    return this.known
  }

  /** Only the first cell is looked at. */
  private keyOf(path: string): SheetKey | undefined {
    for (const cell of scanCells(this.zip.text(path))) {
      if (cell.row !== 0 || cell.column !== 0) return undefined
      return keyOfMarker(cell.type === 's' ? this.stringAt(Number(cell.value)) : cellValue(cell, []))
    }
    return undefined
  }

  /** One shared string; those behind it are not read. */
  private stringAt(index: number): string | null {
    const { strings } = this.parts
    if (strings === undefined) return null
    let at = 0
    for (const string of sharedStrings(this.zip.text(strings))) if (at++ === index) return string
    return null
  }
}

/** Whatever cannot be read in the file's own parts is damage. */
function* orDamaged<T>(steps: Steps<T>): Steps<T> {
  try {
    return yield* steps
  } catch (cause) {
    throw damage(cause)
  }
}

function orDamagedAtOnce<T>(read: () => T): T {
  try {
    return read()
  } catch (cause) {
    throw damage(cause)
  }
}

const damage = (cause: unknown): HostError => (cause instanceof HostError ? cause : new FileRefused('damaged', { cause }))
