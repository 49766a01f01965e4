// Puts Excel's error codes into the few kinds that the interface can explain.

import { HostError, type HostErrorCode } from '../../shared/workbook/port'

const CODES: Record<string, HostErrorCode> = {
  ItemNotFound: 'sheetMissing',
  FilteredRangeConflict: 'sheetFiltered',
  InvalidOperationInCellEditMode: 'busy',
  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  InactiveWorkbook: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  RequestAborted: 'busy',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  ConnectionFailure: 'offline',
  Timeout: 'offline',
  InvalidOrTimedOutSession: 'offline',
}

/** @param isReadOnly whether the workbook was opened for reading: Excel denies access to it and to protected sheets alike. */
export function toHostError(error: unknown, isReadOnly: () => boolean = () => false): HostError {
  if (error instanceof HostError) return error
  const { code, message } = error as { code?: unknown; message?: unknown }
  const detail = typeof message === 'string' ? message : String(error)
  if (code === 'AccessDenied') {
    return new HostError(isReadOnly() ? 'readOnly' : 'protected', detail, { cause: error })
  }
  return new HostError(CODES[String(code)] ?? 'unknown', detail, { cause: error })
}
