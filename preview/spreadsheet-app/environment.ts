// What all the objects of one stand-in share: the grid, the options, and the ledger of calls.

import type { Grid, GridSheet } from '../grid/grid'
import { GridError } from '../grid/grid'
import { gridForPerson, type PersonOptions } from './person'
import { strict } from './strict'

export interface StandInOptions extends PersonOptions {
  /** Of the spreadsheet, such as 'en_US'. */
  locale?: string
  timeZone?: string
  /** Html files of the script project, by name without ending. */
  files?: Record<string, string>
  /** Of dates typed without one. */
  year?: number
  /** Before each call that reads or writes; a test may throw from it. */
  onCall?: (className: string, method: string, index: number) => void
  /** Sheets whose filter hides rows by a column, by name. */
  filters?: { sheet: string; address: string; column: number }[]
  /** Whether somebody else holds the document's lock. */
  lockedByOther?: () => boolean
}

/** Calls as the budget counts them. */
export interface CallCounts {
  /** Methods of Spreadsheet, Sheet, Range and Protection that read or write. */
  total: number
  /** Methods of RangeList and NamedRange, which stand beside those. */
  lists: number
  byMethod: Record<string, number>
}

const COUNTED = new Set(['Spreadsheet', 'Sheet', 'Range', 'Protection'])
const BESIDE = new Set(['RangeList', 'NamedRange'])
/** They only point to cells, or begin a builder. */
const FREE = new Set(['getRange', 'getRangeList', 'newChart'])

export class Environment {
  readonly counts: CallCounts = { total: 0, lists: 0, byMethod: {} }
  readonly locale: string
  readonly timeZone: string
  readonly year: number
  private calls = 0

  readonly grid: Grid

  constructor(
    grid: Grid,
    readonly options: StandInOptions,
  ) {
    this.grid = gridForPerson(grid, options)
    this.locale = options.locale ?? 'en_US'
    this.timeZone = options.timeZone ?? 'Etc/UTC'
    this.year = options.year ?? new Date().getFullYear()
  }

  wrap<T extends object>(className: string, target: T): T {
    return strict(className, target, (name, method) => this.called(name, method))
  }

  sheet(id: string): GridSheet {
    const sheet = this.grid.sheet(id)
    if (!sheet) throw new Error(`Sheet ${id} not found`)
    return sheet
  }

  private called(className: string, method: string): void {
    const beside = BESIDE.has(className)
    if ((!COUNTED.has(className) && !beside) || FREE.has(method)) return
    this.options.onCall?.(className, method, this.calls++)
    if (beside) this.counts.lists++
    else this.counts.total++
    const name = `${className}.${method}`
    this.counts.byMethod[name] = (this.counts.byMethod[name] ?? 0) + 1
  }
}

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.'

/** Carries out a change of the grid; what the grid refuses is said in the host's words. */
export function asHost<T>(change: () => T): T {
  try {
    return change()
  } catch (error) {
    if (error instanceof GridError && error.code === 'AccessDenied') throw new Error(PROTECTED, { cause: error })
    throw error
  }
}
