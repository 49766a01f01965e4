// Language and appearance of an open pane: as the person switched them, else as host, page and system have them.

import type { Locale } from '../i18n/messages'
import { localeOf } from '../i18n/messages'
import type { PaneMemory } from './memory'
import type { Appearance, HostTheme } from './theme/appearance'
import { appearanceOf } from './theme/appearance'

export interface PaneLook {
  readonly locale: Locale
  readonly appearance: Appearance
  /** False where colours are the system's or the host's alone: in high contrast. */
  readonly canSwitch: boolean
  switchLocale(locale: Locale): void
  /** A switch back to what the surroundings say is forgotten, and they are followed again. */
  switchDark(isDark: boolean): void
  /** Follows the surroundings no more. */
  close(): void
}

const DARK = '(prefers-color-scheme: dark)'
const FORCED = '(forced-colors: active)'

/** @param onChange called after each change, whoever made it. */
export function paneLook(
  host: { language: string; theme?: HostTheme },
  memory: PaneMemory,
  window: Window | null,
  onChange: () => void,
): PaneLook {
  const queries = window ? [window.matchMedia(DARK), window.matchMedia(FORCED)] : []
  for (const query of queries) query.addEventListener('change', onChange)
  const around = (): Appearance => appearanceOf(host.theme, window)
  return {
    get locale() {
      return localeOf(memory.get('language') ?? host.language)
    },
    get appearance() {
      const found = around()
      const chosen = memory.get('theme')
      return found !== 'contrast' && (chosen === 'light' || chosen === 'dark') ? chosen : found
    },
    get canSwitch() {
      return around() !== 'contrast' && !(window?.matchMedia(FORCED).matches ?? false)
    },
    switchLocale(locale) {
      memory.set('language', locale === localeOf(host.language) ? undefined : locale)
      onChange()
    },
    switchDark(isDark) {
      const chosen = isDark ? 'dark' : 'light'
      memory.set('theme', chosen === around() ? undefined : chosen)
      onChange()
    },
    close() {
      for (const query of queries) query.removeEventListener('change', onChange)
    },
  }
}
