// The handle on a running Univer that the parts of the grid share: its model, its commands and what we keep beside it.

import {
  CustomCommandExecutionError,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  type IMutationInfo,
  type Workbook,
  type Worksheet,
} from '@univerjs/core'
import { SetWorksheetActiveOperation } from '@univerjs/preset-sheets-core'
import type { Rect } from '../../shared/workbook/cell'
import type { ChartSpec, PrintSpec } from '../../shared/workbook/patch'
import { GridError, type GridProtection } from '../grid/grid'
import { UNIT_ID, type RunningUniver } from './start'

/** What Univer lacks, kept for one sheet. */
export interface SheetExtras {
  veryHidden: boolean
  charts: ChartSpec[]
  print: PrintSpec | null
  protection: GridProtection | null
}

/** A sheet's range as Univer writes it. */
export interface UniverRange {
  startRow: number
  endRow: number
  startColumn: number
  endColumn: number
}

export class Engine {
  readonly commands: ICommandService
  readonly workbook: Workbook
  private readonly extras = new Map<string, SheetExtras>()
  /** Permission points of Univer that stay false, whatever its own service of users says later. */
  readonly refusals = new Set<string>()
  private programs = 0
  private showing = false

  constructor(readonly running: RunningUniver) {
    this.commands = running.injector.get(ICommandService)
    const workbook = running.injector.get(IUniverInstanceService).getUnit<Workbook>(UNIT_ID)
    if (!workbook) throw new Error('Univer has no workbook')
    this.workbook = workbook
    // Univer shows every sheet that a program adds or touches; here only `show` does.
    this.commands.beforeCommandExecuted(({ id }) => {
      const unasked = id === SetWorksheetActiveOperation.id && this.byProgram && !this.showing
      if (unasked) throw new CustomCommandExecutionError('The sheet stays as it is.')
    })
  }

  /** Whether what happens now was asked for by a program and not by a person. */
  get byProgram(): boolean {
    return this.programs > 0
  }

  worksheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id)
    if (!sheet) throw new GridError('ItemNotFound', 'The sheet is no longer there.')
    return sheet
  }

  extrasOf(id: string): SheetExtras {
    const known = this.extras.get(id)
    if (known) return known
    const fresh: SheetExtras = { veryHidden: false, charts: [], print: null, protection: null }
    this.extras.set(id, fresh)
    return fresh
  }

  forget(id: string): void {
    this.extras.delete(id)
  }

  /** Sheets with something of ours beside them. */
  allExtras(): SheetExtras[] {
    return [...this.extras.values()]
  }

  /**
   * Carries out a command or mutation for a program. What a person did before cannot be undone any more, since Univer's
   * undo would write old cells to places that have moved.
   * @throws {GridError} InvalidArgument when Univer refuses it.
   */
  run(mutation: IMutationInfo['id'], params: Record<string, unknown>): void {
    this.programs++
    try {
      const done = this.commands.syncExecuteCommand(mutation, { unitId: UNIT_ID, ...params })
      if (done === false) throw new GridError('InvalidArgument', `The spreadsheet refused ${mutation}.`)
    } finally {
      this.programs--
      this.running.injector.get(IUndoRedoService).clearUndoRedo(UNIT_ID)
    }
  }

  /** Makes a sheet the active one. */
  show(subUnitId: string): void {
    this.showing = true
    try {
      this.run(SetWorksheetActiveOperation.id, { subUnitId })
    } finally {
      this.showing = false
    }
  }
}

export const toRange = (rect: Rect): UniverRange => ({
  startRow: rect.row,
  endRow: rect.row + rect.rows - 1,
  startColumn: rect.column,
  endColumn: rect.column + rect.columns - 1,
})

export const toRect = (range: UniverRange): Rect => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
})
