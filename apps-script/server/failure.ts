// Errors of the server part, with the code that the sidebar puts into words.

import type { HostErrorCode, ObstaclePlace } from '../../shared/workbook/port'
import { codedMessage, decodeMessage } from './wire'

export const failure = (code: HostErrorCode, detail: string, places: readonly ObstaclePlace[] = []): Error =>
  new Error(codedMessage(code, detail, places))

/** The words of an error, without its code. */
export function detailOf(error: unknown): string {
  const { message } = coded(error)
  return decodeMessage(message)?.detail ?? message
}

/** Gives any error a code; what Google's own words mean is for the sidebar to find out. */
export function coded(error: unknown): Error {
  // By shape and not by instanceof, which fails for an error made outside of this script's own globals.
  const { message = String(error) } = error as Partial<Error>
  return decodeMessage(message) ? new Error(message) : failure('unknown', message)
}
