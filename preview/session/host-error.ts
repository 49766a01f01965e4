// Refusals in the codes and words of the real Excel host.

import { GridError } from '../grid/grid'

/** Microsoft, "Error handling with the application-specific JavaScript APIs": code and message. */
const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
} as const

export type ErrorCode = keyof typeof MESSAGES

export class SessionError extends Error {
  /** @param detail what exactly was refused; the real host says less. */
  constructor(
    readonly code: ErrorCode,
    readonly detail: string,
  ) {
    super(`${MESSAGES[code]} (${detail})`)
    this.name = 'SessionError'
  }
}

export const refuse = (code: ErrorCode, detail: string): never => {
  throw new SessionError(code, detail)
}

/** @returns undefined for what is no refusal but a fault of ours. */
export function asSessionError(error: unknown): SessionError | undefined {
  if (error instanceof SessionError) return error
  if (!(error instanceof GridError)) return undefined
  return new SessionError(error.code === 'NotSupported' ? 'NotImplemented' : error.code, error.message)
}
