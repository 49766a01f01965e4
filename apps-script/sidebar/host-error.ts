// What went wrong on the way to the server or there, as the commands know it.

import { HostError } from '../../shared/workbook/port'
import { decodeMessage } from '../server/wire'

/** Whether the server part itself has spoken; then it has taken everything back already. */
export const isAnswer = (error: unknown): boolean => decodeMessage(messageOf(error)) !== undefined

export function hostError(error: unknown): HostError {
  if (error instanceof HostError) return error
  const message = messageOf(error)
  const { code, detail } = decodeMessage(message) ?? { code: codeOf(message), detail: message }
  return new HostError(code, detail, { cause: error })
}

/** Texts of Google's client: they are English where the page is not. */
function codeOf(message: string): HostError['code'] {
  if (/NetworkError|HTTP 0|Failed to fetch|network/i.test(message)) return 'offline'
  if (/maximum execution time/i.test(message)) return 'tooLarge'
  if (/permission|authori[sz]ation/i.test(message)) return 'readOnly'
  return 'unknown'
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
