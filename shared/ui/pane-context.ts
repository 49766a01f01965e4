// What every part of the pane may ask for: the language, the words in it, and a way to show a cell in the host.

import { createContext, useContext } from 'react'

import type { CellPlace } from '../commands/contracts'
import type { Locale, Params } from '../i18n/messages'
import type { Word } from './words'

export interface PaneWords {
  locale: Locale
  t: (word: Word, params?: Params) => string
  /** Undefined in a host that cannot select a cell. */
  onNavigate?: (place: CellPlace) => void
}

export const PaneContext = createContext<PaneWords | undefined>(undefined)

/** @throws outside the pane. */
export function usePane(): PaneWords {
  const context = useContext(PaneContext)
  if (context === undefined) throw new Error('usePane was called outside the pane.')
  return context
}
