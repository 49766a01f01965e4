// Puts Excel's error codes into the few kinds that the interface can explain.

import { HostError, type HostErrorCode } from '../../shared/workbook/port'
import type { Book } from './book'

const CODES: Record<string, HostErrorCode> = {
  ItemNotFound: 'sheetMissing',
  InvalidOperationInCellEditMode: 'busy',
  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  InactiveWorkbook: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  ConnectionFailure: 'offline',
  Timeout: 'offline',
  InvalidOrTimedOutSession: 'offline',
}

/** @param book tells a protected sheet or structure from a workbook opened for reading: Excel denies access to both alike. */
export function toHostError(error: unknown, book?: Book): HostError {
  if (error instanceof HostError) return error
  const { code, message } = error as { code?: unknown; message?: unknown }
  const detail = typeof message === 'string' ? message : String(error)
  if (code === 'AccessDenied') {
    return new HostError(book?.wasProtected === false ? 'readOnly' : 'protected', detail, { cause: error })
  }
  return new HostError(CODES[String(code)] ?? 'unknown', detail, { cause: error })
}
