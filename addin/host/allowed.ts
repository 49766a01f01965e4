// What Excel would refuse of a patch, found out before anything is written.

import { JOURNAL_KEY } from '../../shared/workbook/journal'
import type { Operation } from '../../shared/workbook/patch'
import { HostError } from '../../shared/workbook/port'
import { findPlace, type Book, type Place } from './book'
import { toHostError } from './errors'
import { LISTS_KEY, needsLists } from './lists'
import { protect, unprotect } from './sheets'

const STRUCTURE: ReadonlySet<Operation['op']> = new Set(['addSheet', 'deleteSheet', 'renameSheet', 'orderSheets'])

/**
 * At most one request, and none where no sheet is protected.
 * @throws {HostError} readOnly, structureLocked, or protected with every sheet that has a password.
 */
export async function checkAllowed(book: Book, operations: Operation[]): Promise<void> {
  if (book.isReadOnly) throw new HostError('readOnly', 'Workbook.readOnly is true')
  if (book.isStructureLocked) {
    const isMissing = !findPlace(book, JOURNAL_KEY) || (needsLists(operations) && !findPlace(book, LISTS_KEY))
    if (isMissing || operations.some(({ op }) => STRUCTURE.has(op))) {
      throw new HostError('structureLocked', 'Workbook.protection.protected is true')
    }
  }
  await checkPasswords(book, operations)
}

/** Excel tells of a password only to who tries (isPasswordProtected is of Excel on the web alone). */
async function checkPasswords(book: Book, operations: Operation[]): Promise<void> {
  const keys = new Set(operations.flatMap((each) => (each.op === 'unprotect' ? [each.sheet] : [])))
  const closed = book.places.filter(({ key, isProtected }) => isProtected && key !== undefined && keys.has(key))
  if (closed.length === 0) return
  const failure = await opened(book, closed)
  if (failure === undefined) return
  // One after the other, since one refusal hides those that would follow.
  const locked: Place[] = []
  for (const place of closed) if ((await opened(book, [place])) !== undefined) locked.push(place)
  if (locked.length === 0) throw failure
  throw new HostError('protected', failure.detail, { cause: failure, places: locked.map(({ name }) => ({ sheet: name })) })
}

/** Opens sheets and closes them again as they were. @returns why that was refused. @throws {HostError} for any other failure. */
async function opened(book: Book, places: Place[]): Promise<HostError | undefined> {
  try {
    for (const place of places) {
      unprotect(place)
      protect(place)
    }
    await book.context.sync()
    return undefined
  } catch (error) {
    const failure = toHostError(error)
    for (const place of places) place.isProtected = true
    if (failure.code === 'protected' || failure.code === 'unknown') return failure
    throw failure
  }
}
