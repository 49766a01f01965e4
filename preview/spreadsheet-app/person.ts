// What the person at the keyboard may change: nothing, or all but what others protected.

import { MAX_COLUMNS, MAX_ROWS, overlaps, parseAddress } from '../../shared/workbook/address'
import type { Rect } from '../../shared/workbook/cell'
import { GridError, type Grid } from '../grid/grid'
import { watchedGrid } from '../grid/watched-grid'

/** A whole sheet, by its name at the time, or a range of it, that somebody else protected. */
export interface OthersLock {
  sheet: string
  address?: string
  description?: string
}

export interface PersonOptions {
  /** May view or comment, not edit. */
  isViewer?: boolean
  locks?: OthersLock[]
  /** Such as 'zh_CN'. */
  userLocale?: string
}

const WHOLE: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS }

export const rectOfLock = ({ address }: OthersLock): Rect => (address === undefined ? undefined : parseAddress(address)) ?? WHOLE

export const mayEdit = ({ isViewer, locks = [] }: PersonOptions, sheet: string, rect: Rect): boolean =>
  !isViewer && !locks.some((lock) => lock.sheet === sheet && overlaps(rect, rectOfLock(lock)))

/** Google's words, in the language of the person at the keyboard. */
const NO_PERMISSION: Record<string, string> = { en: 'You do not have permission to perform that action.', zh: '您没有执行该操作的权限。' }

/** The grid as it answers that person. */
export function gridForPerson(grid: Grid, options: PersonOptions): Grid {
  const { isViewer, locks = [], userLocale = 'en' } = options
  if (!isViewer && locks.length === 0) return grid
  return watchedGrid(grid, (name, sheet, args) => {
    if (isViewer) throw new Error(NO_PERMISSION[userLocale.slice(0, 2)] ?? NO_PERMISSION.en)
    // A method that changes cells is given them first; any other is about the sheet as a whole.
    // An editor may add a protection beside one of a range, not change that of a whole sheet.
    const standing = name === 'protect' ? locks.filter(({ address }) => address === undefined) : locks
    if (!sheet || mayEdit({ locks: standing }, sheet.name, isRect(args[0]) ? args[0] : WHOLE)) return
    throw new GridError('AccessDenied', `${name}: the sheet "${sheet.name}" is protected by somebody else.`)
  })
}

const isRect = (value: unknown): value is Rect => typeof value === 'object' && value !== null && 'rows' in value && 'columns' in value
