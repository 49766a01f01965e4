// What the server part says itself: which text it is, and the user's language, as Google knows it here only.

import { userLanguage } from './user-language'

export type ServerText = 'unfinished' | 'takenBack' | 'locked' | 'unbound' | 'noSheet' | 'undoFailed'

/** A text of sidebar/server-words.ts, with its parameters beside. */
export interface OwnWords {
  own: ServerText
  language: string
  [parameter: string]: string
}

export const words = (own: ServerText, params?: Record<string, string>): string =>
  JSON.stringify({ own, language: userLanguage(), ...params } satisfies OwnWords)
