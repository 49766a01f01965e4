// What went wrong on the way to the server or there, as the commands know it.

import { HostError } from '../../shared/workbook/port'
import { codeOfGoogle } from './google-messages'
import { decodeMessage } from '../server/wire'
import { inWords } from './server-words'

/** Whether the server part itself has spoken; then it has taken everything back already. */
export const isAnswer = (error: unknown): boolean => decodeMessage(messageOf(error)) !== undefined

export function hostError(error: unknown): HostError {
  if (error instanceof HostError) return error
  const message = messageOf(error)
  const answer = decodeMessage(message)
  if (answer === undefined) return new HostError(codeOfCall(message), message, { cause: error })
  const { code, places } = answer
  const detail = inWords(answer.detail)
  return new HostError(code === 'unknown' ? codeOfGoogle(detail) : code, detail, { cause: error, places })
}

/**
 * The page's own words for a call that did not arrive: "NetworkError: Connection failure due to HTTP 0", with another
 * number where Google refused it. A refusal that never reached Code.js is about the account, not about the spreadsheet.
 */
function codeOfCall(message: string): HostError['code'] {
  const known = codeOfGoogle(message)
  if (known === 'readOnly') return 'accounts'
  if (known !== 'unknown') return known
  return /NetworkError|HTTP 0|Failed to fetch|network/i.test(message) ? 'offline' : 'unknown'
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
