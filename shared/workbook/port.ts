// The one door between the commands and a workbook: read a snapshot, apply a patch.

import type { Scalar } from './cell'
import type { Patch, SheetKey } from './patch'

/** One sheet as it stands. Rows and columns count from the sheet's first cell, A1. */
export interface SheetSnapshot {
  /** From the marker in A1, undefined for a sheet of the user's. */
  key?: SheetKey
  name: string
  hidden: boolean
  isProtected: boolean
  /** Whether a filter hides rows of it; they are among the cells all the same. */
  isFiltered?: boolean
  /** What of it may not be changed here, by a protection that cannot be lifted; left out where the host finds out as it writes. */
  locks?: SheetLock[]
  /** Used cells from A1; rows may be of unequal length, missing cells are empty. Results of formulas included. */
  values: Scalar[][]
  /** The same cells: the formula (with '=', en-US, A1) or null where the cell is a literal. */
  formulas: (string | null)[][]
}

/** Cells, or the whole sheet where `address` is left out; `note` is what somebody wrote about the protection. */
export type SheetLock = Omit<ObstaclePlace, 'sheet'>

/** The workbook as it stands. */
export interface Snapshot {
  /** Every sheet's name, in order, the user's included. */
  names: string[]
  /** The sheets that were asked for and exist, with their cells. */
  sheets: SheetSnapshot[]
  /** This person may look, but not change anything. */
  isReadOnly?: boolean
  /** Sheets can neither be added nor renamed, moved or deleted. */
  isStructureLocked?: boolean
}

/** Which cells to read: our sheets by key ('*' for all of ours), and the user's by name. */
export interface ReadRequest {
  keys: SheetKey[] | '*'
  names?: string[]
}

/** Progress of a long step; `done` of `total` in the step's own measure. */
export type Progress = (done: number, total: number) => void

/** Asked between steps; an AbortSignal fits. */
export interface Cancellation {
  readonly aborted: boolean
}

/** How long work is watched and stopped. */
export interface WorkOptions {
  signal?: Cancellation
  progress?: Progress
}

/** What every host implements; nothing else of a host is seen by the commands. */
export interface WorkbookPort {
  /** Which host this is, for words such as "Excel" in messages. */
  readonly host: 'excel' | 'sheets' | 'xlsx'
  /** @throws {HostError} 'cancelled' between two of its steps once the signal was given. */
  read(request: ReadRequest, options?: WorkOptions): Promise<Snapshot>
  /**
   * All or nothing: after an error the workbook is as it was before, and the error is thrown on.
   * @throws {HostError} with a code that the interface can put into words.
   */
  apply(patch: Patch, options?: WorkOptions): Promise<void>
  /**
   * Finishes or takes back what an earlier apply left half done (a closed window, a lost connection).
   * @returns whether there was anything to bring back.
   */
  recover(): Promise<boolean>
}

/** What can stand in the way of reading or writing; obstacles/ has the words of each. */
export type HostErrorCode =
  | 'cancelled'
  | 'accounts'
  | 'readOnly'
  | 'protected'
  | 'structureLocked'
  | 'sheetMissing'
  | 'sheetCopied'
  | 'sheetDamaged'
  | 'sheetFiltered'
  | 'newerVersion'
  | 'changed'
  | 'busy'
  | 'tooLarge'
  | 'offline'
  | 'unknown'

/** A sheet by its tab, or cells of it, that an obstacle is about. */
export interface ObstaclePlace {
  sheet: string
  /** A1 cells; left out for the whole sheet. */
  address?: string
  /** What somebody wrote about it, such as the description of a protection. */
  note?: string
}

/** A failure of the host, with the host's own words in `detail`. */
export class HostError extends Error {
  readonly places: readonly ObstaclePlace[]

  constructor(
    readonly code: HostErrorCode,
    readonly detail: string,
    options: { cause?: unknown; places?: readonly ObstaclePlace[] } = {},
  ) {
    super(`${code}: ${detail}`, options)
    this.name = 'HostError'
    this.places = options.places ?? []
  }
}
