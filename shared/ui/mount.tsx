// Puts the pane into an element of the host's page: the one door through which both hosts and the preview show it.

import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'

import type { Locale } from '../i18n/messages'
import type { WorkbookPort } from '../workbook/port'
import type { Commands } from './commands'
import type { Navigate } from './layout/navigation'
import type { PaneMemory } from './memory'
import { sessionMemory } from './memory'
import { Pane } from './pane'
import { paneLook } from './pane-look'
import type { HostTheme } from './theme/appearance'

export interface PaneOptions {
  port: WorkbookPort
  /** The host's display language, any language tag. */
  hostLanguage: string
  hostTheme?: HostTheme
  /** Starts as if "Rebuild the plan" had been asked for: see `rebuild`. */
  startsWithRebuild?: boolean
  /** Selects a cell in the host; without it places are plain text. */
  onNavigate?: Navigate
  /** Keeps the person's switches of language and theme; left out, until the pane is closed. */
  memory?: PaneMemory
  /** As the host loads them. */
  commands: Commands
  /** The clock; replaced in tests. */
  now?: () => Date
}

export interface MountedPane {
  /** As if the person had switched. */
  setLanguage(locale: Locale): void
  setDark(isDark: boolean): void
  /** Goes to the preview of the plan in the workbook, or to the start where there is none; a running build is left alone. */
  rebuild(): void
  unmount(): void
}

/**
 * Shows the pane in `element`, which must have a height of its own (100% of the window in a host, any in the preview):
 * the content scrolls inside and the main action stays at the bottom.
 */
export function mountPane(element: HTMLElement, options: PaneOptions): MountedPane {
  const root = createRoot(element)
  const host = { language: options.hostLanguage, theme: options.hostTheme }
  const look = paneLook(host, options.memory ?? sessionMemory(), element.ownerDocument.defaultView, () => render())
  // The same one at each rendering: another would open the workbook again.
  const now = options.now ?? (() => new Date())
  let rebuildsAsked = options.startsWithRebuild ? 1 : 0
  const render = (): void =>
    root.render(
      <Pane
        port={options.port}
        commands={options.commands}
        now={now}
        onNavigate={options.onNavigate}
        locale={look.locale}
        appearance={look.appearance}
        canSwitchTheme={look.canSwitch}
        rebuildsAsked={rebuildsAsked}
        onLocale={look.switchLocale}
        onDark={look.switchDark}
      />,
    )
  render()
  return {
    setLanguage: look.switchLocale,
    setDark: look.switchDark,
    rebuild() {
      rebuildsAsked++
      render()
    },
    unmount() {
      look.close()
      flushSync(() => root.unmount())
    },
  }
}
