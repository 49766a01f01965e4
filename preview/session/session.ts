// The embedded Excel behind Microsoft's client library: takes its requests and answers them from a grid.

import type { Grid } from '../grid/grid'
import { runBatch } from './batch'
import { Host } from './host'
import type { SessionOptions } from './session-options'
import type { RequestBody, ResponseMessage } from './wire'

/** Excel on the web refuses a request beyond this (Microsoft, "Resource limits and performance optimization"). */
export const MAX_REQUEST_BYTES = 5 * 1024 * 1024

export interface SessionCounts {
  /** Requests that did work; those in which the library only lets go of ranges are its own housekeeping. */
  syncs: number
  /** Every request, with the size of its body in UTF-8. */
  requests: { bytes: number }[]
}

/** What the client library asks of a session. */
export interface LibrarySession {
  _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: Record<string, string> }>
  _createRequestExecutorOrNull(): {
    executeAsync(customData: string, flags: number, message: { Body: RequestBody }): Promise<ResponseMessage>
  }
}

/** The parts of OfficeExtension that a session is hung into. */
export interface LibraryExtension {
  SessionBase: { new (): object; _overrideSession: unknown }
  /** Set, the library takes event registrations for granted instead of asking an Office host. */
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void
}

/**
 * Lets the library speak to a grid from now on.
 * @returns counts that grow with each request.
 */
export function connect(library: LibraryExtension, grid: Grid, options: SessionOptions = {}): SessionCounts {
  const host = new Host(grid, options)
  const counts: SessionCounts = { syncs: 0, requests: [] }
  // One request after the other, as a workbook takes them, whoever sent them.
  let previous: Promise<unknown> = Promise.resolve()
  const inTurn = (body: RequestBody): Promise<ResponseMessage> => {
    const answer = previous.then(() => execute(host, counts, body))
    previous = answer.catch(() => undefined)
    return answer
  }
  const session: LibrarySession = Object.assign(new library.SessionBase(), {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'embedded:', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_customData: string, _flags: number, message: { Body: RequestBody }) => inTurn(message.Body),
    }),
  })
  library.SessionBase._overrideSession = session
  library._testSetRichApiMessageReadyImpl(() => Promise.resolve())
  return counts
}

async function execute(host: Host, counts: SessionCounts, body: RequestBody): Promise<ResponseMessage> {
  const sent = JSON.stringify(body)
  const bytes = new TextEncoder().encode(sent).length
  counts.requests.push({ bytes })
  if (body.Actions.some(({ ActionType, Name }) => ActionType !== 1 && Name !== '_RemoveReference')) counts.syncs++
  if (bytes > MAX_REQUEST_BYTES) {
    return {
      ErrorCode: 'RequestPayloadSizeLimitExceeded',
      ErrorMessage: `The payload size of the request has exceeded the limit (${bytes} bytes).`,
      Headers: {},
      Body: {},
    }
  }
  // Through text, as over a wire: nothing is shared with the caller, and undefined is not sent.
  return { ErrorCode: '', ErrorMessage: '', Headers: {}, Body: await runBatch(host, JSON.parse(sent) as RequestBody) }
}
