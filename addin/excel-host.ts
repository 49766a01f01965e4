// The Excel host: reads a workbook and carries out patches by Office.js, all or nothing.

import { JOURNAL_KEY } from '../shared/workbook/journal'
import type { Operation, Patch } from '../shared/workbook/patch'
import { HostError, type WorkOptions, type ReadRequest, type Snapshot, type WorkbookPort } from '../shared/workbook/port'
import { checkAllowed } from './host/allowed'
import { sendSteps } from './host/batches'
import { findPlace, openBook, type Book } from './host/book'
import { toHostError } from './host/errors'
import { announce, closeStep, hasJournal, readJournal } from './host/journal-sheet'
import { LISTS_KEY, LISTS_NAME, needsLists } from './host/lists'
import { readSheets } from './host/read-cells'
import { checkSheets, prepareSteps } from './host/steps'

/** Runs a batch as Excel.run does, which the caller passes in: tests and the preview have one of their own. */
export type Run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>

/** Sheets of the host's own, which no command asks for. */
const OWN_KEYS: ReadonlySet<string | undefined> = new Set([JOURNAL_KEY, LISTS_KEY])

export interface ExcelHostOptions {
  /** Whether the workbook was opened for reading only. */
  isReadOnly?: () => boolean
  /** The clock, for the journal's note of when a change began. */
  now?: () => Date
}

export function createExcelHost(run: Run, { isReadOnly, now = () => new Date() }: ExcelHostOptions = {}): WorkbookPort {
  const attempt = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw toHostError(error, isReadOnly)
    }
  }
  return {
    host: 'excel',
    read: (request, options) => attempt(() => run((context) => read(context, request, options, isReadOnly))),
    apply: (patch, options = {}) => attempt(() => apply(run, patch, options, now().toISOString(), isReadOnly)),
    recover: () => attempt(() => run(recover)),
  }
}

async function read(
  context: Excel.RequestContext,
  { keys, names = [] }: ReadRequest,
  options?: WorkOptions,
  isReadOnly: () => boolean = () => false,
): Promise<Snapshot> {
  const book = await openBook(context)
  const lowerNames = new Set(names.map((name) => name.toLowerCase()))
  const wanted = book.places.filter(({ key, name }) => {
    if (lowerNames.has(name.toLowerCase())) return true
    return key !== undefined && !OWN_KEYS.has(key) && (keys === '*' || keys.includes(key))
  })
  return {
    names: book.places.map(({ name }) => name),
    sheets: await readSheets(book, wanted, options),
    isReadOnly: book.isReadOnly || isReadOnly(),
    isStructureLocked: book.isStructureLocked,
  }
}

async function apply(
  run: Run,
  patch: Patch,
  { signal, progress }: WorkOptions,
  startedAt: string,
  isReadOnly?: () => boolean,
): Promise<void> {
  /** What a failure has to take back: undefined as long as nothing was written. */
  let begun: { undo: Operation[]; isNewJournal: boolean } | undefined
  const stopIfCancelled = () => {
    if (signal?.aborted) throw new HostError('cancelled', 'the change was cancelled')
  }
  try {
    await run(async (context) => {
      const book = await openBook(context)
      checkSheets(book, patch.operations)
      await checkAllowed(book, patch.operations)
      const isNewJournal = !hasJournal(book)
      const undo = wayBack(patch, book)
      const steps = [...(await prepareSteps(book, patch.operations)), closeStep(book, false)]
      const total = steps.reduce((sum, step) => sum + step.bytes, 0)
      let done = 0
      stopIfCancelled()
      begun = { undo: [], isNewJournal }
      await announce(book, undo, startedAt)
      begun = { undo, isNewJournal }
      await sendSteps(context, steps, { beforeSync: stopIfCancelled, afterSync: (bytes) => progress?.((done += bytes), total) })
    })
  } catch (error) {
    const failure = toHostError(error, isReadOnly)
    if (begun) await rollBack(run, begun.undo, begun.isNewJournal, failure)
    throw failure
  }
}

/**
 * The patch's own way back, and the host's: a sheet for long lists that was not there goes again, and a sheet that was
 * added but did not get its marker is found by its temporary name, unless a sheet of the user's had that name before.
 */
function wayBack(patch: Patch, before: Book): Operation[] {
  const names = new Map(patch.operations.flatMap((each) => (each.op === 'addSheet' ? [[each.sheet, each.temporaryName] as const] : [])))
  const isTaken = (name: string) => before.places.some((place) => place.name.toLowerCase() === name.toLowerCase())
  const undo = patch.undo.map((each): Operation => {
    const temporaryName = each.op === 'deleteSheet' ? names.get(each.sheet) : undefined
    return each.op === 'deleteSheet' && temporaryName && !isTaken(temporaryName) ? { ...each, temporaryName } : each
  })
  if (needsLists(patch.operations) && !findPlace(before, LISTS_KEY) && !isTaken(LISTS_NAME)) {
    undo.push({ op: 'deleteSheet', sheet: LISTS_KEY, temporaryName: LISTS_NAME })
  }
  return undo
}

/** @throws {HostError} with both failures when the way back fails too; the journal then stands, and `recover` tries again. */
async function rollBack(run: Run, undo: Operation[], isNewJournal: boolean, failure: HostError): Promise<void> {
  try {
    await run(async (context) => takeBack(await openBook(context), undo, isNewJournal))
  } catch (error) {
    const { detail } = toHostError(error)
    throw new HostError(failure.code, `${failure.detail} (and tidying up failed: ${detail})`, {
      cause: new AggregateError([failure, error]),
    })
  }
}

async function takeBack(book: Book, undo: Operation[], removeJournal: boolean): Promise<void> {
  const steps = await prepareSteps(book, undo)
  await sendSteps(book.context, [...steps, closeStep(book, removeJournal)])
}

async function recover(context: Excel.RequestContext): Promise<boolean> {
  const book = await openBook(context)
  // Who may only look leaves a half-done change to those who may write.
  const undo = book.isReadOnly ? undefined : await readJournal(book)
  if (!undo) return false
  await takeBack(book, undo, false)
  return true
}
