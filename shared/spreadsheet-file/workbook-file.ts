// The one door to a workbook that comes as a file: which sheets it has, and the cells of each.

import { keyOfMarker } from '../workbook/marker'
import type { Cancellation, Progress } from '../workbook/port'
import { HostError } from '../workbook/port'
import type { SheetKey } from '../workbook/patch'
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

export interface ReadOptions {
  signal?: Cancellation
  /** Told between rests: cells so far, of an unknown number. */
  progress?: Progress
}

/** Cells between two rests: some tens of milliseconds, so that a page stays alive meanwhile. */
const CELLS_BETWEEN_RESTS = 25_000

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
    this.zip = orDamaged(() => new ZipEntries(bytes))
    const refusal = refusalOfParts((path) => this.zip.has(path))
    if (refusal !== undefined) throw new FileRefused(refusal)
    this.parts = orDamaged(() => workbookParts(this.zip))
    this.sheets = orDamaged(() => this.parts.sheets.map(({ name, hidden, path }) => ({ name, hidden, key: this.keyOf(path) })))
  }

  /**
   * The cells of a sheet, by its name.
   * @throws {FileRefused} when its part is damaged. @throws {HostError} 'cancelled', or 'sheetMissing' for an unknown name.
   */
  async read(name: string, { signal, progress }: ReadOptions = {}): Promise<FileCells> {
    const steps = orDamaged(() => readCells(this.zip.text(this.sheetOf(name).path), this.context()))
    for (let count = 1; ; count++) {
      const step = orDamaged(() => steps.next())
      if (step.done) return step.value
      if (count % CELLS_BETWEEN_RESTS !== 0) continue
      progress?.(count, NaN)
      await rest()
      if (signal?.aborted) throw new HostError('cancelled', `Reading the sheet "${name}" was cancelled.`)
    }
  }

  private sheetOf(name: string): ListedSheet {
    const sheet = this.parts.sheets.find((each) => each.name === name)
    if (!sheet) throw new HostError('sheetMissing', `The file has no sheet "${name}".`)
    return sheet
  }

  private context(): FileContext {
    const { strings, styles, countsFrom1904 } = this.parts
    this.known ??= {
      strings: strings === undefined ? [] : [...sharedStrings(this.zip.text(strings))],
      kinds: styles === undefined ? [] : numberKinds(this.zip.whole(styles)),
      countsFrom1904,
    }
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
function orDamaged<T>(read: () => T): T {
  try {
    return read()
  } catch (cause) {
    throw cause instanceof HostError ? cause : new FileRefused('damaged', { cause })
  }
}

/** What every host of JavaScript but Google's server has; it is not in the ES2022 library. */
declare const setTimeout: (resume: () => void) => unknown

const rest = (): Promise<void> => new Promise((resume) => setTimeout(resume))
