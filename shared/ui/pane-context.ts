// What every part of the pane may ask for: the language, the words in it, the host, and a way to show a cell in the host.

import { createContext, useContext } from 'react'

import type { CellPlace } from '../commands/contracts'
import type { Locale, Params } from '../i18n/messages'
import type { HostName } from '../workbook/obstacles/obstacle'
import type { ScenarioCommands } from './scenario/scenario-commands'
import type { AgreementCommands } from './agreement/agreement-commands'
import type { TypedParts } from './layout/use-typed'
import type { Word } from './words'

export interface PaneWords {
  locale: Locale
  /** Which host the pane stands in: the way out of an obstacle differs. */
  host: HostName
  t: (word: Word, params?: Params) => string
  /** What stands in the fields of parts that come and go. */
  typed: TypedParts
  /** Undefined in a host that cannot select a cell. */
  onNavigate?: (place: CellPlace) => void
  /** Hands targets out and collects the answers; undefined where that cannot be done. */
  agreement?: AgreementCommands
  /** Makes, compares and keeps scenarios; undefined where that cannot be done. */
  scenarios?: ScenarioCommands
}

export const PaneContext = createContext<PaneWords | undefined>(undefined)

/** @throws outside the pane. */
export function usePane(): PaneWords {
  const context = useContext(PaneContext)
  if (context === undefined) throw new Error('usePane was called outside the pane.')
  return context
}
