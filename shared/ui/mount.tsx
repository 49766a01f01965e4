// Puts the pane into an element of the host's page: the one door through which both hosts and the preview show it.

import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'

import { localeOf } from '../i18n/messages'
import type { WorkbookPort } from '../workbook/port'
import type { Commands } from './commands'
import { Pane } from './pane'
import { realCommands } from './real-commands'
import type { HostTheme } from './theme/starts-dark'
import { startsDark } from './theme/starts-dark'

/** A cell to jump to. */
export interface NavigatePlace {
  sheet: string
  address: string
}

export interface PaneOptions {
  port: WorkbookPort
  /** The host's display language, any language tag. */
  hostLanguage: string
  hostTheme?: HostTheme
  /** Starts as if "Rebuild the plan" had been asked for: see `rebuild`. */
  startsWithRebuild?: boolean
  /** Selects a cell in the host; without it places are plain text. */
  onNavigate?: (place: NavigatePlace) => void
  /** Replaced in tests. */
  commands?: Commands
  /** The clock; replaced in tests. */
  now?: () => Date
}

export interface MountedPane {
  /** Any language tag; as if the person had switched. */
  setLanguage(language: string): void
  setDark(isDark: boolean): void
  /** Goes to the preview of the plan in the workbook, or to the start where there is none; a running build is left alone. */
  rebuild(): void
  unmount(): void
}

/**
 * Shows the pane in `element`, which must have a height of its own (100 % of the window in a host, any in the preview):
 * the content scrolls inside and the main action stays at the bottom.
 */
export function mountPane(element: HTMLElement, options: PaneOptions): MountedPane {
  const root = createRoot(element)
  let locale = localeOf(options.hostLanguage)
  let isDark = startsDark(options.hostTheme, element.ownerDocument.defaultView)
  // The same one at each rendering: another would open the workbook again.
  const now = options.now ?? (() => new Date())
  let rebuildsAsked = options.startsWithRebuild ? 1 : 0
  const render = (): void =>
    root.render(
      <Pane
        port={options.port}
        commands={options.commands ?? realCommands}
        now={now}
        onNavigate={options.onNavigate}
        locale={locale}
        isDark={isDark}
        rebuildsAsked={rebuildsAsked}
        onLocale={(chosen) => {
          locale = chosen
          render()
        }}
        onDark={(chosen) => {
          isDark = chosen
          render()
        }}
      />,
    )
  render()
  return {
    setLanguage(language) {
      locale = localeOf(language)
      render()
    },
    setDark(dark) {
      isDark = dark
      render()
    },
    rebuild() {
      rebuildsAsked++
      render()
    },
    unmount() {
      flushSync(() => root.unmount())
    },
  }
}
