// The port of Google Sheets: asks the server part in Code.js to read and to apply.

import {
  HostError,
  type WorkOptions,
  type ReadRequest,
  type SheetSnapshot,
  type Snapshot,
  type WorkbookPort,
} from '../../shared/workbook/port'
import type { Patch } from '../../shared/workbook/patch'
import { stopIfCancelled } from '../../shared/workbook/carry-out'
import { readRequest, type WireRows, type WireSheet } from '../server/wire'
import { hostError, isAnswer } from './host-error'
import { packed } from './packed'
import { bytes, pieces } from './pieces'
import { prepare } from './prepare'
import { serverCalls, type ScriptRun, type ServerCalls } from './server-calls'

/** Rows of one more answer for a sheet that did not fit into the first. */
const ROWS_PER_CALL = 15_000

export interface SheetsPortOptions {
  /** Told after each patch what SpreadsheetApp could not do: 'print'. */
  onUnsupported?: (features: string[]) => void
  /** Names a change and says when it began. */
  now?: () => string
  /** Bytes of one call; smaller in tests. */
  callBytes?: number
}

/** @param run google.script.run */
export function createSheetsPort(run: ScriptRun, options: SheetsPortOptions = {}): WorkbookPort {
  const server = serverCalls(run)
  return {
    host: 'sheets',
    read: (request, watch) => told(() => read(server, request, watch ?? {})),
    apply: (patch, applyOptions) => told(() => apply(server, patch, applyOptions ?? {}, options)),
    recover: () => told(() => server.recoverWorkbook(null)),
  }
}

/** @throws {HostError} 'cancelled' between two calls. */
async function read(server: ServerCalls, request: ReadRequest, watch: WorkOptions): Promise<Snapshot> {
  stopIfCancelled(watch)
  const { names, sheets, isReadOnly } = await server.readWorkbook(readRequest(request))
  const total = sheets.reduce((sum, { usedRows }) => sum + usedRows, 0)
  let done = sheets.reduce((sum, { values }) => sum + values.length, 0)
  const onRows = (rows: number): void => {
    watch.progress?.((done += rows), total)
    stopIfCancelled(watch)
  }
  onRows(0)
  const whole: SheetSnapshot[] = []
  for (const sheet of sheets) whole.push(await readOn(server, sheet, onRows))
  return { names, sheets: whole, isReadOnly }
}

async function readOn(server: ServerCalls, sheet: WireSheet, onRows: (rows: number) => void): Promise<SheetSnapshot> {
  const parts: WireRows[] = [sheet]
  for (let row = sheet.values.length; row < sheet.usedRows; row += ROWS_PER_CALL) {
    const rows = Math.min(ROWS_PER_CALL, sheet.usedRows - row)
    parts.push(await server.readRows(sheet.name, row, rows))
    onRows(rows)
  }
  const values = parts.flatMap((part) => part.values)
  const formulas = values.map((line) => line.map((): string | null => null))
  for (const [row, line] of parts.flatMap((part) => part.formulas)) formulas[row] = line
  const { key, name, hidden, isProtected, isFiltered, locks } = sheet
  return { ...(key !== null && { key }), name, hidden, isProtected, isFiltered, locks, values, formulas }
}

async function apply(server: ServerCalls, patch: Patch, { signal, progress }: WorkOptions, options: SheetsPortOptions): Promise<void> {
  const { steps, undo, temporaryNames, unsupported } = prepare(patch)
  const startedAt = options.now?.() ?? new Date().toISOString()
  const list = pieces(steps, bytes(undo), options.callBytes)
  let index = 0
  try {
    for (; index < list.length; index++) {
      if (signal?.aborted) throw new HostError('cancelled', '')
      progress?.(index, list.length)
      const first = index === 0
      await server.applyPatch({
        startedAt,
        first,
        last: index === list.length - 1,
        temporaryNames,
        packed: packed({ steps: list[index], undo: first ? undo : [] }),
      })
    }
  } catch (error) {
    // A server part that answers the first call has refused it or taken it back; one that was cut off, or is not asked on, has not.
    if (index > 0 || !isAnswer(error)) await takeBack(server, startedAt, error)
    throw error
  }
  progress?.(list.length, list.length)
  options.onUnsupported?.(unsupported)
}

/** The journal stays when this fails too, so that the next opening can try again; the first error is the one to tell. */
async function takeBack(server: ServerCalls, startedAt: string, first: unknown): Promise<void> {
  try {
    await server.recoverWorkbook(startedAt)
  } catch (second) {
    const { code, detail, places } = hostError(first)
    throw new HostError(code, `${detail} / ${hostError(second).detail}`, { cause: second, places })
  }
}

async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw hostError(error)
  }
}
