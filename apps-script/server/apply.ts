// Carries out a patch, all or nothing: under the document's lock, with the way back written down first.

import { isReadOnly, refuseLocked } from './access'
import { Book } from './book'
import { coded, detailOf, failure } from './failure'
import { closeJournal, openJournal, readJournal } from './journal-sheet'
import { words } from './messages'
import { runStep } from './run-step'
import type { Step } from './step'
import type { WirePatch, WireSteps } from './wire'

/** As long as a person is willing to wait for another's change. */
const PATIENCE_MS = 20_000

/** @throws an Error with a coded message (wire.ts); by then everything has been taken back. */
export const applyPatch = (patch: WirePatch): void =>
  locked(() => {
    const spreadsheet = SpreadsheetApp.getActive()
    const before = readJournal(spreadsheet)
    if (patch.first && before) throw failure('busy', words('unfinished', { when: before.startedAt }))
    if (!patch.first && before?.startedAt !== patch.startedAt) throw failure('busy', words('takenBack'))
    const { steps, undo } = unpacked(patch.packed)
    const active = spreadsheet.getActiveSheet()
    const book = new Book(patch.temporaryNames)
    // What cannot be changed cannot be taken back either.
    if (patch.first)
      refuseLocked(
        book,
        undo.flatMap((step) => ('sheet' in step && step.sheet && !(step.sheet in patch.temporaryNames) ? step.sheet : [])),
      )
    try {
      const journal = patch.first ? openJournal(spreadsheet, undo, patch.startedAt) : undefined
      for (const step of steps) runStep(book, step)
      // Adding a sheet shows it; the person stays where they were unless the patch says otherwise.
      if (!steps.some((step) => step.op === 'activateSheet')) spreadsheet.setActiveSheet(active)
      SpreadsheetApp.flush()
      if (patch.last) closeJournal(spreadsheet, journal)
    } catch (error) {
      takeBack(patch.first ? undo : (before?.undo ?? []), error)
      spreadsheet.setActiveSheet(active)
      throw coded(error)
    }
  })

/** Takes back what an earlier change left half done. @returns whether there was anything. */
export const recoverWorkbook = (startedAt: string | null): boolean =>
  locked(() => {
    const spreadsheet = SpreadsheetApp.getActive()
    // Who may only look leaves a half-done change to those who may write.
    if (startedAt === null && isReadOnly(spreadsheet.getSheets())) return false
    const journal = readJournal(spreadsheet)
    if (journal && startedAt !== null && journal.startedAt !== startedAt) return false
    if (journal) takeBack(journal.undo, undefined)
    return journal !== undefined
  })

/** When the way back fails too, the journal stays, and the next recoverWorkbook goes it again. */
function takeBack(undo: Step[], cause: unknown): void {
  const book = new Book()
  try {
    for (const step of undo) runStep(book, step)
    closeJournal(book.spreadsheet)
  } catch (error) {
    throw failure('unknown', words('undoFailed', { first: cause === undefined ? '' : detailOf(cause), second: detailOf(error) }))
  }
}

function unpacked(packed: string): WireSteps {
  const blob = Utilities.newBlob(Utilities.base64Decode(packed), 'application/x-gzip')
  return JSON.parse(Utilities.ungzip(blob).getDataAsString()) as WireSteps
}

function locked<T>(work: () => T): T {
  const lock = LockService.getDocumentLock()
  if (!lock) throw failure('unknown', words('unbound'))
  if (!lock.tryLock(PATIENCE_MS)) throw failure('busy', words('locked'))
  try {
    return work()
  } catch (error) {
    throw coded(error)
  } finally {
    lock.releaseLock()
  }
}
