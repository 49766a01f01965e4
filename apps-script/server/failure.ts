// Errors of the server part, with the code that the sidebar puts into words.

import type { HostErrorCode } from '../../shared/workbook/port'
import { codedMessage, decodeMessage } from './wire'

export const failure = (code: HostErrorCode, detail: string): Error => new Error(codedMessage(code, detail))

/** The words of an error, without its code. */
export function detailOf(error: unknown): string {
  const { message } = coded(error)
  return decodeMessage(message)?.detail ?? message
}

/**
 * Gives any error a code. Google writes its messages in the user's language, so only the English ones are told apart;
 * the others keep their words under 'unknown'.
 */
export function coded(error: unknown): Error {
  // By shape and not by instanceof, which fails for an error made outside of this script's own globals.
  const { message = String(error) } = error as Partial<Error>
  if (decodeMessage(message)) return new Error(message)
  return failure(codeOf(message), message)
}

function codeOf(message: string): HostErrorCode {
  if (/protected cell or object/i.test(message)) return 'protected'
  if (/do not have permission|permission.*required|access denied/i.test(message)) return 'readOnly'
  if (/above the limit|maximum execution time|too large/i.test(message)) return 'tooLarge'
  if (/timed out|too many simultaneous|service invoked too many times/i.test(message)) return 'busy'
  return 'unknown'
}
